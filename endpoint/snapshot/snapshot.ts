import {
  isVisible,
  type JobProfile,
  knownOfSomebody,
  matchVersion,
  ordered,
  type PeopleFound,
  type PeopleQuestion,
  type PeopleTable,
  peopleKey,
  tierOfKey,
} from '@skillprint/scoring-worker/match'
import type { Calibrated } from '../candidates/basis.ts'
import type { Queries } from '../store/database.ts'
import type { Reads } from '../store/replicas.ts'
import { currentRevision } from '../store/revisions.ts'
import { createGate } from './gate.ts'
import { createPartnerPeople, type PartnerPeople } from './partner-people.ts'
import { type Change, changedShares, withdrawnShares } from './rows.ts'
import { createScanPool, type ScanPoolOptions } from './scan-pool.ts'

/** Who asks for an order, for what. */
export interface Asking {
  readonly partner: string
  readonly employer: string
  readonly profile: JobProfile
  readonly calibrated: Calibrated
  readonly lot: string
  readonly now: number
}

/** A share in its place. */
export interface RankedShare {
  readonly share: string
  readonly tier: 'A' | 'B' | 'C'
  /** `Math.round(M′ · 1e9)`, tiers 2e9 apart; for no eyes outside. */
  readonly key: number
}

/** The first of everybody whom an employer may see. */
export interface Ranked {
  readonly order: 'score' | 'seed'
  readonly basis: { readonly skills: string[]; readonly practical: boolean }
  readonly version: string
  /** Everybody visible. */
  readonly total: number
  readonly first: readonly RankedShare[]
  /** How long ago the snapshot was the same as the database, ms. */
  readonly ageMs: number
}

/** Every share in typed arrays, held by this node, the same as the database at each request. */
export interface Snapshot {
  /** The first `limit` of everybody visible, in order. */
  rank(asking: Asking, limit: number): Promise<Ranked>
  /** The tier of one share; null when this employer may not see it. */
  tierOf(asking: Asking, share: string): Promise<'A' | 'B' | 'C' | null>
  /** Makes it the same as the database. Throws what the database throws. */
  refresh(): Promise<void>
  /** For readiness and metrics. */
  state(): SnapshotState
  close(): Promise<void>
}

/** How a snapshot stands. */
export interface SnapshotState {
  /** False until every share was read once. */
  readonly hydrated: boolean
  /** How long ago it was the same as the database, ms; Infinity before it was once. */
  readonly ageMs: number
  readonly shares: number
  readonly bytes: number
  readonly revision: number
  /** How long the first reading took, ms; 0 before. */
  readonly hydrationMs: number
}

export interface SnapshotOptions {
  readonly primary: Queries
  readonly reads: Reads
  readonly scan?: ScanPoolOptions | undefined
}

/** Rows of one query: few enough that other requests have their turn. */
const stretch = 5000

