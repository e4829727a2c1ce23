import Type from 'typebox'
import { Requirement } from './job-profile.ts'
import { bands, evidenceSources, NormsUsed } from './share.ts'
import { DateTime, Id, List, Token, Whole, Words } from './texts.ts'

/** Why a known skill says nothing about the order: its norm is a pilot, or it is measured too loosely. */
export const withheldReasons = ['pilot-norm', 'low-reliability'] as const

/** One requirement of the profile, and what this candidate opened about it. */
export const CandidateSkill = Type.Object(
  {
    skill: Id,
    relevance: Requirement.properties.relevance,
    /** Required level. */
    level: Requirement.properties.level,
    minimum: Type.Optional(Requirement.properties.level),
    /** In words: at the level, near it, can grow, not known. */
    fit: Type.Enum(['meets', 'near', 'grow', 'unknown']),
    /** Absent when nothing is known. */
    bands: Type.Optional(List(Type.Enum([...bands]), 2)),
    /** 1 − posterior variance ∕ prior variance, two decimals; absent when nothing is known. */
    reliability: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    sources: Type.Optional(List(Type.Enum([...evidenceSources]), 4)),
    /** Does this skill put the candidate in place? If not, it explains only. */
    orders: Type.Boolean(),
    withheld: Type.Optional(Type.Enum([...withheldReasons])),
  },
  { additionalProperties: false },
)

/** Somebody who chose to be visible, without a name. The id is this employer's own: two employers cannot compare. */
export const Candidate = Type.Object(
  {
    id: Id,
    tier: Type.Enum(['A', 'B', 'C']),
    norms: NormsUsed,
    verified: Type.Enum(['own-device', 'rescored']),
    skills: List(CandidateSkill, 20),
    /** Up to three, strongest first: what fits. */
    fits: List(Id, 3),
    /** The one that gains most by growing. */
    grows: Type.Union([Id, Type.Null()]),
    /** Fit of hours, travel and sector with the person's wishes, in words; `unknown` when they said none. */
    practical: Type.Enum(['good', 'fair', 'poor', 'unknown']),
    /** True when the person said yes to this job. */
    interested: Type.Boolean(),
    /** The request to this candidate for this job, if there is one. */
    connection: Type.Optional(
      Type.Object(
        { id: Id, state: Type.Enum(['requested', 'open', 'declined', 'withdrawn']) },
        { additionalProperties: false },
      ),
    ),
    visibleUntil: DateTime,
  },
  { additionalProperties: false },
)
export type Candidate = Type.Static<typeof Candidate>

/** One page of candidates for one job profile, and what put them in order. */
export const CandidateList = Type.Object(
  {
    items: List(Candidate, 100),
    total: Whole(0),
    /** `seed`: nothing may put people in order, so the order is drawn by lot, the same all day. */
    order: Type.Enum(['score', 'seed']),
    /** What the order reads: these skills, and hours, travel and sector or not. */
    basis: Type.Object({ skills: List(Id, 20), practical: Type.Boolean() }, { additionalProperties: false }),
    version: Words(400),
    /** How old the data is that was ranked. */
    snapshotAgeMs: Whole(0),
    next: Type.Optional(Token(400)),
  },
  { additionalProperties: false },
)
export type CandidateList = Type.Static<typeof CandidateList>
