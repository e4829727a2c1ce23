import Type from 'typebox'
import { DateTime, Id, List, Texts, Words } from './texts.ts'

/** How to reach somebody, as they write it: a number, an address, a name to ask for. */
export const ContactRoute = Words(200, 3)
const Note = Words(500)

/** What a person says to one job: yes, later or no. With `contact` a request of that employer opens at once. */
export const InterestDraft = Type.Object(
  { choice: Type.Enum(['yes', 'later', 'no']), contact: Type.Optional(ContactRoute) },
  { additionalProperties: false },
)
export type InterestDraft = Type.Static<typeof InterestDraft>
export const Interest = Type.Object(
  {
    jobProfile: Id,
    choice: Type.Enum(['yes', 'later', 'no']),
    /** True when a contact route was given with it. */
    opensAtOnce: Type.Boolean(),
    changedAt: DateTime,
  },
  { additionalProperties: false },
)
export type Interest = Type.Static<typeof Interest>
export const InterestList = Type.Object({ items: List(Interest, 5000) }, { additionalProperties: false })

/** An employer asks a candidate for a talk. `contact` is shown to the person when they accept. */
export const ConnectionDraft = Type.Object(
  { jobProfile: Id, candidate: Id, contact: ContactRoute, note: Type.Optional(Note) },
  { additionalProperties: false },
)
export type ConnectionDraft = Type.Static<typeof ConnectionDraft>

/** The person accepts (with how to reach them) or declines; either side withdraws. */
export const ConnectionChange = Type.Object(
  { state: Type.Enum(['accepted', 'declined', 'withdrawn']), contact: Type.Optional(ContactRoute) },
  { additionalProperties: false },
)
export type ConnectionChange = Type.Static<typeof ConnectionChange>

export const connectionStates = ['requested', 'open', 'declined', 'withdrawn'] as const

/** A request as one of its two sides reads it. `contact` is the other side's, and only there while it is open. */
export const Connection = Type.Object(
  {
    id: Id,
    jobProfile: Id,
    title: Texts,
    organisation: Type.Optional(Words(120)),
    /** For the employer only; absent once the candidate is no longer visible. */
    candidate: Type.Optional(Id),
    state: Type.Enum([...connectionStates]),
    note: Type.Optional(Note),
    contact: Type.Optional(ContactRoute),
    createdAt: DateTime,
    changedAt: DateTime,
  },
  { additionalProperties: false },
)
export type Connection = Type.Static<typeof Connection>
export const ConnectionList = Type.Object({ items: List(Connection, 5000) }, { additionalProperties: false })
