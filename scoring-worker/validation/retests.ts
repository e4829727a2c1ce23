import { retest } from '../calibrate/index.ts'
import { numberIn, publishedTable } from '../testing/published.ts'
import type { Check } from './check.ts'

const folder = 'psych/sro_norms'

/** Measures of games like these that both waves hold, of about 150 adults each. */
const measures = [
  'adaptive_n_back.mean_load',
  'attention_network_task.EZ_drift',
  'choice_reaction_time.EZ_drift',
  'choice_reaction_time.avg_rt',
  'digit_span.forward_span',
  'go_nogo.dprime',
  'ravens.score',
  'spatial_span.forward_span',
  'tower_of_london.num_optimal_solutions',
  'tower_of_london.planning_time',
]

/** Retest figures of people who came back after months, against a table computed apart from this project by the plain formulas. */
export const retestChecks: readonly Check[] = [
  {
    name: `ICC(A,1), ICC(C,1), SEM as a share of SD, practice: ${measures.length} measures of adults who came back after months`,
    source:
      'Enkavi et al. (2019), open data; figures computed apart from this project by plain ANOVA formulas, not a published table',
    needs: folder,
    tolerance: 1e-3,
    run: () => {
      const first = new Map(
        publishedTable(`${folder}/t1_selected_dvs_522.csv`).map((row) => [row.subject, row]),
      )
      const second = publishedTable(`${folder}/t2_selected_dvs_retest.csv`)
      return publishedTable(`${folder}/norms_and_retest.csv`)
        .filter(({ variable = '' }) => measures.includes(variable))
        .flatMap((row) => {
          const measure = row.variable ?? ''
          const pairs = second.flatMap((later): [number, number][] => {
            const before = first.get(later.subject)?.[measure]
            const after = later[measure]
            return before && after ? [[Number(before), Number(after)]] : []
          })
          const sd = numberIn(row, 'sd')
          const found = retest(pairs, sd)
          return [
            [found.people, numberIn(row, 'N_retest')],
            [found.icc, numberIn(row, 'ICC_A1')],
            [found.consistency, numberIn(row, 'ICC_C1')],
            [found.sem / sd, numberIn(row, 'SEM_t1') / sd],
            [found.practice, numberIn(row, 'practice_d')],
          ] as const
        })
    },
  },
]
