import type { Random } from '@skillprint/engine'
import { meanOf, varianceOf } from '../models/sample.ts'

type Table = readonly (readonly number[])[]

/** Pearson correlation; 0 where either side does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [meanOf(x), meanOf(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - mx
    const dy = (y[i] as number) - my
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0
}

function rectangular(where: string, rows: Table, leastRows: number, leastColumns: number): number {
  const width = rows[0]?.length ?? 0
  if (rows.length < leastRows || width < leastColumns)
    throw new Error(
      `${where}: got ${rows.length} rows of ${width}, expected at least ${leastRows} of ${leastColumns}`,
    )
  for (const [row, values] of rows.entries())
    if (values.length !== width || !values.every(Number.isFinite))
      throw new Error(`${where}: row ${row} is ${values.join(', ')}, expected ${width} finite numbers`)
  return width
}

/** Cronbach's alpha of scores (people × items). Throws an `Error` where people do not differ. Source: Cronbach (1951), Psychometrika 16, 297–334. */
export function alpha(scores: Table): number {
  const items = rectangular('alpha', scores, 2, 2)
  const column = (j: number): number[] => scores.map((row) => row[j] as number)
  const parts = Array.from({ length: items }, (_, j) => varianceOf(column(j))).reduce((sum, x) => sum + x, 0)
  const whole = varianceOf(scores.map((row) => row.reduce((sum, x) => sum + x, 0)))
  if (!(whole > 0)) throw new Error('alpha: the sums of all rows are alike, expected people who differ')
  return (items / (items - 1)) * (1 - parts / whole)
}

/** McDonald's omega of one common factor, from the correlations (principal axes until the communalities stand). Throws an `Error` on an item that does not vary. Source: McDonald (1999), Test theory, ch. 6. */
export function omega(scores: Table): number {
  const items = rectangular('omega', scores, 3, 3)
  const columns = Array.from({ length: items }, (_, j) => scores.map((row) => row[j] as number))
  for (const [j, column] of columns.entries())
    if (!(varianceOf(column) > 0))
      throw new Error(`omega: column ${j} does not vary, expected scores that differ`)
  const r = columns.map((x) => columns.map((y) => correlation(x, y)))
  let communality = r.map((row, j) => Math.max(...row.filter((_, k) => k !== j).map(Math.abs)))
  let loadings: number[] = []
  for (let round = 0; round < 2000; round++) {
    const reduced = r.map((row, j) => row.map((value, k) => (j === k ? (communality[j] as number) : value)))
    loadings = firstFactor(reduced)
    const next = loadings.map((loading) => Math.min(1, loading * loading))
    const moved = Math.max(...next.map((value, j) => Math.abs(value - (communality[j] as number))))
    communality = next
    if (moved < 1e-10) break
  }
  const common = loadings.reduce((sum, x) => sum + x, 0) ** 2
  const unique = communality.reduce((sum, h) => sum + 1 - h, 0)
  return common / (common + unique)
}

/** Loadings on the first principal axis, by power iteration. */
function firstFactor(matrix: Table): number[] {
  let vector = matrix.map(() => 1 / Math.sqrt(matrix.length))
  let size = 0
  for (let round = 0; round < 500; round++) {
    const next = matrix.map((row) => row.reduce((sum, value, k) => sum + value * (vector[k] as number), 0))
    const length = Math.hypot(...next)
    const moved = Math.abs(length - size)
    size = length
    vector = next.map((value) => value / length)
    if (moved < 1e-14) break
  }
  return vector.map((value) => value * Math.sqrt(size))
}

/** The six intraclass correlations of targets × judges (or people × occasions). */
export interface Icc {
  /** ICC(1), one-way; ICC(2) = ICC(A,1), absolute agreement; ICC(3) = ICC(C,1), consistency; `k`: of the mean of all judges. */
  readonly icc1: number
  readonly icc2: number
  readonly icc3: number
  readonly icc1k: number
  readonly icc2k: number
  readonly icc3k: number
}

