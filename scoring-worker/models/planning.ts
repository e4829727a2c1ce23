import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, standardError } from './sample.ts'

/** Problems with a known best answer: what was reached, and what could be. Moves count down (fewer is better), value counts up. */
export interface PlanningInput {
  readonly problems: readonly (
    | { readonly moves: number; readonly fewest: number; readonly solved: boolean }
    | { readonly value: number; readonly best: number }
  )[]
}

export interface PlanningEstimate {
  /** Mean share of the optimum that was reached, 0–1; an unsolved problem counts 0. */
  readonly share: number
  /** Problems solved as well as can be. */
  readonly optimal: number
  /** Moves beyond the fewest, over the solved problems that count moves. */
  readonly extraMoves: number
  readonly se: { readonly share: number }
}

const fewestProblems = 3

/**
 * Planning against the optimum. Refuses `too-few-problems`. Throws an `Error` on a result better than the best. Sources: Shallice (1982); Kaller et al. (2012), Tower of London – Freiburg.
 */
export function planning({ problems }: PlanningInput): PlanningEstimate | Refusal {
  const results = problems.map((problem) => {
    if ('moves' in problem) {
      const { moves, fewest, solved } = problem
      if (!(fewest > 0 && moves >= 0 && (!solved || moves >= fewest)))
        throw new Error(`planning: ${moves} moves, expected at least the fewest possible, ${fewest}`)
      return { share: solved ? fewest / moves : 0, extra: solved ? moves - fewest : 0 }
    }
    const { value, best } = problem
    if (!(best > 0 && value <= best + 1e-9 && Number.isFinite(value)))
      throw new Error(`planning: value ${value}, expected at most the best possible, ${best}`)
    return { share: Math.max(0, value / best), extra: 0 }
  })
  if (results.length < fewestProblems)
    return refuse('too-few-problems', `${results.length} problems; at least ${fewestProblems} are needed`)
  const shares = results.map(({ share }) => share)
  return computable({
    share: meanOf(shares),
    optimal: shares.filter((share) => share > 1 - 1e-9).length,
    extraMoves: results.reduce((sum, { extra }) => sum + extra, 0),
    se: { share: Math.max(standardError(shares), 0.5 / shares.length / 2) },
  })
}
