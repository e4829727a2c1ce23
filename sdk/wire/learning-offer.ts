import { learningKinds } from '@skillprint/scoring-worker/match'
import Type from 'typebox'
import { DateTime, Id, List, Texts, Words } from './texts.ts'

/** Something to learn with that a partner knows: a course, a video, a workshop. Shown in place of the general advice for its skills. */
export const LearningOfferDraft = Type.Object(
  {
    title: Texts,
    /** https only. */
    url: Type.String({ format: 'uri', maxLength: 400, pattern: '^https://' }),
    /** Ids of the skills it teaches. */
    skills: Type.Array(Id, { minItems: 1, maxItems: 40, uniqueItems: true }),
    kind: Type.Enum([...learningKinds]),
    provider: Type.Optional(Words(120)),
    free: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type LearningOfferDraft = Type.Static<typeof LearningOfferDraft>
export const LearningOffer = Type.Object(
  { ...LearningOfferDraft.properties, id: Id, createdAt: DateTime },
  { additionalProperties: false },
)
export type LearningOffer = Type.Static<typeof LearningOffer>
/** How many one partner may have. */
export const mostLearningOffers = 2000
export const LearningOfferList = Type.Object(
  { items: List(LearningOffer, mostLearningOffers) },
  { additionalProperties: false },
)
