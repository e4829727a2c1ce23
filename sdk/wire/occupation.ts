import { sectors } from '@skillprint/scoring-worker/match'
import Type from 'typebox'
import { Requirement } from './job-profile.ts'
import { Id, List, Texts, Words } from './texts.ts'

/** An occupation of the catalogue with required levels computed from O*NET figures. `id` is the O*NET-SOC code, e.g. `47-4091`. */
export const Occupation = Type.Object(
  {
    id: Id,
    title: Texts,
    summary: Texts,
    esco: Type.Optional(Words(400)),
    sector: Type.Enum(sectors),
    requirements: List(Requirement, 200),
    /** The up to eight skills that set this occupation apart, most telling first. */
    keySkills: List(Id, 20),
  },
  { additionalProperties: false },
)
export type Occupation = Type.Static<typeof Occupation>
export const OccupationList = Type.Object(
  { items: List(Occupation, 2000), attribution: Words(2000) },
  { additionalProperties: false },
)
