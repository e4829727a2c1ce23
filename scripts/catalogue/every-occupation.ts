import { type Ratings, readTable } from '@skillprint/scoring-worker/importers'
import {
  type CoveredLink,
  computeKeySkills,
  computeRequirements,
  type ImportanceNorms,
} from './requirements.ts'

/** One rated occupation with the Dutch and English title of the ESCO occupation nearest to it; without one only O*NET's English title. */
export interface ImportedOccupation {
  readonly id: string
  readonly title: { readonly en: string; readonly nl?: string }
  readonly esco?: string
  readonly requirements: ReturnType<typeof computeRequirements>
  readonly keySkills: readonly string[]
}

/** Every occupation that O*NET rates, titled through the crosswalk; of several ESCO occupations the most similar one counts. Tables are texts with a header line. */
export function importEveryOccupation(
  ratings: Ratings,
  links: readonly CoveredLink[],
  importance: ImportanceNorms,
  tables: { readonly onet: string; readonly crosswalk: string; readonly esco: string },
): readonly ImportedOccupation[] {
  const english = new Map(readTable(tables.onet).map((row) => [row.onet_soc ?? '', row.title ?? '']))
  const labels = new Map(readTable(tables.esco).map((row) => [row.uri ?? '', row]))
  const nearest = new Map<string, { readonly uri: string; readonly similarity: number }>()
  for (const { onet_code: code = '', concept_uri: uri = '', semantic_similarity } of readTable(
    tables.crosswalk,
  )) {
    const similarity = Number(semantic_similarity)
    if (labels.has(uri) && similarity > (nearest.get(code)?.similarity ?? -1))
      nearest.set(code, { uri, similarity })
  }
  return [...ratings].flatMap(([code, rated]) => {
    const requirements = computeRequirements(rated, links)
    if (requirements.length === 0) return []
    const uri = nearest.get(code)?.uri
    const label = uri === undefined ? undefined : labels.get(uri)
    return {
      id: code,
      title: { en: english.get(code) ?? code, ...(label?.label_nl ? { nl: label.label_nl } : {}) },
      ...(uri === undefined ? {} : { esco: uri }),
      requirements,
      keySkills: computeKeySkills(code.slice(0, 7), rated, links, importance),
    }
  })
}
