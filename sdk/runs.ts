import type { Game } from '@skillprint/engine'
import type { DeviceCheck } from '@skillprint/engine/record'
import { createChunkQueue } from './chunk-queue.ts'
import { SdkError } from './errors.ts'
import { type Kept, saySame } from './keeping.ts'
import type { StoredChunk, StoredRun } from './migrations.ts'
import { playClock } from './play-clock.ts'
import { type ResumePoint, resumePoint } from './resume.ts'
import type { Playing, PlaySettings } from './session-types.ts'
import { copyStore, type Extent, memoryStore, type Store } from './store.ts'

export interface RunHost {
  readonly kept: Kept
  readonly locale: string
  /** What the device check found. */
  readonly device: DeviceCheck
  /** Storage failed in the middle of a run: the session goes on in memory with all that was played. */
  readonly onProblem: (error: SdkError) => void
  /** Something of a run was saved: it survives a power cut. */
  readonly onSaved: (runId: string, upTo: number, chunks: number) => void
  /** The end of a run that goes on can't be read: this is what is left of it. */
  readonly onCut: (runId: string, left: Extent) => Promise<void>
  readonly onEnded: () => void | Promise<void>
}

/** The newest run of a game, when the player stopped it or it was broken off, in this version, after at least one test trial. */
export async function brokenOffRun(
  store: Store,
  game: Pick<Game, 'id' | 'version'>,
): Promise<{ run: StoredRun; point: ResumePoint; chunks: readonly StoredChunk[] } | null> {
  const last = (await store.runs())
    .filter((run) => run.game === game.id)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0]
  if (!last || last.ended === 'completed' || last.gameVersion !== game.version) return null
  const chunks = await store.chunks(last.runId)
  const point = resumePoint(chunks)
  if (point.played.length === 0) return null
  return { run: last, point, chunks: chunks.filter(({ firstSeq }) => firstSeq < point.firstSeq) }
}

/** Plays a game and keeps its chunks as they come. A run that was stopped or broken off goes on where its last whole chunk ended. */
export async function startRun(
  game: Game,
  host: HTMLElement | ShadowRoot,
  { marker, ...settings }: PlaySettings,
  session: RunHost,
): Promise<Playing> {
  const [{ play }, { chooseItem }] = await Promise.all([
    import('@skillprint/engine/play'),
    import('@skillprint/scoring-worker/irt'),
  ])
  const broken = await brokenOffRun(session.kept.store, game)
  let run: StoredRun = {
    runId: crypto.randomUUID(),
    game: game.id,
    gameVersion: game.version,
    seed: crypto.randomUUID(),
    startedAt: new Date().toISOString(),
    ...broken?.run,
    ended: null,
  }
  const { kept, onProblem } = session
  if (broken && broken.point.truncateFrom !== null) {
    await session.onCut(run.runId, { upTo: broken.point.firstSeq, chunks: broken.chunks.length })
    await kept.store.truncate(run.runId, broken.point.truncateFrom)
  }
  await kept.store.putRun(run)
  // Who deletes everything in the middle of a game gets nothing of it back, and nor does whoever comes next.
  const { seed } = kept
  const nobodys = memoryStore()
  const isErased = (): boolean => kept.seed !== seed
  const queue = createChunkQueue({
    store: () => (isErased() ? nobodys : kept.store),
    earlier: broken?.chunks ?? [],
    onSaved: (upTo, chunks) => session.onSaved(run.runId, upTo, chunks),
    onReopened: (store) => store.putRun(run),
    onThinned: async (fromSeq, error) => {
      run = { ...run, withoutSamplesFrom: fromSeq }
      onProblem(asProblem(error))
      // A full device refuses this too; then it is said at the end of the run, when there may be room again.
      await kept.store.putRun(run).catch(() => undefined)
    },
    onFailed: async (error, chunks) => {
      await moveToMemory(kept, run, chunks)
      onProblem(asProblem(error))
    },
  })
  const off = new AbortController()
  const handle = await play(game, {
    host,
    runId: run.runId,
    seed: run.seed,
    locale: session.locale,
    settings,
    ...(marker ? { marker } : {}),
    device: session.device,
    choose: chooseItem,
    clock: playClock.current,
    renderers: playClock.renderers,
    onChunk: (chunk) => {
      playClock.watch?.(chunk)
      const { runId, firstSeq, count, bytes } = chunk
      queue.add({ runId, firstSeq, count, bytes })
    },
    ...(broken ? { resume: broken.point } : {}),
  }).catch((cause: unknown) => {
    throw new SdkError(
      'game-failed',
      `play(${game.id}): the game could not start: ${(cause as Error).message}`,
      { cause },
    )
  })
  // After the engine's own listeners, which cut the last chunk.
  const { signal } = off
  document.addEventListener('visibilitychange', () => void (document.hidden && queue.leave()), { signal })
  window.addEventListener('pagehide', () => queue.leave(), { signal })
  const ended = handle.ended.then(async ({ how, testTrials }) => {
    off.abort()
    await queue.barrier()
    queue.close()
    if (isErased()) return { how, runId: run.runId, valid: false }
    run = { ...run, ended: how }
    await kept.store.putRun(run).catch(async (error: unknown) => {
      await moveToMemory(kept, run, [])
      onProblem(asProblem(error))
    })
    await session.onEnded()
    return { how, runId: run.runId, valid: testTrials > 0 }
  })
  const { pause, resume, stop, set } = handle
  return {
    ended,
    get savedUpTo() {
      return queue.savedUpTo
    },
    pause,
    resume,
    stop,
    set,
  }
}

/** From here on the session lives in memory, with all that could be read from the device and this run whole. */
async function moveToMemory(kept: Kept, run: StoredRun, chunks: readonly StoredChunk[]): Promise<void> {
  const memory = memoryStore()
  await memory.append(chunks, false)
  // What the device refuses to give stays on the device; what was said the page knows.
  await copyStore(kept.store, memory).catch(() => undefined)
  await saySame(kept, memory)
  await memory.putRun(run)
  kept.store = memory
  kept.denied = true
}

const asProblem = (error: unknown): SdkError =>
  error instanceof SdkError
    ? error
    : new SdkError('storage-denied', `play: ${(error as Error).message}`, { cause: error })
