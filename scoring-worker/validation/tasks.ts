import { adjustedPumps, ezDiffusion, nBack, planning, span, stopSignal } from '../models/index.ts'
import { meanOf } from '../models/sample.ts'
import { publishedTable } from '../testing/published.ts'
import type { Check } from './check.ts'

const folder = 'psych/sro_trials'
const source =
  'Eisenberg et al. (2019), Self-Regulation Ontology: the authors’ own variables of about 150 adults'

type Row = Record<string, string>
type Pairs = ReturnType<Check['run']>

/** Trials of a task by person. */
function people(task: string, where: (row: Row) => boolean = () => true): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of publishedTable(`${folder}/${task}.csv.gz`)) {
    if (!where(row)) continue
    const subject = row.subject ?? ''
    const trials = groups.get(subject)
    if (trials) trials.push(row)
    else groups.set(subject, [row])
  }
  return groups
}

/** Pairs ours with the authors' variable, for everybody who has both. */
function against(
  variable: string,
  groups: ReadonlyMap<string, readonly Row[]>,
  ours: (trials: readonly Row[]) => number | null,
): Pairs {
  return publishedTable(`${folder}/published_dvs_retest.csv`).flatMap((row) => {
    const theirs = Number(row[variable] || Number.NaN)
    const trials = groups.get(row.subject ?? '')
    return trials && Number.isFinite(theirs) ? [[ours(trials), theirs] as const] : []
  })
}

const field = <T extends object, K extends string>(
  estimate: T | { refused: string },
  key: K,
): number | null => ('refused' in estimate ? null : ((estimate as Record<string, number>)[key] ?? null))

/** EZ as the authors ran it: seconds, responses above 50 ms, population variance of the right ones, all right = 1 − 1∕2n. */
const ez =
  (key: 'drift' | 'boundary' | 'nonDecision') =>
  (trials: readonly Row[]): number | null => {
    const answered = trials.filter(({ rt }) => Number(rt) > 50)
    const right = answered.filter(({ correct }) => Number(correct) === 1).map(({ rt }) => Number(rt) / 1000)
    const rtMean = meanOf(right)
    const rtVariance = meanOf(right.map((each) => (each - rtMean) ** 2))
    if (right.length < 2) return null
    const input = {
      proportionCorrect: right.length / answered.length,
      rtVariance,
      rtMean,
      trials: answered.length,
    }
    return field(ezDiffusion(input), key)
  }

const ezNames = { drift: 'EZ_drift', boundary: 'EZ_thresh', nonDecision: 'EZ_non_decision' } as const
const ezTasks = {
  choice_reaction_time: 'choice_reaction_time',
  simon: 'simon',
  stroop: 'stroop',
  shape_matching: 'shape_matching',
  attention_network_task: 'attention_network_task',
  threebytwo: 'threebytwo_task_switching',
} as const

const ezChecks: readonly Check[] = Object.entries(ezTasks).flatMap(([variable, task]) =>
  (['drift', 'boundary', 'nonDecision'] as const).map(
    (key): Check => ({
      name: `EZ diffusion ${key}, ${task.replaceAll('_', ' ')}`,
      source,
      needs: `${folder}/${task}.csv.gz`,
      tolerance: 1e-9,
      run: () => against(`${variable}.${ezNames[key]}`, people(task), ez(key)),
    }),
  ),
)

const spanChecks: readonly Check[] = ['spatial_span', 'digit_span'].flatMap((task) =>
  ['forward', 'reverse'].map(
    (condition): Check => ({
      name: `mean length, ${task.replace('_', ' ')} ${condition}`,
      source,
      needs: `${folder}/${task}.csv.gz`,
      tolerance: 1e-9,
      run: () =>
        against(
          `${task}.${condition}_span`,
          people(task, (row) => row.condition === condition),
          (trials) =>
            field(
              span({
                trials: trials.map(({ length, correct }) => ({
                  length: Number(length),
                  correct: Number(correct) === 1,
                })),
              }),
              'meanLength',
            ),
        ),
    }),
  ),
)

