import type { SkillId } from '../skills/vocabulary.ts'

/** What `rank` reads of a job profile. What only people read (title, text) is added in `sdk/wire`. */
export interface JobProfile {
  readonly id: string
  /** At least one; each skill at most once. */
  readonly requirements: readonly Requirement[]
  readonly conditions?: JobConditions
}

export interface Requirement {
  readonly skill: SkillId
  readonly relevance: 'essential' | 'important' | 'somewhat'
  /** Required level on the job scale, 0–7, a whole number. */
  readonly level: number
  /** Hard minimum ≤ level, essential only. Orders in tiers, never hides. */
  readonly minimum?: number
}

export interface JobConditions {
  readonly sector?: Sector
  readonly hours?: { readonly min: number; readonly max: number }
  /** WGS 84 degrees. */
  readonly place?: { readonly latitude: number; readonly longitude: number }
}

export const sectors = [
  'care',
  'technology',
  'construction',
  'logistics',
  'hospitality',
  'office',
  'green',
  'retail',
  'education',
  'other',
] as const
export type Sector = (typeof sectors)[number]

/** What a person wants, beside skills. Absent = no wish. Nothing about who they are. */
export interface Wishes {
  readonly hours?: number
  readonly place?: { readonly latitude: number; readonly longitude: number; readonly km: number }
  readonly dislikedSectors?: readonly Sector[]
}
