import { chiSquareTail } from './chi-square.ts'
import { itemDerivatives, itemStep } from './item-step.ts'
import { type Expected, expectation, type Line, normalQuadrature, type Quadrature } from './marginal.ts'
import { type Pattern, patternsOf, type Responses } from './responses.ts'

/** One of three nested models of two groups. */
export interface InvarianceModel {
  readonly logLik: number
  readonly parameters: number
  /** Of all people in both groups; lower is better. */
  readonly bic: number
  /** Ability of the second group, the first being N(0, 1). */
  readonly mean: number
  readonly sd: number
}

/** Likelihood ratio of a model against the freer one before it. */
export interface InvarianceStep {
  readonly chiSquare: number
  readonly df: number
  readonly p: number
}

/** Do items measure the same in two groups? */
export interface Invariance {
  /** Slopes and intercepts apart in each group. */
  readonly configural: InvarianceModel
  /** Equal slopes: the items measure the same thing. */
  readonly metric: InvarianceModel
  /** Equal slopes and intercepts: people of one ability have the same chances, so groups can be compared. */
  readonly scalar: InvarianceModel
  readonly equalSlopes: InvarianceStep
  readonly equalIntercepts: InvarianceStep
  readonly converged: boolean
}

interface Group {
  readonly patterns: readonly Pattern[]
  readonly people: number
  lines: readonly Line[]
  mean: number
  sd: number
}

type Kind = 'configural' | 'metric' | 'scalar'

/**
 * Configural, metric and scalar invariance of 2PL items over two groups, by marginal maximum likelihood and likelihood ratios. Null where an item was answered alike by
 * everybody in a group: its parameters have no maximum there. A test that finds nothing in few people proves nothing.
 * Sources: Bock & Zimowski (1997), Handbook of Modern Item Response Theory, ch. 25; Millsap (2011), Statistical approaches to measurement invariance, ch. 7.
 */
export function invariance(first: Responses, second: Responses): Invariance | null {
  const both = [first, second].map((responses) => patternsOf('invariance', responses))
  if (both.some((patterns) => !everyItemDivides(patterns))) return null
  const counts = [first.length, second.length]
  const fit = (kind: Kind) => fitted(kind, both, counts)
  const [configural, metric, scalar] = [fit('configural'), fit('metric'), fit('scalar')]
  return {
    configural: configural.model,
    metric: metric.model,
    scalar: scalar.model,
    equalSlopes: step(configural.model, metric.model),
    equalIntercepts: step(metric.model, scalar.model),
    converged: configural.converged && metric.converged && scalar.converged,
  }
}

function step(free: InvarianceModel, bound: InvarianceModel): InvarianceStep {
  const chiSquare = Math.max(0, 2 * (free.logLik - bound.logLik))
  const df = free.parameters - bound.parameters
  return { chiSquare, df, p: chiSquareTail(chiSquare, df) }
}

function everyItemDivides(patterns: readonly Pattern[]): boolean {
  const width = patterns[0]?.answers.length ?? 0
  return Array.from(
    { length: width },
    (_, j) => new Set(patterns.flatMap(({ answers }) => answers[j] ?? [])),
  ).every((answers) => answers.size === 2)
}

/** Ends when no parameter moves more than this in one round. */
const tolerance = 1e-4
const rounds = 1000

function fitted(kind: Kind, both: readonly (readonly Pattern[])[], counts: readonly number[]) {
  const standard = normalQuadrature(61)
  const width = both[0]?.[0]?.answers.length ?? 0
  const groups = both.map(
    (patterns, g): Group => ({
      patterns,
      people: counts[g] ?? 0,
      lines: Array.from({ length: width }, () => ({ slope: 1, intercept: 0 })),
      mean: 0,
      sd: 1,
    }),
  )
  let moved = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && moved > tolerance; round++) {
    const seen = groups.map((group) => {
      const grid = gridOf(group, standard)
      return { grid, expected: expectation(group.patterns, group.lines, grid) }
    })
    const next = maximised(kind, groups, seen)
    moved = Math.max(...groups.map((group, g) => furthest(group.lines, next[g] ?? [])))
    for (const [g, group] of groups.entries()) group.lines = next[g] ?? []
    const [, other] = groups
    const [, saw] = seen
    if (kind !== 'configural' && other && saw) {
      const { mean, sd } = moments(saw.expected, saw.grid)
      const to = kind === 'scalar' ? mean : 0
      // With the mean held at 0 the spread is that around 0.
      const spread = kind === 'scalar' ? sd : Math.hypot(sd, mean)
      moved = Math.max(moved, Math.abs(to - other.mean), Math.abs(spread - other.sd))
      other.mean = to
      other.sd = spread
    }
  }
  const logLik = groups.reduce(
    (sum, group) => sum + expectation(group.patterns, group.lines, gridOf(group, standard)).logLik,
    0,
  )
  const parameters = kind === 'configural' ? 4 * width : kind === 'metric' ? 3 * width + 1 : 2 * width + 2
  const people = groups.reduce((sum, group) => sum + group.people, 0)
  const model: InvarianceModel = {
    logLik,
    parameters,
    bic: parameters * Math.log(people) - 2 * logLik,
    mean: groups[1]?.mean ?? 0,
    sd: groups[1]?.sd ?? 1,
  }
  return { model, converged: moved <= tolerance }
}

