import type {
  Explanation,
  GameInformation,
  JobProfile,
  MatchList,
  RankOptions,
  Wishes,
} from '../match/index.ts'
import type { Operations } from '../operations.ts'
import type { ScoringOptions } from '../scorer.ts'
import type { Skillprint, ToldEvidence } from '../skills/index.ts'
import type { WorkerConstructor } from './open-worker.ts'
import { type Connection, type Rung, rungsOf, type ScorerMode, WorkerDied } from './rungs.ts'

/** Computes skillprints and matches, in a worker where the page allows one. */
export interface Scorer {
  /** Where it computes now; can step down when a worker dies. */
  readonly mode: ScorerMode
  /** Skillprint of encoded records. The bytes stay the caller’s: copies of them are handed over to the worker. */
  score(chunks: readonly Uint8Array[], options?: ScoringOptions): Promise<Skillprint>
  /** Lays evidence other than games beside it. */
  withTold(skillprint: Skillprint, told: readonly ToldEvidence[]): Promise<Skillprint>
  /** Job profiles in order for one person. Rejects with an `Error` naming a malformed profile. */
  rank(skillprint: Skillprint, profiles: readonly JobProfile[], options: RankOptions): Promise<MatchList>
  /** Why a profile stands where it stands. */
  explain(skillprint: Skillprint, profile: JobProfile, wishes?: Wishes): Promise<Explanation>
  /** The games that would sharpen the list, the one that tells most first. */
  nextGames(
    skillprint: Skillprint,
    profiles: readonly JobProfile[],
    options: RankOptions,
  ): Promise<readonly GameInformation[]>
  /** Ends the worker. Calls that are still open reject. */
  close(): void
}

export interface ScorerOptions {
  /** Same-origin address of the worker's file, for pages whose policy forbids blob workers. */
  readonly workerUrl?: string
  /** Stands in for the browser's `Worker` in tests. */
  readonly Worker?: WorkerConstructor
  /** A worker that has not answered a call after this long counts as dead, ms. Default 10,000. */
  readonly patience?: number
}

/**
 * Starts the scorer on the first rung that this page allows: `workerUrl`, a blob, the main thread (the same functions, the same result).
 * A worker that breaks or falls silent is ended: its open calls are answered by the next rung, and one new worker is tried for the calls after.
 */
export async function startScorer(options: ScorerOptions = {}): Promise<Scorer> {
  const { workerUrl, patience = 10_000, Worker: Constructor = globalThis.Worker } = options
  const rungs = rungsOf(workerUrl, Constructor)
  const deaths = new Map<ScorerMode, number>()
  let closed: (why: Error) => void = () => undefined
  const closing = new Promise<never>((_, reject) => {
    closed = reject
  })
  closing.catch(() => undefined)
  let current = await climb(rungs)
  let next: Promise<Connection> = Promise.resolve(current)

  /** Per dead connection the one that answers its open calls. */
  const heirs = new Map<Connection, Promise<Connection>>()
  const bury = (dead: Connection): Promise<Connection> => {
    const heir = heirs.get(dead)
    if (heir) return heir
    dead.close()
    const count = (deaths.get(dead.mode) ?? 0) + 1
    deaths.set(dead.mode, count)
    const lower = rungs.slice(rungs.findIndex(({ mode }) => mode === dead.mode) + 1)
    const answering = climb(lower)
    heirs.set(dead, answering)
    if (current !== dead) return answering
    // A worker can die of something that will not come back, like memory; twice is a habit.
    const again = count === 1 ? rungs.filter(({ mode }) => mode === dead.mode) : []
    next = (again.length > 0 ? climb(again) : answering)
      .catch(() => answering)
      .then((connection) => {
        current = connection
        return connection
      })
    return answering
  }

  const callOn = async <Name extends keyof Operations>(
    connection: Connection,
    name: Name,
    parameters: Parameters<Operations[Name]>,
  ): Promise<ReturnType<Operations[Name]>> => {
    const silence = connection.mode === 'main' ? null : silent(patience)
    try {
      return await Promise.race([
        connection.call(name, parameters),
        connection.died,
        closing,
        ...(silence ? [silence.reached] : []),
      ])
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error
      return callOn(await bury(connection), name, parameters)
    } finally {
      silence?.stop()
    }
  }
  const call = async <Name extends keyof Operations>(
    name: Name,
    ...parameters: Parameters<Operations[Name]>
  ): Promise<ReturnType<Operations[Name]>> => callOn(await Promise.race([next, closing]), name, parameters)

  return {
    get mode() {
      return current.mode
    },
    score: (chunks, scoring) => call('score', chunks, scoring),
    withTold: (skillprint, told) => call('withTold', skillprint, told),
    rank: (skillprint, profiles, rankOptions) => call('rank', skillprint, profiles, rankOptions),
    explain: (skillprint, profile, wishes) => call('explain', skillprint, profile, wishes),
    nextGames: (skillprint, profiles, rankOptions) => call('nextGames', skillprint, profiles, rankOptions),
    close: () => {
      closed(new Error('scorer: closed'))
      for (const open of [next, ...heirs.values()])
        void open.then((connection) => connection.close()).catch(() => undefined)
    },
  }
}

/** The first rung that opens. */
async function climb(rungs: readonly Rung[]): Promise<Connection> {
  const reasons: string[] = []
  for (const rung of rungs)
    try {
      return await rung.open()
    } catch (error) {
      reasons.push(`${rung.mode}: ${(error as Error).message}`)
    }
  throw new Error(`startScorer: no way to compute on this page (${reasons.join('; ')})`)
}

function silent(patience: number): { readonly reached: Promise<never>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const reached = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new WorkerDied(`the worker has not answered for ${patience} ms`)),
      patience,
    )
  })
  reached.catch(() => undefined)
  return { reached, stop: () => clearTimeout(timer) }
}
