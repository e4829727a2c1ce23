import Type from 'typebox'
import { DateTime, Id, List, Whole, Words } from './texts.ts'

export const outcomeKinds = [
  'talk-took-place',
  'hired',
  'still-there-3-months',
  'still-there-6-months',
  'still-there-12-months',
] as const

/** What became of a request, said by one side. Only kept once the person agreed; `agreed` is that yes, said with their own first outcome. */
export const OutcomeDraft = Type.Object(
  {
    connection: Id,
    kind: Type.Enum([...outcomeKinds]),
    value: Type.Boolean(),
    agreed: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
)
export type OutcomeDraft = Type.Static<typeof OutcomeDraft>
export const Outcome = Type.Object(
  {
    id: Id,
    connection: Id,
    side: Type.Enum(['person', 'employer']),
    kind: Type.Enum([...outcomeKinds]),
    value: Type.Boolean(),
    at: DateTime,
  },
  { additionalProperties: false },
)
export type Outcome = Type.Static<typeof Outcome>
export const OutcomeList = Type.Object({ items: List(Outcome, 5000) }, { additionalProperties: false })

const Score = Whole(1, 5)
/** Two questions on self-confidence, 1–5, before the first and after the last game. */
export const ConfidenceDraft = Type.Object(
  {
    moment: Type.Enum(['before-first-game', 'after-last-game']),
    answers: Type.Array(Score, { minItems: 2, maxItems: 2 }),
    agreed: Type.Literal(true),
  },
  { additionalProperties: false },
)
export type ConfidenceDraft = Type.Static<typeof ConfidenceDraft>

/** One case for `calibrate -- outcomes`: what was known when the request was made, and what came of it. Nobody's id. */
export const OutcomeCase = Type.Object(
  {
    case: Id,
    version: Words(400),
    norms: Words(200),
    skills: List(
      Type.Object(
        {
          skill: Id,
          relevance: Type.Enum(['essential', 'important', 'somewhat']),
          required: Whole(0, 7),
          mean: Type.Union([Type.Number(), Type.Null()]),
          sd: Type.Union([Type.Number(), Type.Null()]),
        },
        { additionalProperties: false },
      ),
      20,
    ),
    outcomes: List(
      Type.Object(
        {
          side: Type.Enum(['person', 'employer']),
          kind: Type.Enum([...outcomeKinds]),
          value: Type.Boolean(),
          daysSinceRequest: Whole(0, 100_000),
        },
        { additionalProperties: false },
      ),
      20,
    ),
  },
  { additionalProperties: false },
)
export const OutcomeExport = Type.Object(
  {
    cases: List(OutcomeCase, 1_000_000),
    confidence: List(
      Type.Object(
        {
          before: Type.Union([List(Score, 2), Type.Null()]),
          after: Type.Union([List(Score, 2), Type.Null()]),
        },
        { additionalProperties: false },
      ),
      1_000_000,
    ),
  },
  { additionalProperties: false },
)
export type OutcomeExport = Type.Static<typeof OutcomeExport>
