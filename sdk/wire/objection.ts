import Type from 'typebox'
import { DateTime, Id, List, Words } from './texts.ts'

/** A person contests a result, and may ask that somebody looks at it. */
export const ObjectionDraft = Type.Object(
  {
    about: Type.Enum(['skill', 'game', 'match', 'request', 'other']),
    /** Id of the skill, game, job profile or request it is about. */
    subject: Type.Optional(Id),
    text: Words(2000),
    /** Play again, or have a person look at it. */
    wants: Type.Enum(['play-again', 'person-looks', 'correction']),
  },
  { additionalProperties: false },
)
export type ObjectionDraft = Type.Static<typeof ObjectionDraft>

/** A person's answer to an objection, by the partner. */
export const ObjectionAnswer = Type.Object(
  {
    state: Type.Enum(['in-progress', 'granted', 'refused']),
    answer: Type.Optional(Words(2000)),
  },
  { additionalProperties: false },
)
export const Objection = Type.Object(
  {
    ...ObjectionDraft.properties,
    id: Id,
    state: Type.Enum(['received', 'in-progress', 'granted', 'refused']),
    answer: Type.Optional(Words(2000)),
    createdAt: DateTime,
    changedAt: DateTime,
  },
  { additionalProperties: false },
)
export type Objection = Type.Static<typeof Objection>
export const ObjectionList = Type.Object({ items: List(Objection, 200) }, { additionalProperties: false })
