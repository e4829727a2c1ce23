import { posterior } from '../skills/posterior.ts'
import { numberIn, publishedTable } from '../testing/published.ts'
import type { Check } from './check.ts'

const folder = 'psych/skillprint_reference'

/** Scores of people on factors, against the regression scores of a confirmatory factor model. */
export const factorScoreChecks: readonly Check[] = [
  {
    name: 'efficiency of people on five drifts, and its standard error',
    source: 'lavaan 0.6-14, regression scores of 502 adults',
    needs: folder,
    tolerance: 1e-6,
    run: () => {
      const parameters = publishedTable(`${folder}/efficiency1f_parameters.csv`)
      const names = parameters.filter(({ op }) => op === '=~').map(({ rhs }) => rhs ?? '')
      const value = (lhs: string, op: string, rhs: string): number => {
        const row = parameters.find((one) => one.lhs === lhs && one.op === op && one.rhs === rhs)
        if (!row) throw new Error(`factor scores: ${folder} has no row ${lhs} ${op} ${rhs}`)
        return numberIn(row, 'est')
      }
      const model = {
        loadings: names.map((name) => [value('E', '=~', name)]),
        residualVariances: names.map((name) => value(name, '~~', name)),
        factorCovariance: [[value('E', '~~', 'E')]],
      }
      return publishedTable(`${folder}/efficiency1f_scores.csv`)
        .filter((person) => names.every((name) => Number.isFinite(Number.parseFloat(person[name] ?? ''))))
        .flatMap((person) => {
          const { mean, covariance } = posterior(
            model,
            names.map((name) => numberIn(person, name) - value(name, '~1', '')),
          )
          return [
            [mean[0] ?? null, numberIn(person, 'score')] as const,
            [Math.sqrt(covariance[0]?.[0] ?? 0), 0.40380238] as const,
          ]
        })
    },
  },
]
