import { sectorOf } from '../../../endpoint/catalogue/imported.ts'

/** What is measured of a rule: is the own occupation found, are its relatives, is exposure spread, are needs met, does it look beyond the own sector. */
export interface RuleFigures {
  /** Share of people whose own occupation is in their top 10. */
  readonly ownInTop10: number
  /** Share of related occupations (O*NET) found in the top 20. */
  readonly relatedInTop20: number
  /** Gini of how often each occupation stands in a top 20; 0 is equal. */
  readonly exposureGini: number
  /** Mean true shortfall of the top 20. */
  readonly unmetNeed: number
  /** Mean share of the top 10 in another sector than the own occupation's; work whose sector is not known counts as none. */
  readonly otherSectorsInTop10: number
}

/** Collects one rule's figures over many people. `occupations`: their O*NET-SOC codes, by row. */
export function collectFigures(occupations: readonly string[]) {
  const exposure = new Float64Array(occupations.length)
  const sectors = occupations.map(sectorOf)
  const sums = { people: 0, own: 0, related: 0, withRelated: 0, unmet: 0, elsewhere: 0 }
  return {
    add(top20: readonly number[], own: number, related: ReadonlySet<number>, unmet: (job: number) => number) {
      sums.people++
      const first = top20.slice(0, 10)
      if (first.includes(own)) sums.own++
      const elsewhere = first.filter((job) => sectors[job] !== 'other' && sectors[job] !== sectors[own])
      sums.elsewhere += elsewhere.length / first.length
      if (related.size > 0) {
        sums.withRelated++
        sums.related += top20.filter((job) => related.has(job)).length / related.size
      }
      for (const job of top20) {
        exposure[job] = (exposure[job] ?? 0) + 1
        sums.unmet += unmet(job) / top20.length
      }
    },
    figures: (): RuleFigures => ({
      ownInTop10: round(sums.own / sums.people),
      relatedInTop20: round(sums.related / sums.withRelated),
      exposureGini: round(gini(exposure)),
      unmetNeed: round(sums.unmet / sums.people),
      otherSectorsInTop10: round(sums.elsewhere / sums.people),
    }),
  }
}

/** Gini coefficient of non-negative counts; 0 when all are equal. */
export function gini(counts: Float64Array): number {
  const sorted = counts.toSorted()
  const total = sorted.reduce((sum, value) => sum + value, 0)
  const weighted = sorted.reduce((sum, value, index) => sum + (index + 1) * value, 0)
  return total === 0 ? 0 : (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
