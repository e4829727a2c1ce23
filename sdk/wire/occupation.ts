import { sectors } from '@skillprint/scoring-worker/match'
import Type from 'typebox'
import { Requirement } from './job-profile.ts'
import { Id, Texts } from './texts.ts'

/** An occupation of the catalogue with required levels computed from O*NET figures. `id` is the O*NET-SOC code, e.g. `47-4091`. */
export const Occupation = Type.Object(
  {
    id: Id,
    title: Texts,
    summary: Texts,
    esco: Type.Optional(Type.String()),
    sector: Type.Enum(sectors),
    requirements: Type.Array(Requirement),
    /** The up to eight skills that set this occupation apart, most telling first. */
    keySkills: Type.Array(Id),
  },
  { additionalProperties: false },
)
export type Occupation = Type.Static<typeof Occupation>
export const OccupationList = Type.Object(
  { items: Type.Array(Occupation), attribution: Type.String() },
  { additionalProperties: false },
)
