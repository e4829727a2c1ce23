import { chiSquareTail } from './chi-square.ts'
import { logisticRegression } from './logistic-regression.ts'

/** Whether an item is harder for one of two groups of the same total score. */
export interface MantelHaenszel {
  /** Continuity-corrected, one degree of freedom. */
  readonly chiSquare: number
  readonly p: number
  /** Common odds ratio: above 1 the item favours the reference group. */
  readonly oddsRatio: number
  /** −2.35 ln odds ratio, on the ETS delta scale. */
  readonly delta: number
  readonly seDelta: number
  /** A negligible, B moderate, C large. Source: Zwick (2012), ETS RR-12-08. */
  readonly ets: 'A' | 'B' | 'C'
  /** Score groups with both groups and both answers. */
  readonly strata: number
}

interface Person {
  readonly focal: boolean
  readonly correct: boolean
  readonly stratum: number
}

/**
 * Mantel–Haenszel DIF of one item; null when no score group holds both groups. Standard error by Robins, Breslow & Greenland (1986).
 * Source: Holland & Thayer (1988).
 */
export function mantelHaenszel(people: readonly Person[]): MantelHaenszel | null {
  const strata = new Map<number, [number, number, number, number]>()
  for (const { focal, correct, stratum } of people) {
    const cell = strata.get(stratum) ?? [0, 0, 0, 0]
    const at = ((focal ? 2 : 0) + (correct ? 0 : 1)) as 0 | 1 | 2 | 3
    cell[at]++
    strata.set(stratum, cell)
  }
  let [r, s, observed, expected, variance, prr, both, qss, used] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const [a, b, c, d] of strata.values()) {
    const n = a + b + c + d
    if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) continue
    used++
    const ri = (a * d) / n
    const si = (b * c) / n
    const pi = (a + d) / n
    const qi = (b + c) / n
    r += ri
    s += si
    prr += pi * ri
    both += pi * si + qi * ri
    qss += qi * si
    observed += a
    expected += ((a + b) * (a + c)) / n
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1))
  }
  if (used === 0 || r === 0 || s === 0 || variance === 0) return null
  const chiSquare = Math.max(0, Math.abs(observed - expected) - 0.5) ** 2 / variance
  const oddsRatio = r / s
  const delta = -2.35 * Math.log(oddsRatio)
  const seDelta = 2.35 * Math.sqrt(prr / (2 * r * r) + both / (2 * r * s) + qss / (2 * s * s))
  const p = chiSquareTail(chiSquare, 1)
  const size = Math.abs(delta)
  const ets = p >= 0.05 || size < 1 ? 'A' : size >= 1.5 && size - 1.645 * seDelta > 1 ? 'C' : 'B'
  return { chiSquare, p, oddsRatio, delta, seDelta, ets, strata: used }
}

/** Likelihood ratios of logistic models of an item's answer: score | + group (uniform) | + group × score (non-uniform); one degree of freedom each. */
export interface LogisticDif {
  readonly uniform: number
  readonly uniformP: number
  readonly nonUniform: number
  readonly nonUniformP: number
}

/** DIF by logistic regression on the total score; null where only one group answered. Throws an `Error` on a score that is no number. Source: Swaminathan & Rogers (1990), Journal of Educational Measurement 27, 361–370. */
export function logisticDif(
  people: readonly { readonly focal: boolean; readonly correct: boolean; readonly score: number }[],
): LogisticDif | null {
  for (const [at, { score }] of people.entries())
    if (!Number.isFinite(score))
      throw new Error(`logisticDif: the score of person ${at} is ${score}, expected a number`)
  const focals = people.filter(({ focal }) => focal).length
  if (focals === 0 || focals === people.length) return null
  const y = people.map(({ correct }) => (correct ? 1 : 0))
  const fit = (row: (person: (typeof people)[number]) => number[]): number =>
    logisticRegression(people.map(row), y).logLik
  const group = ({ focal }: { readonly focal: boolean }): number => (focal ? 1 : 0)
  const none = fit((one) => [1, one.score])
  const level = fit((one) => [1, one.score, group(one)])
  const slope = fit((one) => [1, one.score, group(one), group(one) * one.score])
  const uniform = Math.max(0, 2 * (level - none))
  const nonUniform = Math.max(0, 2 * (slope - level))
  return {
    uniform,
    uniformP: chiSquareTail(uniform, 1),
    nonUniform,
    nonUniformP: chiSquareTail(nonUniform, 1),
  }
}
