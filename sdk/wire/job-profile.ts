import { type Sector, sectors } from '@skillprint/scoring-worker/match'
import Type from 'typebox'
import { DateTime, Id, List, Texts, Token, Whole, Words } from './texts.ts'

export const Requirement = Type.Object(
  {
    skill: Id,
    relevance: Type.Enum(['essential', 'important', 'somewhat']),
    level: Whole(0, 7),
    minimum: Type.Optional(Whole(0, 7)),
    /** Who said this: computed from O*NET figures, or set by the employer. */
    source: Type.Optional(Type.Enum(['onet', 'employer'])),
  },
  { additionalProperties: false },
)

export const Conditions = Type.Object(
  {
    sector: Type.Optional(Type.Unsafe<Sector>(Type.Enum(sectors))),
    hours: Type.Optional(
      Type.Object(
        { min: Type.Number({ minimum: 0, maximum: 60 }), max: Type.Number({ minimum: 0, maximum: 60 }) },
        { additionalProperties: false },
      ),
    ),
    place: Type.Optional(
      Type.Object(
        {
          latitude: Type.Number({ minimum: -90, maximum: 90 }),
          longitude: Type.Number({ minimum: -180, maximum: 180 }),
          name: Type.Optional(Words(80, 0)),
        },
        { additionalProperties: false },
      ),
    ),
    /** Euro a month, gross, full time. */
    salary: Type.Optional(
      Type.Object(
        { min: Type.Number({ minimum: 0 }), max: Type.Number({ minimum: 0 }) },
        { additionalProperties: false },
      ),
    ),
    licence: Type.Optional(Words(120, 0)),
    shifts: Type.Optional(List(Type.Enum(['day', 'evening', 'night', 'weekend']), 4)),
    /** How one gets there, and what travelling the work asks. */
    travel: Type.Optional(Words(120, 0)),
    /** Which language the work asks, and how well, e.g. `Nederlands A2`. */
    language: Type.Optional(Words(120, 0)),
    physical: Type.Optional(
      List(Type.Enum(['lifting', 'standing', 'kneeling', 'heights', 'outdoors', 'cold', 'noise']), 7),
    ),
  },
  { additionalProperties: false },
)

/** How many skills an employer may ask: more cannot be weighed by anybody, and each one costs fitting people. */
export const mostKeySkills = 8

/** What an employer sends. */
export const JobProfileDraft = Type.Object(
  {
    title: Texts,
    organisation: Type.Optional(Words(120)),
    /** O*NET-SOC code the profile started from, e.g. `47-4091`. */
    occupation: Type.Optional(Id),
    typicalDay: Type.Optional(Texts),
    contact: Type.Optional(Words(200, 0)),
    requirements: Type.Array(Requirement, { minItems: 1, maxItems: mostKeySkills }),
    conditions: Type.Optional(Conditions),
    /** First and last day on which it counts. */
    validFrom: Type.Optional(Type.String({ format: 'date', maxLength: 10 })),
    validUntil: Type.Optional(Type.String({ format: 'date', maxLength: 10 })),
  },
  { additionalProperties: false },
)
export type JobProfileDraft = Type.Static<typeof JobProfileDraft>

/** The published JSON Schema of a job profile (draft 2020-12): the one that validates, under its own name. */
export const jobProfileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:skillprint:job-profile:1',
  title: 'Job profile',
  description:
    'A job in the skill language. Skills are ids of CompetentNL; levels are on the job scale 0 to 7. Beyond what this schema can say: each skill once, a minimum not above its level and only on an essential skill, min not above max.',
  ...JobProfileDraft,
}

/** What everybody reads. `kind`: a real vacancy of an employer, or an occupation as an example of work. */
export const JobProfileResource = Type.Object(
  {
    ...JobProfileDraft.properties,
    // Written before the limit, or by hand.
    requirements: Type.Array(Requirement, { minItems: 1, maxItems: 20 }),
    id: Id,
    kind: Type.Enum(['vacancy', 'occupation']),
    /** Who published it, where the partner's server said so: what a person shares with. */
    employer: Type.Optional(Id),
    revision: Whole(0),
    createdAt: DateTime,
  },
  { additionalProperties: false },
)
export type JobProfileResource = Type.Static<typeof JobProfileResource>

export const JobProfileList = Type.Object(
  {
    items: List(JobProfileResource, 100),
    revision: Whole(0),
    next: Type.Optional(Token(400)),
  },
  { additionalProperties: false },
)

/**
 * Vacancies as only ranking needs them, in columns. A requirement is four numbers: place in `skills`, class (0 essential, 1 important,
 * 2 somewhat), level, minimum (−1: none). `removed`: gone since the revision that was asked.
 */
export const JobProfileDownload = Type.Object(
  {
    revision: Whole(0),
    since: Whole(0),
    removed: List(Id, 1_000_000),
    skills: List(Id, 400),
    profiles: List(
      Type.Object(
        {
          id: Id,
          title: Texts,
          requirements: List(Whole(-1, 400), 80),
          conditions: Type.Optional(Conditions),
        },
        { additionalProperties: false },
      ),
      1_000_000,
    ),
  },
  { additionalProperties: false },
)
export type JobProfileDownload = Type.Static<typeof JobProfileDownload>