const stopSignalCheck: Check = {
  name: 'SSRT, integration with replacement, 40 % and 20 % stop',
  source: 'Verbruggen et al. (2019): STOP-IT’s official R code on 302 person × condition cells',
  needs: `${folder}/stop_signal_ssrt_reference.csv`,
  tolerance: 1e-6,
  run: () => {
    const groups = people('stop_signal')
    return publishedTable(`${folder}/stop_signal_ssrt_reference.csv`).flatMap((row) => {
      const trials = (groups.get(row.subject ?? '') ?? []).filter(
        ({ condition }) => condition === row.condition,
      )
      const rtOf = ({ rt }: Row): number | null => (Number(rt) > 0 ? Number(rt) : null)
      const go = trials.filter(({ stop }) => stop === '0').map((each) => ({ rt: rtOf(each) }))
      const stop = trials
        .filter((each) => each.stop === '1')
        .map((each) => ({ ssd: Number(each.ssd), rt: rtOf(each) }))
      const theirs = Number(row.ssrt)
      // The official rule puts the slowest go response in the place of an omission.
      const maxRt = Math.max(1, ...go.map(({ rt }) => rt ?? 0))
      return Number.isFinite(theirs)
        ? [[field(stopSignal({ go, stop, maxRt }), 'ssrt'), theirs] as const]
        : []
    })
  },
}

const raceCheck: Check = {
  name: 'race check and stop rate: refused exactly where the reference says so',
  source: stopSignalCheck.source,
  needs: stopSignalCheck.needs,
  tolerance: 0,
  run: () => {
    const pairs = stopSignalCheck.run()
    const rows = publishedTable(`${folder}/stop_signal_ssrt_reference.csv`).filter((row) =>
      Number.isFinite(Number(row.ssrt)),
    )
    return rows.map((row, index) => [
      pairs[index]?.[0] === null ? 1 : 0,
      row.race_ok === 'TRUE' && row.presp_ok === 'TRUE' ? 0 : 1,
    ])
  },
}

const nBackCheck: Check = {
  name: 'mean load, adaptive n-back',
  source,
  needs: `${folder}/adaptive_n_back.csv.gz`,
  tolerance: 1e-9,
  run: () =>
    against(
      'adaptive_n_back.mean_load',
      people('adaptive_n_back', ({ exp_stage, key_press }) => exp_stage === 'adaptive' && key_press !== '-1'),
      (trials) => {
        const blocks = new Map<string, { load: number; correct: number; trials: number }>()
        for (const { block_num = '', load, correct } of trials) {
          const block = blocks.get(block_num) ?? { load: Number(load), correct: 0, trials: 0 }
          block.trials++
          if (Number(correct) === 1) block.correct++
          blocks.set(block_num, block)
        }
        return field(nBack({ blocks: [...blocks.values()] }), 'meanLoad')
      },
    ),
}

const towerCheck: Check = {
  name: 'problems solved in the fewest moves, Tower of London',
  source,
  needs: `${folder}/tower_of_london.csv.gz`,
  tolerance: 0,
  run: () =>
    against(
      'tower_of_london.num_optimal_solutions',
      people('tower_of_london', ({ trial_id }) => trial_id === 'feedback'),
      (rows) =>
        field(
          planning({
            problems: rows.map(({ num_moves_made, min_moves, correct }) => ({
              moves: Number(num_moves_made),
              fewest: Number(min_moves),
              solved: Number(correct) === 1,
            })),
          }),
          'optimal',
        ),
    ),
}

const clicksCheck = (release: 'Keep' | 'Release'): Check => ({
  name: `adjusted clicks, angling risk task, ${release.toLowerCase()}`,
  source,
  needs: `${folder}/angling_risk_task_rounds.csv.gz`,
  tolerance: 1e-9,
  run: () =>
    against(
      `angling_risk_task_always_sunny.${release.toLowerCase()}_adjusted_clicks`,
      people('angling_risk_task_rounds', (row) => row.release === release),
      (rounds) =>
        field(
          adjustedPumps({
            balloons: rounds.map(({ clicks_before_end, caught_blue }) => ({
              pumps: Number(clicks_before_end),
              exploded: Number(caught_blue) === 1,
            })),
          }),
          'adjustedPumps',
        ),
    ),
})

/** The authors' published variables from raw trials of real people. */
export const taskChecks: readonly Check[] = [
  ...ezChecks,
  ...spanChecks,
  nBackCheck,
  stopSignalCheck,
  raceCheck,
  towerCheck,
  clicksCheck('Keep'),
  clicksCheck('Release'),
]
