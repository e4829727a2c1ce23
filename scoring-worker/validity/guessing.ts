import type { Evidence } from '@skillprint/engine/evidence'
import { normalProbability } from '../match/normal.ts'
import { fewestItems } from '../models/item-response.ts'
import { signalDetection } from '../models/signal-detection.ts'

/** Guessing is weighed only where it would be right at least this often: where an answer is built and not picked, few right answers are a low score. */
export const leastChance = 0.1

/**
 * Probability that guessing does as well as these answers or better: exact tail of the number right, items with chances of their own; for signals
 * that of d′. 1 where nothing at all is right. Null where guessing cannot be told from a low score.
 */
export function byGuessing(evidence: Evidence): number | null {
  switch (evidence.model) {
    case 'ez-diffusion': {
      const { answered, right } = countsOf(evidence.trials)
      return tail(Array<number>(answered).fill(0.5), right)
    }
    case 'irt':
      return ofItems(evidence)
    case 'signal-detection': {
      const { hits, misses, falseAlarms, correctRejections } = evidence
      const result = signalDetection({ hits, misses, falseAlarms, correctRejections })
      return 'refused' in result ? null : 1 - normalProbability(result.dPrime / result.se.dPrime)
    }
    default:
      return null
  }
}

/** Who ran out of time guessed nothing: such items are left out, unless nothing else is there. */
function ofItems({ items, responses, rts }: Extract<Evidence, { model: 'irt' }>): number | null {
  const chances: number[] = []
  let right = 0
  for (let at = 0; at < items.length; at++) {
    const response = responses[at]
    if (!(response === 1 || (response === 0 && rts?.[at] !== null))) continue
    chances.push(items[at]?.c ?? 0)
    if (response === 1) right++
  }
  if (chances.length === 0) return responses.some((response) => response !== null) ? 1 : null
  const isTold = chances.length >= fewestItems || right > 0
  return isTold ? tail(chances, right) : null
}

/** `chances`: of being right by guessing, one for each answer; `right`: how many were. */
function tail(chances: readonly number[], right: number): number | null {
  if (chances.length === 0) return null
  // Nothing right at all is what not playing gives.
  if (right === 0) return 1
  let expected = 0
  for (const chance of chances) expected += chance
  if (expected < leastChance * chances.length) return null
  // Far above guessing a bound is enough (Hoeffding, 1963, JASA 58, 13–30).
  const bound = right > expected ? Math.exp((-2 * (right - expected) ** 2) / chances.length) : 1
  if (bound < 0.01) return bound
  return upperTail(
    chances.map((chance) => [1 - chance, chance]),
    right,
  )
}

/**
 * Probability that picking blindly earns as much credit or more, every level of credit as likely as another. Null for other models.
 */
export function creditByPicking(evidence: Evidence): number | null {
  if (evidence.model !== 'partial-credit') return null
  const answered = evidence.items.filter((_, at) => typeof evidence.responses[at] === 'number')
  if (answered.length === 0) return null
  const credit = evidence.responses.reduce<number>((sum, response) => sum + (response ?? 0), 0)
  return upperTail(
    answered.map(({ steps }) => Array<number>(steps.length + 1).fill(1 / (steps.length + 1))),
    credit,
  )
}

/** P(sum ≥ `from`) of independent whole numbers, each given by its probabilities of 0, 1, 2 … */
function upperTail(each: readonly (readonly number[])[], from: number): number {
  const most = each.reduce((sum, { length }) => sum + length - 1, 0)
  const distribution = new Float64Array(most + 1)
  distribution[0] = 1
  let reached = 0
  for (const probabilities of each) {
    const last = probabilities.length - 1
    reached += last
    // From above, so that what is still to be read is not yet written.
    for (let sum = reached; sum >= 0; sum--) {
      let p = 0
      for (let k = Math.min(last, sum); k >= 0; k--)
        p += (distribution[sum - k] as number) * (probabilities[k] as number)
      distribution[sum] = p
    }
  }
  let tail = 0
  for (let k = Math.max(0, from); k <= most; k++) tail += distribution[k] as number
  return Math.min(1, tail)
}

/** How many choices were made, and how many of them were right. Plain loop: it runs for every stretch of every run. */
export function countsOf(trials: readonly { readonly rt: number | null; readonly correct: boolean }[]): {
  readonly answered: number
  readonly right: number
} {
  let answered = 0
  let right = 0
  for (const { rt, correct } of trials)
    if (rt !== null) {
      answered++
      if (correct) right++
    }
  return { answered, right }
}
