import type { ScoringOptions } from '@skillprint/scoring-worker'
import type {
  GameInformation,
  JobProfile,
  MatchList,
  OtherOrder,
  Wishes,
} from '@skillprint/scoring-worker/match'
import type { SkillId, Skillprint, ToldEvidence } from '@skillprint/scoring-worker/skills'
import type { CalibrationSource } from './calibration.ts'
import { SdkError } from './errors.ts'
import type { Kept } from './keeping.ts'
import type { Explained } from './session-types.ts'
import type { JobProfileDraft, JobProfileResource, LearningOffer, Occupation } from './wire/index.ts'

export interface MatchingOptions {
  readonly endpoint: string | undefined
  readonly key: string | undefined
  readonly workerUrl: string | undefined
  readonly calibration?: CalibrationSource | undefined
  readonly age?: number | undefined
  readonly kept: Kept
  /** Tells the page about a problem that does not stop the call. */
  readonly onProblem: (error: SdkError) => void
}

/** Scores and ranks in the worker; job profiles come from the endpoint once. */
export function createMatching({
  endpoint,
  key,
  workerUrl,
  calibration,
  age,
  kept,
  onProblem,
}: MatchingOptions) {
  const sync =
    endpoint === undefined ? null : async () => (await import('./sync.ts')).createSync(endpoint, key)
  let profiles: readonly JobProfileResource[] | null = null
  let offers: Promise<readonly LearningOffer[]> | null = null
  let starting: ReturnType<typeof loadScorer> | null = null
  let scored: { readonly state: string; readonly skillprint: Skillprint | null } = {
    state: '[[],[]]',
    skillprint: null,
  }

  const scorer = () => {
    starting ??= loadScorer(workerUrl)
    return starting.catch((cause: unknown) => {
      starting = null
      throw new SdkError('scoring-failed', `the scorer could not start: ${(cause as Error).message}`, {
        cause,
      })
    })
  }
  let read: Promise<ScoringOptions> | null = null
  const scoring = (): Promise<ScoringOptions> => {
    read ??= scoringOptions(calibration, age).catch((error: unknown) => {
      read = null
      throw error
    })
    return read
  }
  const score = async (chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<Skillprint> => {
    const [started, options] = await Promise.all([scorer(), scoring()])
    return started.score(chunks, options).catch((cause: unknown) => {
      throw new SdkError('scoring-failed', `skillprint: ${(cause as Error).message}`, { cause })
    })
  }
  const beside = async (played: Skillprint, told: readonly ToldEvidence[]): Promise<Skillprint> =>
    told.length === 0 ? played : (await scorer()).withTold(played, told)
  const skillprint = async (): Promise<Skillprint | null> => {
    const chunks = await kept.store.chunks()
    const told = kept.told.evidence
    const state = JSON.stringify([chunks.map((chunk) => `${chunk.runId}:${chunk.firstSeq}`), told])
    if (state !== scored.state)
      scored = {
        state,
        skillprint:
          chunks.length + told.length === 0
            ? null
            : await beside(await score(chunks.map(({ bytes }) => bytes)), told),
      }
    return scored.skillprint
  }
  const jobProfiles = async (): Promise<readonly JobProfileResource[]> => {
    if (profiles || !sync) return profiles ?? []
    const { items, malformed } = await (await sync()).jobProfiles()
    if (malformed.length > 0)
      onProblem(
        new SdkError(
          'profile-malformed',
          `jobProfiles: left out ${malformed.join(', ')}: they do not fit the schema`,
        ),
      )
    profiles = items
    return items
  }

  /** Without the partner's offers there is still general advice, so a failure only is mentioned. */
  const offersFor = async (skill: SkillId): Promise<readonly LearningOffer[]> => {
    offers ??= (async () => (await sync?.())?.learningOffers() ?? [])()
    try {
      return (await offers).filter(({ skills }) => skills.includes(skill))
    } catch (error) {
      offers = null
      onProblem(error as SdkError)
      return []
    }
  }

  return {
    skillprint,
    jobProfiles,
    occupations: async (): Promise<readonly Occupation[]> => (await sync?.())?.occupations() ?? [],

    async matches(by?: OtherOrder): Promise<MatchList> {
      const [all, known, started] = await Promise.all([jobProfiles(), skillprint(), scorer()])
      return started.rank(known ?? (await score([])), all as readonly JobProfile[], {
        wishes: kept.wishes as Wishes,
        seed: kept.seed,
        by,
      })
    },

    async nextGames(): Promise<readonly GameInformation[]> {
      const [all, known, started] = await Promise.all([jobProfiles(), skillprint(), scorer()])
      return started.nextGames(known ?? (await score([])), all as readonly JobProfile[], {
        wishes: kept.wishes as Wishes,
        seed: kept.seed,
      })
    },

    async explain(id: string): Promise<Explained> {
      const profile = (await jobProfiles()).find((one) => one.id === id)
      if (!profile)
        throw new SdkError(
          'profile-malformed',
          `explain: got ${JSON.stringify(id)}, expected the id of a job profile in the list`,
        )
      const known = (await skillprint()) ?? (await score([]))
      const why = await (await scorer()).explain(known, profile as JobProfile, kept.wishes as Wishes)
      return { ...why, offers: why.grows === null ? [] : await offersFor(why.grows) }
    },

    async publish(draft: JobProfileDraft, clientSecret: string): Promise<JobProfileResource> {
      if (!sync)
        throw new SdkError(
          'endpoint-unreachable',
          'publishJobProfile: this session has no endpoint, expected one in createSession',
        )
      const { validateJobProfileDraft } = await import('./wire/index.ts')
      const checked = validateJobProfileDraft(draft)
      if (!checked.ok) {
        const faults = checked.errors.map((fault) => `${fault.path}: ${fault.message}`).join('; ')
        throw new SdkError('profile-malformed', `publishJobProfile: ${faults}`, { cause: checked })
      }
      const published = await (await sync()).publish(draft, clientSecret)
      profiles = null
      return published
    },

    close: (): void => void starting?.then((started) => started.close()),
  }
}

/** The worker's code is only loaded when something has to be computed. */
async function loadScorer(workerUrl: string | undefined) {
  const { startScorer } = await import('@skillprint/scoring-worker')
  return startScorer(workerUrl === undefined ? {} : { workerUrl })
}

async function scoringOptions(
  calibration: CalibrationSource | undefined,
  age: number | undefined,
): Promise<ScoringOptions> {
  if (age !== undefined && !(age > 0 && age < 130))
    throw new SdkError(
      'scoring-failed',
      `createSession: age is ${age}, expected years, above 0 and below 130`,
    )
  if (calibration === undefined) return { age }
  const { readCalibration } = await import('./calibration.ts')
  return { calibration: await readCalibration(calibration), age }
}
