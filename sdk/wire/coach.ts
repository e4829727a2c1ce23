import Type from 'typebox'
import { bands, SharedSkillprint, SharedWishes } from './share.ts'
import { DateTime, Id, List, Token, Words } from './texts.ts'

/** A one-time word with which a person opens their skillprint to one coach; seven days. */
export const CoachInvitation = Type.Object(
  { code: Token(40), expiresAt: DateTime },
  { additionalProperties: false },
)

const Remark = Words(1000)

export type CoachInvitation = Type.Static<typeof CoachInvitation>

/** What a coach writes beside a skillprint; with `skill` and `band` it overrides one skill, always with a reason. The person reads it too. */
export const CoachNoteDraft = Type.Object(
  {
    text: Type.Optional(Remark),
    skill: Type.Optional(Id),
    band: Type.Optional(Type.Enum([...bands])),
    reason: Type.Optional(Remark),
  },
  { additionalProperties: false, minProperties: 1 },
)
export type CoachNoteDraft = Type.Static<typeof CoachNoteDraft>
export const CoachNote = Type.Object(
  { ...CoachNoteDraft.properties, id: Id, createdAt: DateTime },
  { additionalProperties: false },
)
export type CoachNote = Type.Static<typeof CoachNote>

/** What one person opened to one coach: the data of a conversation sheet. */
export const Coaching = Type.Object(
  {
    id: Id,
    skillprint: SharedSkillprint,
    wishes: SharedWishes,
    notes: List(CoachNote, 1000),
    visibleUntil: DateTime,
  },
  { additionalProperties: false },
)
export type Coaching = Type.Static<typeof Coaching>
export const CoachingList = Type.Object({ items: List(Coaching, 5000) }, { additionalProperties: false })
export const CoachNoteList = Type.Object({ items: List(CoachNote, 1000) }, { additionalProperties: false })
