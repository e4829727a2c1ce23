import type { Game } from '@skillprint/engine'
import type { Chunk, DeviceCheck } from '@skillprint/engine/record'
import { SdkError } from './errors.ts'
import type { Kept } from './keeping.ts'
import type { StoredRun } from './migrations.ts'
import { playClock } from './play-clock.ts'
import { type ResumePoint, resumePoint } from './resume.ts'
import type { Playing, PlaySettings } from './session-types.ts'
import { copyStore, memoryStore, type Store } from './store.ts'

/** Longest time without a write that survives a power cut, ms (`strict` durability costs more, so not every chunk has it). */
const barrierEvery = 1500

export interface RunHost {
  readonly kept: Kept
  readonly locale: string
  /** What the device check found, where the game asked for one. */
  readonly device: DeviceCheck | null
  /** Storage failed in the middle of a run: the session goes on in memory with all that was played. */
  readonly onProblem: (error: SdkError) => void
  readonly onEnded: () => void
}

/** The newest run of a game, when the player stopped it or it was broken off, in this version, after at least one test trial. */
export async function brokenOffRun(
  store: Store,
  game: Pick<Game, 'id' | 'version'>,
): Promise<{ run: StoredRun; point: ResumePoint } | null> {
  const last = (await store.runs())
    .filter((run) => run.game === game.id)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0]
  if (!last || last.ended === 'completed' || last.gameVersion !== game.version) return null
  const point = resumePoint(await store.chunks(last.runId))
  return point.played.length > 0 ? { run: last, point } : null
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
  const run: StoredRun = {
    runId: crypto.randomUUID(),
    game: game.id,
    gameVersion: game.version,
    seed: crypto.randomUUID(),
    startedAt: new Date().toISOString(),
    ...broken?.run,
    ended: null,
  }
  if (broken && broken.point.truncateFrom !== null)
    await session.kept.store.truncate(run.runId, broken.point.truncateFrom)
  await session.kept.store.putRun(run)
  let lastBarrier = performance.now()
  let writing: Promise<void> = Promise.resolve()
  const kept: Chunk[] = []
  const keep = async (chunk: Chunk): Promise<void> => {
    const strict = performance.now() - lastBarrier > barrierEvery
    if (strict) lastBarrier = performance.now()
    const { runId, firstSeq, count, bytes } = chunk
    try {
      await session.kept.store.append({ runId, firstSeq, count, bytes }, strict)
    } catch (error) {
      const memory = memoryStore()
      await copyStore(session.kept.store, memory).catch(() => undefined)
      await memory.putRun(run)
      const held = new Set((await memory.chunks(runId)).map((one) => one.firstSeq))
      for (const one of kept)
        if (!held.has(one.firstSeq))
          await memory.append({ runId, firstSeq: one.firstSeq, count: one.count, bytes: one.bytes }, false)
      session.kept.store = memory
      session.kept.denied = true
      session.onProblem(
        error instanceof SdkError
          ? error
          : new SdkError('storage-denied', `play: ${(error as Error).message}`, { cause: error }),
      )
    }
  }
  const handle = await play(game, {
    host,
    runId: run.runId,
    seed: run.seed,
    locale: session.locale,
    settings,
    ...(marker ? { marker } : {}),
    ...(session.device ? { device: session.device } : {}),
    choose: chooseItem,
    clock: playClock.current,
    renderers: playClock.renderers,
    onChunk: (chunk) => {
      kept.push(chunk)
      playClock.watch?.(chunk)
      writing = writing.then(() => keep(chunk))
    },
    ...(broken ? { resume: broken.point } : {}),
  }).catch((cause: unknown) => {
    throw new SdkError(
      'game-failed',
      `play(${game.id}): the game could not start: ${(cause as Error).message}`,
      { cause },
    )
  })
  const ended = handle.ended.then(async ({ how, testTrials }) => {
    await writing
    await session.kept.store.putRun({ ...run, ended: how })
    session.onEnded()
    return { how, runId: run.runId, valid: testTrials > 0 }
  })
  return { ended, pause: handle.pause, resume: handle.resume, stop: handle.stop, set: handle.set }
}