interface Seen {
  readonly grid: Quadrature
  readonly expected: Expected
}

function maximised(
  kind: Kind,
  groups: readonly Group[],
  seen: readonly Seen[],
): readonly (readonly Line[])[] {
  if (kind === 'configural')
    return groups.map(({ lines }, g) => {
      const { expected, grid } = seen[g] as Seen
      return lines.map((line, j) => itemStep(j, line, expected, grid, {}, 'both'))
    })
  if (kind === 'scalar') {
    const { grid, expected } = sideBySide(seen, groups[0]?.lines.length ?? 0)
    const shared = (groups[0]?.lines ?? []).map((line, j) => itemStep(j, line, expected, grid, {}, 'both'))
    return groups.map(() => shared)
  }
  const items = groups[0]?.lines.length ?? 0
  const next = groups.map(({ lines }) => [...lines])
  for (let j = 0; j < items; j++)
    for (let turn = 0; turn < 4; turn++) {
      for (const [g, lines] of next.entries()) {
        const { expected, grid } = seen[g] as Seen
        lines[j] = itemStep(j, lines[j] as Line, expected, grid, {}, 'intercept')
      }
      const slope = sharedSlope(j, next, seen)
      for (const lines of next) lines[j] = { slope, intercept: lines[j]?.intercept ?? 0 }
    }
  return next
}

/** One Newton step in the slope that all groups share, halved until it does not fall. */
function sharedSlope(j: number, lines: readonly (readonly Line[])[], seen: readonly Seen[]): number {
  const at = (slope: number) => {
    let [value, gradient, curve] = [0, 0, 0]
    for (const [g, { expected, grid }] of seen.entries()) {
      const found = itemDerivatives(j, { slope, intercept: lines[g]?.[j]?.intercept ?? 0 }, expected, grid)
      value += found.value
      gradient += found.s
      curve += found.ss
    }
    return { value, gradient, curve }
  }
  const slope = lines[0]?.[j]?.slope ?? 1
  const here = at(slope)
  let length = here.curve < 0 ? -here.gradient / here.curve : 0
  while (Math.abs(length) > 1e-9 && at(slope + length).value < here.value) length /= 2
  return slope + length
}

/** The group's abilities: its own mean and SD on the same points. */
const gridOf = ({ mean, sd }: Group, { theta, weight }: Quadrature): Quadrature => ({
  theta: theta.map((at) => mean + sd * at),
  weight,
})

/** Expected counts of all groups on one long grid, so that one item step sees them all. */
function sideBySide(seen: readonly Seen[], items: number): Seen {
  const nodes = seen.map(({ grid }) => grid.theta.length)
  const all = nodes.reduce((sum, n) => sum + n, 0)
  const theta = new Float64Array(all)
  const answered = new Float64Array(items * all)
  const right = new Float64Array(items * all)
  let from = 0
  for (const [g, { grid, expected }] of seen.entries()) {
    const size = nodes[g] ?? 0
    theta.set(grid.theta, from)
    for (let j = 0; j < items; j++) {
      answered.set(expected.answered.subarray(j * size, (j + 1) * size), j * all + from)
      right.set(expected.right.subarray(j * size, (j + 1) * size), j * all + from)
    }
    from += size
  }
  const empty = new Float64Array(0)
  return { grid: { theta, weight: empty }, expected: { logLik: 0, answered, right, people: empty } }
}

function moments({ people }: Expected, { theta }: Quadrature) {
  let [total, sum, square] = [0, 0, 0]
  for (const [i, at] of theta.entries()) {
    const n = people[i] as number
    total += n
    sum += n * at
    square += n * at * at
  }
  const mean = sum / total
  return { mean, sd: Math.sqrt(Math.max(1e-6, square / total - mean * mean)) }
}

const furthest = (one: readonly Line[], other: readonly Line[]): number =>
  Math.max(
    ...one.map(({ slope, intercept }, j) =>
      Math.max(Math.abs(slope - (other[j]?.slope ?? 0)), Math.abs(intercept - (other[j]?.intercept ?? 0))),
    ),
  )