/** An empty snapshot; `refresh` hydrates it. */
export function createSnapshot({ primary, reads, scan }: SnapshotOptions): Snapshot {
  const pool = createScanPool(scan)
  const gate = createGate()
  const started = performance.now()
  let people = new Map<string, PartnerPeople>()
  let revision = 0
  let sameAt = Number.NEGATIVE_INFINITY
  let hydrationMs = 0
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  let line: Promise<void> = Promise.resolve()

  /** One reading of the database after the other, so that none overtakes another. */
  const inLine = (work: () => Promise<void>): Promise<void> => {
    const mine = line.then(work)
    // Its fault is told to who asked; the next one begins all the same.
    line = mine.catch(() => {})
    return mine
  }

  const apply = (changes: readonly Change[]): Promise<void> =>
    gate.changing(() => {
      for (const change of changes) {
        if ('put' in change) {
          const of = people.get(change.partner) ?? createPartnerPeople(new Map())
          people.set(change.partner, of)
          of.put(change.put)
        } else people.get(change.partner)?.remove(change.remove)
      }
    })

  const catchUp = async (): Promise<void> => {
    const asked = performance.now()
    const upTo = await currentRevision(primary, 'shares')
    if (upTo > revision) {
      const reader = await reads.having('shares', upTo)
      const gone = revision === 0 ? [] : await withdrawnShares(reader, { since: revision, upTo })
      for await (const changes of stretches(reader, { since: revision, upTo })) await apply(changes)
      await apply(gone)
      revision = upTo
    }
    if (hydrationMs === 0) hydrationMs = performance.now() - started
    sameAt = asked
  }

  /** A check that began before the question may have missed what was written in between: that question takes the next one. */
  const refresh = (): Promise<void> => {
    if (!running) {
      running = inLine(catchUp).finally(() => {
        running = null
      })
      return running
    }
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null
        return refresh()
      })
    return next
  }

  /** Calibrations decide which skills order, so that a partner's people are read again when they change. */
  const calibrate = async (partner: string, calibrated: Calibrated): Promise<void> => {
    if (isCalibrated(people.get(partner), calibrated)) return
    await inLine(() => readAgain(partner, calibrated))
  }
  const readAgain = async (partner: string, calibrated: Calibrated): Promise<void> => {
    if (isCalibrated(people.get(partner), calibrated)) return
    const made = createPartnerPeople(calibrated)
    const reader = await reads.having('shares', revision)
    for await (const changes of stretches(reader, { since: 0, upTo: revision, partner }))
      for (const change of changes) if ('put' in change) made.put(change.put)
    await gate.changing(() => {
      people = new Map(people).set(partner, made)
    })
  }

  const current = async ({ partner, calibrated }: Asking): Promise<void> => {
    await refresh()
    await calibrate(partner, calibrated)
  }

  return {
    refresh,
    async rank(asking, limit) {
      await current(asking)
      return gate.reading(async () => {
        const of = people.get(asking.partner) ?? createPartnerPeople(asking.calibrated)
        const { question, skills } = questionOf(of, asking, limit)
        const found = await pool.scan(of.table, question)
        return { ...answer(of.table, found, { asking, skills, limit }), ageMs: performance.now() - sameAt }
      })
    },
    async tierOf(asking, share) {
      await current(asking)
      return gate.reading(async () => {
        const of = people.get(asking.partner)
        const row = of?.table.rowOf(share)
        if (!of || row === undefined) return null
        const { question } = questionOf(of, asking, 1)
        if (!isVisible(of.table.columns, question, row)) return null
        return tierOfKey(peopleKey(of.table.columns, question, row))
      })
    },
    state() {
      const tables = [...people.values()].map(({ table }) => table)
      return {
        hydrated: hydrationMs > 0,
        ageMs: performance.now() - sameAt,
        shares: tables.reduce((sum, { size }) => sum + size, 0),
        bytes: tables.reduce((sum, { bytes }) => sum + bytes, 0),
        revision,
        hydrationMs,
      }
    },
    close: () => pool.close(),
  }
}

async function* stretches(
  reader: Queries,
  { since, upTo, partner }: { readonly since: number; readonly upTo: number; readonly partner?: string },
): AsyncGenerator<readonly Change[]> {
  let from = since
  for (;;) {
    const changes = await changedShares(reader, { since: from, upTo, limit: stretch, partner })
    yield changes
    if (changes.length < stretch) return
    from = changes.at(-1)?.revision ?? upTo
  }
}

/** What is asked of the table: a minimum of a skill that orders nobody puts nobody in a lower tier. */
function questionOf(of: PartnerPeople, { employer, profile, lot, now }: Asking, limit: number) {
  const open = { profile, asks: of.employer(employer), now, lot, limit }
  const question: PeopleQuestion = { ...open, excluded: of.behind(open) }
  const skills = knownOfSomebody(of.table.columns, question, of.table.length)
  const requirements = profile.requirements.map(({ minimum, ...asked }) =>
    minimum === undefined || !skills.has(asked.skill) ? asked : { ...asked, minimum },
  )
  return { question: { ...question, profile: { ...profile, requirements } }, skills }
}

function answer(
  table: PeopleTable,
  found: readonly PeopleFound[],
  {
    asking,
    skills,
    limit,
  }: { readonly asking: Asking; readonly skills: ReadonlySet<string>; readonly limit: number },
): Omit<Ranked, 'ageMs'> {
  const asked = asking.profile.requirements.map(({ skill }) => skill).filter((skill) => skills.has(skill))
  return {
    order: asked.length > 0 || found.some(({ practical }) => practical) ? 'score' : 'seed',
    basis: { skills: asked, practical: found.some(({ wishes }) => wishes) },
    version: matchVersion,
    total: found.reduce((sum, { visible }) => sum + visible, 0),
    first: ordered(table, found, asking.lot)
      .slice(0, limit)
      .map(({ row, key }) => ({ share: table.idOf(row), tier: tierOfKey(key), key })),
  }
}

const isCalibrated = (of: PartnerPeople | undefined, calibrated: Calibrated): boolean =>
  of === undefined || nameOf(of.calibrated) === nameOf(calibrated)

const nameOf = (calibrated: Calibrated): string =>
  JSON.stringify([...calibrated].map(([norms, skills]) => [norms, [...skills]]))
