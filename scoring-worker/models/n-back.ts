import { eap } from '../irt/eap.ts'
import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, standardError } from './sample.ts'

/** Blocks of an adaptive n-back: the load n, and how many of its match-or-not answers were right. */
export interface NBackInput {
  readonly blocks: readonly { readonly load: number; readonly correct: number; readonly trials: number }[]
}

/** All on the scale of the load n. */
export interface NBackEstimate {
  /** The load at which three of four answers would be right, half-way between guessing and always. */
  readonly ability: number
  readonly meanLoad: number
  readonly se: { readonly ability: number; readonly meanLoad: number }
}

const slope = 1.5
const prior = { mean: 2.1, sd: 1.2 }
const fewest = 3

/**
 * Working memory updating from all blocks together: logistic on the load with guessing .5, expected a posteriori, beside the mean load.
 * Refuses `too-few-blocks` and `nothing-answered`. Throws an `Error` on counts that cannot be. Sources: Jaeggi et al. (2008), PNAS 105, 6829; mean load and its retest (ICC .79): Enkavi et al. (2019).
 */
export function nBack({ blocks }: NBackInput): NBackEstimate | Refusal {
  for (const { load, correct, trials } of blocks)
    if (!(load >= 1 && Number.isInteger(correct) && correct >= 0 && correct <= trials))
      throw new Error(
        `nBack: a block has load ${load} and ${correct} of ${trials} right, expected load ≥ 1 and counts`,
      )
  if (blocks.length < fewest)
    return refuse('too-few-blocks', `${blocks.length} blocks; at least ${fewest} are needed`)
  const answers = blocks.flatMap(({ load, correct, trials }, block) =>
    Array.from({ length: trials }, (_, trial) => ({
      item: { id: `${block}/${trial}`, a: slope, b: load, c: 0.5 },
      right: (trial < correct ? 1 : 0) as 0 | 1,
    })),
  )
  if (answers.length === 0) return refuse('nothing-answered', 'no answer was given')
  const { theta, se } = eap(
    answers.map(({ item }) => item),
    answers.map(({ right }) => right),
    prior,
  )
  const loads = blocks.map(({ load }) => load)
  return computable({
    ability: theta,
    meanLoad: meanOf(loads),
    se: { ability: se, meanLoad: standardError(loads) },
  })
}
