import Type from 'typebox'
import { DateTime, Id, List, Token, Whole, Words } from './texts.ts'

const Day = Type.String({ format: 'date', maxLength: 10 })

/** What is counted, without persons. `shared` and `matched` are counted by the endpoint itself. */
export const countedEvents = ['started', 'finished', 'printed', 'shared', 'matched'] as const
export const CountDraft = Type.Object(
  { event: Type.Enum(['started', 'finished', 'printed']) },
  { additionalProperties: false },
)
/** Per day; a number under 5 but over 0 is null. */
export const CountList = Type.Object(
  {
    items: List(
      Type.Object(
        {
          day: Day,
          event: Type.Enum([...countedEvents]),
          count: Type.Union([Whole(0), Type.Null()]),
        },
        { additionalProperties: false },
      ),
      100_000,
    ),
  },
  { additionalProperties: false },
)

/** A partner's own calibration of norms, with its report: the only thing that lets pilot norms order people. */
export const CalibrationDraft = Type.Object(
  {
    norms: Type.Object(
      {
        id: Words(200),
        group: Words(200),
        /** People in the sample. */
        n: Whole(200, 100_000_000),
      },
      { additionalProperties: false },
    ),
    skills: Type.Array(
      Type.Object(
        { skill: Id, reliability: Type.Number({ minimum: 0, maximum: 1 }) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 200 },
    ),
    /** Markdown: sample, method, results, who answers for it. */
    report: Words(40_000, 400),
  },
  { additionalProperties: false },
)
export const Calibration = Type.Object(
  { ...CalibrationDraft.properties, id: Id, createdAt: DateTime },
  { additionalProperties: false },
)
export const CalibrationList = Type.Object(
  { items: List(Calibration, 1000) },
  { additionalProperties: false },
)

/** Signs of ciphertext that one transfer may have. */
export const longestCiphertext = 8_000_000
/** Everything of one device for another: encrypted in the browser, kept for 24 hours, given out once. */
export const TransferDraft = Type.Object(
  {
    /** Name under which it is fetched: derived from the code that only the person has. */
    id: Type.String({ pattern: '^[0-9a-f]{32}$', maxLength: 32 }),
    /** Base64url of nonce and AES-GCM ciphertext. */
    ciphertext: Type.String({ minLength: 1, maxLength: longestCiphertext, pattern: '^[A-Za-z0-9_-]*$' }),
  },
  { additionalProperties: false },
)
export const Transfer = Type.Object({ id: Id, expiresAt: DateTime }, { additionalProperties: false })
export const TransferClaim = Type.Object(
  { ciphertext: Token(longestCiphertext) },
  { additionalProperties: false },
)

/** A consented request to score the same play again in the endpoint; the play is dropped when it was scored. */
export const RescoringDraft = Type.Object(
  {
    /** Encoded chunks, base64. */
    chunks: Type.Array(Token(400_000), { minItems: 1, maxItems: 400 }),
    agreed: Type.Literal(true),
  },
  { additionalProperties: false },
)

export const webhookEvents = [
  'connection.requested',
  'connection.opened',
  'connection.closed',
  'share.withdrawn',
  'person.erased',
  'objection.received',
] as const
export const WebhookDraft = Type.Object(
  {
    /** https only, no address inside a network. */
    url: Type.String({ format: 'uri', maxLength: 400, pattern: '^https://' }),
    events: Type.Array(Type.Enum([...webhookEvents]), { minItems: 1, maxItems: webhookEvents.length }),
  },
  { additionalProperties: false },
)
export const Webhook = Type.Object(
  {
    ...WebhookDraft.properties,
    id: Id,
    /** `whsec_…`, shown once. */
    secret: Type.Optional(Token(100)),
    createdAt: DateTime,
  },
  { additionalProperties: false },
)
export const WebhookList = Type.Object({ items: List(Webhook, 100) }, { additionalProperties: false })
export const ReplayDraft = Type.Object({ since: DateTime }, { additionalProperties: false })
export const Replay = Type.Object({ events: Whole(0) }, { additionalProperties: false })