/** Throws an `Error` where the targets do not differ. Source: Shrout & Fleiss (1979), Psychological Bulletin 86, 420–428; names of McGraw & Wong (1996). */
export function icc(ratings: Table): Icc {
  const k = rectangular('icc', ratings, 2, 2)
  const n = ratings.length
  const grand = meanOf(ratings.flat())
  const rows = ratings.map(meanOf)
  const columns = Array.from({ length: k }, (_, j) => meanOf(ratings.map((row) => row[j] as number)))
  const square = (values: readonly number[]): number => values.reduce((sum, x) => sum + (x - grand) ** 2, 0)
  const total = square(ratings.flat())
  const between = k * square(rows)
  const judges = n * square(columns)
  const bms = between / (n - 1)
  if (!(bms > 0)) throw new Error('icc: the means of all rows are alike, expected targets that differ')
  const wms = (total - between) / (n * (k - 1))
  const jms = judges / (k - 1)
  const ems = (total - between - judges) / ((n - 1) * (k - 1))
  return {
    icc1: (bms - wms) / (bms + (k - 1) * wms),
    icc2: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    icc3: (bms - ems) / (bms + (k - 1) * ems),
    icc1k: (bms - wms) / bms,
    icc2k: (bms - ems) / (bms + (jms - ems) / n),
    icc3k: (bms - ems) / bms,
  }
}

/** Standard error of measurement: sd·√(1 − reliability); 0 where an estimated reliability came out above 1. Throws an `Error` on what is no number. */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  if (!(sd >= 0 && Number.isFinite(reliability)))
    throw new Error(
      `standardErrorOfMeasurement: got SD ${sd} and reliability ${reliability}, expected an SD ≥ 0 and a number`,
    )
  return sd * Math.sqrt(Math.max(0, 1 - reliability))
}

/** Two scores of a person have to lie this far apart to be a real change at 95 %: 1.96·√2·SEM. Source: Jacobson & Truax (1991). */
export const reliableChange = (sd: number, reliability: number): number =>
  1.96 * Math.SQRT2 * standardErrorOfMeasurement(sd, reliability)

/** Reliability of a test `times` as long. Source: Spearman (1910), Brown (1910). */
export const spearmanBrown = (reliability: number, times: number): number =>
  (times * reliability) / (1 + (times - 1) * reliability)

/**
 * Split-half reliability of a score that may be anything computed from trials: halves drawn at random within strata, correlated over
 * people, corrected to full length, mean over `splits`. `score` gives null where a half cannot be scored; people without both are left out of that split.
 * Source: Parsons, Kruijt & Fox (2019), AMPPS 2, 378–395.
 */
export function splitHalf<Trial>(
  people: readonly (readonly Trial[])[],
  options: {
    readonly score: (trials: readonly Trial[]) => number | null
    readonly stratum?: (trial: Trial) => string
    readonly splits?: number
    readonly random: Random
  },
): { readonly reliability: number; readonly low: number; readonly high: number } {
  const { score, stratum = () => '', splits = 1000, random } = options
  const found: number[] = []
  for (let split = 0; split < splits; split++) {
    const x: number[] = []
    const y: number[] = []
    for (const trials of people) {
      const groups = new Map<string, Trial[]>()
      for (const trial of trials) groups.set(stratum(trial), [...(groups.get(stratum(trial)) ?? []), trial])
      const halves: [Trial[], Trial[]] = [[], []]
      for (const group of groups.values())
        for (const [at, trial] of random.shuffle(group).entries()) halves[at % 2 === 0 ? 0 : 1].push(trial)
      const [one, other] = [score(halves[0]), score(halves[1])]
      if (one === null || other === null) continue
      x.push(one)
      y.push(other)
    }
    if (x.length > 2) found.push(spearmanBrown(correlation(x, y), 2))
  }
  if (found.length === 0)
    throw new Error(`splitHalf: none of ${people.length} people has two halves that can be scored`)
  found.sort((one, other) => one - other)
  const at = (share: number): number =>
    found[Math.min(found.length - 1, Math.floor(share * found.length))] ?? 0
  return { reliability: meanOf(found), low: at(0.025), high: at(0.975) }
}
