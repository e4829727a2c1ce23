import { sectors } from '@skillprint/scoring-worker/match'
import Type from 'typebox'
import { DateTime, Id, List, Token, Whole, Words } from './texts.ts'

const Mean = Type.Number({ minimum: -20, maximum: 20 })
const Sd = Type.Number({ exclusiveMinimum: 0, maximum: 20 })
const Distribution = Type.Object({ mean: Mean, sd: Sd }, { additionalProperties: false })
const Label = Words(200)
export const bands = ['growing', 'basic', 'good', 'strong'] as const
export const evidenceSources = ['game', 'statement', 'coach', 'certificate'] as const

/** One skill as it is made visible: how much, how sure, from what kind of evidence. No play, no times, no measures. */
export const SharedSkill = Type.Object(
  {
    skill: Id,
    state: Type.Enum(['measured', 'indication']),
    /** SD units of the reference group. */
    y: Distribution,
    /** On the job scale 0–7; null where the scale does not reach this skill. */
    level: Type.Union([
      Type.Object({ mean: Mean, sd: Sd, prior: Distribution }, { additionalProperties: false }),
      Type.Null(),
    ]),
    reliability: Type.Number({ minimum: 0, maximum: 1 }),
    bands: Type.Array(Type.Enum([...bands]), { minItems: 1, maxItems: 2 }),
    sources: Type.Array(Type.Enum([...evidenceSources]), { minItems: 1, maxItems: 4 }),
  },
  { additionalProperties: false },
)
export type SharedSkill = Type.Static<typeof SharedSkill>

/** The reference group of a skillprint; `pilot` norms never order people. */
export const NormsUsed = Type.Object(
  {
    id: Label,
    status: Type.Enum(['pilot', 'deployment']),
    group: Label,
    version: Type.Optional(Label),
    people: Type.Optional(Whole(1, 10_000_000)),
  },
  { additionalProperties: false },
)

/** The skillprint as it is made visible: only skills that are known, and only those the person chose. Play itself is refused. */
export const SharedSkillprint = Type.Object(
  {
    version: Label,
    norms: NormsUsed,
    skills: Type.Array(SharedSkill, { minItems: 1, maxItems: 200 }),
  },
  { additionalProperties: false },
)
export type SharedSkillprint = Type.Static<typeof SharedSkillprint>

/** What a person wants, beside skills; the place is rounded to hundredths of a degree before it is kept. */
export const SharedWishes = Type.Object(
  {
    hours: Type.Optional(Type.Number({ minimum: 0, maximum: 60 })),
    place: Type.Optional(
      Type.Object(
        {
          latitude: Type.Number({ minimum: -90, maximum: 90 }),
          longitude: Type.Number({ minimum: -180, maximum: 180 }),
          km: Type.Number({ minimum: 0, maximum: 500 }),
        },
        { additionalProperties: false },
      ),
    ),
    dislikedSectors: Type.Optional(Type.Array(Type.Enum(sectors), { maxItems: sectors.length })),
  },
  { additionalProperties: false },
)

/** Who may see: every employer of this partner, or one. */
export const Audience = Type.Object(
  {
    to: Type.Enum(['pool', 'employer', 'coach']),
    /** Id of the employer, with `to: employer`. */
    employer: Type.Optional(Id),
    /** One-time word that the coach gave, with `to: coach`. */
    code: Type.Optional(Token(40, 6)),
  },
  { additionalProperties: false },
)
export type Audience = Type.Static<typeof Audience>

/** Days that a share lasts when nothing else is said. */
export const shareDays = 90
const Days = Whole(1, 365, { default: shareDays })

/** What a person sends to be seen. `agreed` is the person's own yes to this one share. */
export const ShareDraft = Type.Object(
  {
    audience: Audience,
    skillprint: SharedSkillprint,
    wishes: Type.Optional(SharedWishes),
    days: Type.Optional(Days),
    agreed: Type.Literal(true),
  },
  { additionalProperties: false },
)
export type ShareDraft = Type.Static<typeof ShareDraft>

/** Pause, go on, last longer, or send a newer skillprint. */
export const ShareChange = Type.Object(
  {
    state: Type.Optional(Type.Enum(['active', 'paused'])),
    days: Type.Optional(Days),
    skillprint: Type.Optional(SharedSkillprint),
    wishes: Type.Optional(SharedWishes),
  },
  { additionalProperties: false, minProperties: 1 },
)
export type ShareChange = Type.Static<typeof ShareChange>

/** A share as its person reads it. */
export const Share = Type.Object(
  {
    id: Id,
    audience: Type.Object(
      {
        to: Type.Enum(['pool', 'employer', 'coach']),
        employer: Type.Optional(Id),
        /** The employer's name as its partner vouched for it. */
        name: Type.Optional(Words(120)),
      },
      { additionalProperties: false },
    ),
    state: Type.Enum(['active', 'paused', 'expired']),
    /** `rescored`: the endpoint scored the same play with the same scorer and got the same. */
    verified: Type.Enum(['own-device', 'rescored']),
    skillprint: SharedSkillprint,
    wishes: SharedWishes,
    createdAt: DateTime,
    expiresAt: DateTime,
  },
  { additionalProperties: false },
)
export type Share = Type.Static<typeof Share>
export const ShareList = Type.Object({ items: List(Share, 1000) }, { additionalProperties: false })
