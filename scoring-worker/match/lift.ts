import type { JobProfile } from './job-profile.ts'
import type { Explanation, Match } from './match.ts'
import { tierA, tierB, verdict } from './score.ts'
import { meets, shortfall } from './shortfall.ts'

type Row = Explanation['requirements'][number]

const step = 0.25
const highest = 7
const better: readonly Match['verdict'][] = ['grow', 'fair', 'good']
const tierOf = (chance: number): Match['tier'] => (chance >= tierA ? 'A' : chance >= tierB ? 'B' : 'C')

/**
 * The smallest change of one known skill that would lift a match: into a better tier where a hard minimum holds it back, else to a better word. In quarters of a
 * level, the standard deviation staying as it is; null where no single skill can, or too little is known.
 */
export function liftOf(profile: JobProfile, match: Match, rows: readonly Row[]): Explanation['lift'] {
  if (match.verdict === 'unknown' || (match.verdict === 'good' && match.tier === 'A')) return null
  const minima = profile.requirements.map((one) => (one.relevance === 'essential' ? one.minimum : undefined))
  let best: Explanation['lift'] = null
  for (const [index, row] of rows.entries()) {
    if (!row.known) continue
    const most = Math.min(highest - row.mean, best?.by ?? Number.POSITIVE_INFINITY)
    for (let by = step; by <= most; by += step) {
      const raised = rows.map((one, at) => (at === index ? { ...one, mean: one.mean + by } : one))
      const tier = worst(raised, minima)
      const word = wordFor(match, raised)
      const lifts =
        match.tier === 'A' ? better.indexOf(word) > better.indexOf(match.verdict) : tier < match.tier
      if (!lifts) continue
      if (!best || by < best.by) best = { skill: row.skill, by, tier, verdict: word }
      break
    }
  }
  return best
}

function worst(rows: readonly Row[], minima: readonly (number | undefined)[]): Match['tier'] {
  let chance = 1
  for (const [index, row] of rows.entries()) {
    const minimum = minima[index]
    if (minimum !== undefined) chance = Math.min(chance, meets(minimum, row.mean, row.sd))
  }
  return tierOf(chance)
}

function wordFor(match: Match, rows: readonly Row[]): Match['verdict'] {
  const employer = 1 - rows.reduce((sum, row) => sum + row.weight * shortfall(row.level, row.mean, row.sd), 0)
  const gaps = rows.filter(({ known }) => known).map((row) => Math.round(row.level - row.mean))
  return verdict(
    match.evidence,
    employer,
    gaps.filter((gap) => gap === 1).length,
    gaps.filter((gap) => gap > 1).length,
  )
}
