import Type from 'typebox'
import { bands, SharedSkillprint, SharedWishes } from './share.ts'
import { Id } from './texts.ts'

/** A one-time word with which a person opens their skillprint to one coach; seven days. */
export const CoachInvitation = Type.Object(
  { code: Type.String(), expiresAt: Type.String({ format: 'date-time' }) },
  { additionalProperties: false },
)

const Words = Type.String({ minLength: 1, maxLength: 1000 })

/** What a coach writes beside a skillprint; with `skill` and `band` it overrides one skill, always with a reason. The person reads it too. */
export const CoachNoteDraft = Type.Object(
  {
    text: Type.Optional(Words),
    skill: Type.Optional(Id),
    band: Type.Optional(Type.Enum([...bands])),
    reason: Type.Optional(Words),
  },
  { additionalProperties: false, minProperties: 1 },
)
export type CoachNoteDraft = Type.Static<typeof CoachNoteDraft>
export const CoachNote = Type.Object(
  { ...CoachNoteDraft.properties, id: Id, createdAt: Type.String({ format: 'date-time' }) },
  { additionalProperties: false },
)
export type CoachNote = Type.Static<typeof CoachNote>

/** What one person opened to one coach: the data of a conversation sheet. */
export const Coaching = Type.Object(
  {
    id: Id,
    skillprint: SharedSkillprint,
    wishes: SharedWishes,
    notes: Type.Array(CoachNote),
    visibleUntil: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
)
export type Coaching = Type.Static<typeof Coaching>
export const CoachingList = Type.Object({ items: Type.Array(Coaching) }, { additionalProperties: false })
export const CoachNoteList = Type.Object({ items: Type.Array(CoachNote) }, { additionalProperties: false })
