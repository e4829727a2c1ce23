import type { Rating, Ratings } from '@skillprint/scoring-worker/importers'
import { deviation, mean, type SkillLink } from './norms.ts'
import { preferredSkill } from './preferred.ts'

export interface ComputedRequirement {
  readonly skill: string
  readonly relevance: 'essential' | 'important' | 'somewhat'
  /** Whole level 1–7. */
  readonly level: number
}

/** A skill link with the share of occupations (0–1) that need the skill in CompetentNL. */
export interface CoveredLink extends SkillLink {
  readonly coverage: number
}

/** A skill that nearly every occupation needs tells nothing about one of them. */
export const universal = 0.95
export const mostKeySkills = 8
export const fewestKeySkills = 5

/**
 * Relevance from importance by its nearest word: very or extremely important (≥ 3.5) essential, important (≥ 2.5) important,
 * somewhat important (≥ 1.5) somewhat, else none. An assumption; CompetentNL's own classes take its place where they are loaded.
 */
export function relevanceOf(importance: number): ComputedRequirement['relevance'] | null {
  if (importance >= 3.5) return 'essential'
  if (importance >= 2.5) return 'important'
  return importance >= 1.5 ? 'somewhat' : null
}

/** What one occupation asks of every linked skill; skills of no importance or level 0 are left out. */
export function computeRequirements(
  ratings: ReadonlyMap<string, Rating>,
  links: readonly SkillLink[],
): readonly ComputedRequirement[] {
  return links.flatMap(({ skill, element }) => {
    const rating = ratings.get(element)
    const relevance = rating ? relevanceOf(rating.importance) : null
    const level = rating ? Math.min(7, Math.round(rating.level)) : 0
    return relevance && level > 0 ? [{ skill, relevance, level }] : []
  })
}

/** Mean and SD of importance per element over all rated occupations. */
export type ImportanceNorms = ReadonlyMap<string, { readonly mean: number; readonly sd: number }>

export function computeImportanceNorms(ratings: Ratings, links: readonly SkillLink[]): ImportanceNorms {
  return new Map(
    links.map(({ element }) => {
      const all = [...ratings.values()].flatMap((elements) => elements.get(element)?.importance ?? [])
      return [element, { mean: mean(all), sd: deviation(all) }]
    }),
  )
}

/**
 * The up to eight skills that set an occupation apart: importance (from 0 to 1) times how far it stands above the corpus
 * (z of importance), highest first; when fewer than five stand above it, the next nearest fill up to five. Skills linked to the
 * same element count once; universal skills never.
 */
export function computeKeySkills(
  occupation: string,
  ratings: ReadonlyMap<string, Rating>,
  links: readonly CoveredLink[],
  norms: ImportanceNorms,
): readonly string[] {
  const asked = new Set(computeRequirements(ratings, links).map(({ skill }) => skill))
  const byElement = new Map<string, string[]>()
  for (const { skill, element, coverage } of links)
    if (coverage <= universal && asked.has(skill))
      byElement.set(element, [...(byElement.get(element) ?? []), skill])
  const candidates = [...byElement]
    .flatMap(([element, skills]) => {
      const importance = ratings.get(element)?.importance ?? 0
      const norm = norms.get(element)
      const z = norm ? (importance - norm.mean) / norm.sd : 0
      const skill = preferredSkill(occupation, element, skills)
      return importance >= 2.5 ? [{ skill, z, telling: z > 0 ? ((importance - 1) / 4) * z : 0 }] : []
    })
    .sort((a, b) => b.telling - a.telling || b.z - a.z || (a.skill < b.skill ? -1 : 1))
  const above = candidates.filter(({ z }) => z > 0).length
  return candidates
    .slice(0, Math.min(mostKeySkills, Math.max(above, fewestKeySkills)))
    .map(({ skill }) => skill)
}
