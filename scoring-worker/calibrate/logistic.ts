import { type ItemPriors, itemDerivatives, itemStep, logPrior } from './item-step.ts'
import { expectation, type Line, normalQuadrature, type Quadrature } from './marginal.ts'
import { type Pattern, patternsOf, type Responses } from './responses.ts'
import { covarianceAt } from './standard-errors.ts'

/** An item as it was calibrated: logistic a(θ − b), with standard errors; null where they cannot be had. */
export interface CalibratedItem {
  readonly a: number
  readonly b: number
  readonly seA: number | null
  readonly seB: number | null
}

export interface Calibration {
  readonly items: readonly CalibratedItem[]
  /** Marginal log-likelihood of the answers, priors left out. */
  readonly logLik: number
  /** Variance of the ability in the group; 1 by definition for 2PL. */
  readonly variance: number
  readonly iterations: number
  readonly converged: boolean
  readonly people: number
}

export interface CalibrationOptions {
  readonly priors?: ItemPriors
  /** Points on which the ability is summed. Default 61 on ±6. */
  readonly nodes?: number
  /** Ends when no parameter moves more than this in one round. Default 1e−7. */
  readonly tolerance?: number
  /** Default 5000. */
  readonly rounds?: number
}

/**
 * 2PL item parameters by marginal maximum likelihood (EM), ability N(0, 1); null answers are missing at random. An item that everybody
 * answers alike has no maximum without priors and is refused. Source: Bock & Aitkin (1981), Psychometrika 46, 443–459.
 */
export function calibrate2pl(responses: Responses, options: CalibrationOptions = {}): Calibration {
  return calibrate('calibrate2pl', responses, options, 'both')
}

/** Rasch difficulties with a = 1 for all items and the group's variance estimated. Refuses like `calibrate2pl`. */
export function calibrateRasch(responses: Responses, options: CalibrationOptions = {}): Calibration {
  return calibrate('calibrateRasch', responses, options, 'intercept')
}

function calibrate(
  where: string,
  responses: Responses,
  { priors = {}, nodes = 61, tolerance = 1e-7, rounds = 5000 }: CalibrationOptions,
  free: 'both' | 'intercept',
): Calibration {
  const patterns = patternsOf(where, responses)
  const quadrature = normalQuadrature(nodes)
  let lines = start(where, patterns, priors)
  let scale = 1
  let iterations = 0
  let moved = Number.POSITIVE_INFINITY
  while (iterations < rounds && moved > tolerance) {
    iterations++
    const expected = expectation(patterns, lines, quadrature, scale)
    const next = lines.map((line, j) => itemStep(j, line, expected, quadrature, priors, free, scale))
    moved = Math.max(
      ...next.flatMap(({ slope, intercept }, j) => [
        Math.abs(slope - (lines[j]?.slope ?? 0)),
        Math.abs(intercept - (lines[j]?.intercept ?? 0)),
      ]),
    )
    lines = next
    if (free === 'intercept') {
      const wider = scale * Math.sqrt(meanSquare(expected.people, quadrature))
      moved = Math.max(moved, Math.abs(wider - scale))
      scale = wider
    }
  }
  const errors = standardErrors(patterns, lines, quadrature, priors, free, scale)
  return {
    items: lines.map(({ slope, intercept }, j) => ({
      a: slope,
      b: -intercept / slope,
      seA: errors[j]?.seA ?? null,
      seB: errors[j]?.seB ?? null,
    })),
    logLik: expectation(patterns, lines, quadrature, scale).logLik,
    variance: scale * scale,
    iterations,
    converged: moved <= tolerance,
    people: responses.length,
  }
}

const meanSquare = (people: Float64Array, { theta }: Quadrature): number => {
  let total = 0
  let square = 0
  for (let i = 0; i < theta.length; i++) {
    total += people[i] as number
    square += (people[i] as number) * (theta[i] as number) ** 2
  }
  return square / total
}

function start(where: string, patterns: readonly Pattern[], priors: ItemPriors): readonly Line[] {
  const width = patterns[0]?.answers.length ?? 0
  return Array.from({ length: width }, (_, j) => {
    let right = 0
    let answered = 0
    for (const { answers, people } of patterns) {
      const answer = answers[j]
      if (answer === null || answer === undefined) continue
      answered += people
      right += people * answer
    }
    if (answered === 0) throw new Error(`${where}: item ${j} was answered by nobody`)
    if (!priors.b && (right === 0 || right === answered))
      throw new Error(
        `${where}: item ${j} was answered ${right === 0 ? 'wrong' : 'right'} by all ${answered}, expected both, or a prior on b`,
      )
    const share = (right + 0.5) / (answered + 1)
    return { slope: 1, intercept: Math.log(share / (1 - share)) }
  })
}

/** Standard errors of a and b (delta method) from the curvature of the marginal log-posterior. */
function standardErrors(
  patterns: readonly Pattern[],
  lines: readonly Line[],
  quadrature: Quadrature,
  priors: ItemPriors,
  free: 'both' | 'intercept',
  scale: number,
): readonly { readonly seA: number | null; readonly seB: number | null }[] {
  const perItem = free === 'both' ? 2 : 1
  const unpack = (at: readonly number[]): readonly Line[] =>
    lines.map((_, j) =>
      free === 'both'
        ? { slope: at[2 * j] ?? 1, intercept: at[2 * j + 1] ?? 0 }
        : { slope: 1, intercept: at[j] ?? 0 },
    )
  // Rasch: the group's SD is estimated beside the difficulties, and its error widens theirs.
  const sdAt = (at: readonly number[]): number => (free === 'both' ? scale : (at[lines.length] ?? scale))
  // Fisher's identity: the gradient of the marginal is the expected gradient of the complete data.
  const gradient = (at: readonly number[]): readonly number[] => {
    const here = unpack(at)
    const sd = sdAt(at)
    const expected = expectation(patterns, here, quadrature, sd)
    let bySd = 0
    const byLines = here.flatMap((line, j) => {
      const like = itemDerivatives(j, line, expected, quadrature, sd)
      const prior = logPrior(line, priors)
      bySd += like.s / sd
      return free === 'both'
        ? [like.s + prior.bySlope, like.i + prior.byIntercept]
        : [like.i + prior.byIntercept]
    })
    return free === 'both' ? byLines : [...byLines, bySd]
  }
  const at = [
    ...lines.flatMap(({ slope, intercept }) => (free === 'both' ? [slope, intercept] : [intercept])),
    ...(free === 'both' ? [] : [scale]),
  ]
  const covariance = covarianceAt(gradient, at)
  return lines.map(({ slope, intercept }, j) => {
    if (!covariance) return { seA: null, seB: null }
    const entry = (row: number, column: number): number =>
      covariance[perItem * j + row]?.[perItem * j + column] ?? 0
    if (free === 'intercept') return { seA: null, seB: Math.sqrt(entry(0, 0)) }
    const byA = intercept / (slope * slope)
    const byD = -1 / slope
    return {
      seA: Math.sqrt(entry(0, 0)),
      seB: Math.sqrt(byA * byA * entry(0, 0) + 2 * byA * byD * entry(0, 1) + byD * byD * entry(1, 1)),
    }
  })
}
