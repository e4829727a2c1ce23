import { type JobProfile, rank } from '@skillprint/scoring-worker/match'
import type { SimulatedPerson, World } from './people.ts'

/** Scores of every job by one rule, higher first. */
type Scores = Float64Array

/** Weights of the relevance classes, as the rule has them. */
const weights = { essential: 1, important: 0.6, somewhat: 0.3 }
const capped = 2

/** The rule and its rivals over the same jobs; each gives one score a job. */
export function prepareRules(world: World, profiles: readonly JobProfile[]) {
  const rows = new Map(profiles.map(({ id }, row) => [id, row]))
  const coverage = coverageByIdf(world)
  return (person: SimulatedPerson): Readonly<Record<string, Scores>> => {
    const { matches } = rank(person.skillprint, profiles, { seed: 'bench' })
    const firstWritten = new Float64Array(profiles.length)
    for (const { profile, score } of rank(person.skillprint, profiles, { seed: 'bench', rule: 'match 1' })
      .matches)
      firstWritten[rows.get(profile) as number] = score
    const rule = new Float64Array(profiles.length)
    const employer = new Float64Array(profiles.length)
    const strengths = new Float64Array(profiles.length)
    for (const { profile, score, parts } of matches) {
      const row = rows.get(profile) as number
      rule[row] = score
      employer[row] = parts.employer
      strengths[row] = parts.strengths
    }
    return {
      rule,
      'match 1, the formula as first written': firstWritten,
      'employer side alone': employer,
      'strength use alone': strengths,
      cosine: Float64Array.from(world.levels, (job) => cosine(job, person.means)),
      euclid: Float64Array.from(world.levels, (job) => -distance(job, person.means)),
      'class coverage with IDF': coverage(person.means),
    }
  }
}

/** Rows of the highest scores; ties go to the lower row. */
export function best(scores: Scores, count: number): number[] {
  return Array.from(scores.keys())
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, count)
}

/** Mean true shortfall (0–1) of a person on a job's elements, weighted by relevance. */
export function unmetNeed({ truth }: SimulatedPerson, world: World, job: number): number {
  let lost = 0
  let total = 0
  for (const [column, level] of (world.levels[job] ?? []).entries()) {
    const weight = classWeight(world.importance[job]?.[column] ?? 0)
    lost += weight * Math.min(1, Math.max(0, (Math.round(level) - (truth[column] ?? 0)) / capped))
    total += weight
  }
  return lost / total
}

function classWeight(importance: number): number {
  return importance >= 3.5 ? weights.essential : importance >= 2.5 ? weights.important : weights.somewhat
}

/** Share of what the job asks that the person covers, by class and rarity (the public CompetentNL prototype's idea). */
function coverageByIdf(world: World) {
  const needed = world.elements.map(
    (_, column) => world.importance.filter((row) => (row[column] ?? 0) >= 2.5).length,
  )
  const idf = needed.map((count) => Math.max(0.05, Math.log(world.occupations.length / Math.max(1, count))))
  return (means: readonly number[]): Scores =>
    Float64Array.from(world.levels, (job, row) => {
      let covered = 0
      let total = 0
      for (const [column, level] of job.entries()) {
        const weight = classWeight(world.importance[row]?.[column] ?? 0) * (idf[column] ?? 0)
        covered += weight * (level > 0 ? Math.min(1, Math.max(0, means[column] ?? 0) / level) : 1)
        total += weight
      }
      return covered / total
    })
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0)
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0))
}
