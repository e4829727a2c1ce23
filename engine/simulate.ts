import { type AnyActorRef, createActor } from 'xstate'
import type { ChooseItem, Game, Player, TrialResponse } from './game.ts'
import { type Random, random } from './random.ts'
import type { BlockName, PlayedTrial } from './record.ts'
import type { Chunk } from './telemetry/codec.ts'
import { decodeChunk } from './telemetry/codec.ts'
import { playedTrials } from './telemetry/played.ts'
import { createRecorder } from './telemetry/recorder.ts'

export interface SimulatedRun {
  /** Test trials, as anybody would read them back from the chunks. */
  readonly trials: readonly PlayedTrial[]
  readonly chunks: readonly Chunk[]
}

type TimedEvent = { readonly type: string; readonly t: number; readonly stimulus?: string }

/** Between two trials, ms. */
const pause = 700
const frameInterval = 1000 / 60
/** A task that does not end by itself within so many trials is a mistake. */
const mostTrials = 2000

/** Plays a whole run without a screen: the task's trials, the trial machine, and `game.simulate` as the player. Same seed, same run. */
export function simulate(
  game: Game,
  player: Omit<Player, 'random' | 'trialsSeen'>,
  options: { readonly seed: string; readonly choose: ChooseItem; readonly runId?: string },
): SimulatedRun {
  const chunks: Chunk[] = []
  const runId = options.runId ?? options.seed
  const recorder = createRecorder({ runId, onChunk: (chunk) => chunks.push(chunk) })
  const drawn = random(`${options.seed}/player`)
  const task = game.task
  let now = 0
  let trialsSeen = 0

  recorder.record({
    type: 'run-started',
    t: 0,
    runId,
    game: game.id,
    gameVersion: game.version,
    seed: options.seed,
    locale: 'nl',
    startedAt: '2026-01-01T00:00:00.000Z',
    device: {
      input: 'touch',
      renderer: 'none',
      width: 360,
      height: 640,
      dpr: 2,
      frameInterval,
      crossOriginIsolated: false,
    },
    settings: { reducedMotion: false, sound: false },
  })

  const playTrial = (block: BlockName, index: number, trial: unknown): PlayedTrial => {
    recorder.record({ type: 'trial-started', t: now, block, index, trial })
    const start = now
    const who: Player = { ...player, random: drawn.fork(`${block}/${trialsSeen}`), trialsSeen }
    const events = (game.simulate(trial as never, who) as readonly TimedEvent[]).map((event) => ({
      ...event,
      t: event.t + start,
    }))
    const onsets: { [stimulus: string]: { t: number; source: 'command'; uncertainty: number } } = {}
    const { response, t } = runTrial(game, trial, events, start, (stimulus, at) => {
      onsets[stimulus] ??= { t: at, source: 'command', uncertainty: 0 }
      recorder.record({ type: 'onset', t: at, stimulus, source: 'command', uncertainty: 0 })
    })
    recorder.record({
      type: 'response',
      t,
      block,
      index,
      response,
      input: 'touch',
      frameInterval,
      longestFrame: frameInterval,
    })
    recorder.cut(t)
    now = t + pause
    trialsSeen++
    const at = response.t
    const shown = onsets.stimulus
    const rt = at !== null && shown ? at - shown.t : null
    return { block, index, trial, response, onsets, rt, input: 'touch', longestFrame: frameInterval }
  }

  for (let round = 0; round < 2; round++) {
    recorder.record({ type: 'phase', t: now, phase: 'practice', round })
    const played = task.practice.map((trial, i) =>
      playTrial('practice', round * task.practice.length + i, trial),
    )
    const mastered = task.mastered(played as never)
    recorder.record({ type: 'mastery', t: now, round, mastered })
    if (mastered) break
  }
  recorder.record({ type: 'phase', t: now, phase: 'test' })
  const testStart = now
  const played: PlayedTrial[] = []
  for (;;) {
    const progress = { played, elapsed: now - testStart, random: progressRandom(options.seed, played.length) }
    const trial: unknown = task.next(progress as never, options.choose)
    if (trial === undefined) break
    if (played.length >= mostTrials)
      throw new Error(`simulate(${game.id}): the task goes on after ${mostTrials} trials, expected it to end`)
    played.push(playTrial('test', played.length, trial))
  }
  recorder.record({ type: 'phase', t: now, phase: 'debrief' })
  recorder.record({ type: 'run-ended', t: now, how: 'completed' })
  recorder.cut(now)
  return { trials: readBack(chunks), chunks }
}

/** The numbers a task draws from: fixed by the run's seed and the number of trials played. */
export const progressRandom = (seed: string, played: number): Random => random(`${seed}/task/${played}`)

function readBack(chunks: readonly Chunk[]): PlayedTrial[] {
  const records = chunks.flatMap((chunk) => {
    const decoded = decodeChunk(chunk.bytes)
    if (!decoded.ok) throw new Error(`simulate: a chunk just written cannot be read: ${decoded.reason}`)
    return decoded.records
  })
  return playedTrials(records).filter((trial) => trial.block === 'test')
}

/** Runs one trial machine on a player's events; deadlines that are due before an event are sent first. */
function runTrial(
  game: Game,
  trial: unknown,
  events: readonly TimedEvent[],
  start: number,
  onOnset: (stimulus: string, t: number) => void,
): { readonly response: TrialResponse; readonly t: number } {
  const actor = createActor(game.trial, { input: trial as never })
  actor.start()
  let now = start
  const done = (): boolean => actor.getSnapshot().status !== 'active'
  const send = (event: TimedEvent): void => {
    now = Math.max(now, event.t)
    if (event.type === 'onset' && event.stimulus !== undefined) onOnset(event.stimulus, event.t)
    actor.send(event as never)
  }
  for (const event of [...events].sort((x, y) => x.t - y.t)) {
    for (let due = nextDeadline(actor); !done() && due && due.at <= event.t; due = nextDeadline(actor))
      expire(send, due, actor, game)
    if (done()) break
    send(event)
  }
  for (let due = nextDeadline(actor); !done() && due; due = nextDeadline(actor))
    expire(send, due, actor, game)
  if (!done())
    throw new Error(
      `simulate(${game.id}): a trial ${JSON.stringify(trial)} did not end after ${events.length} events, expected an end or a deadline`,
    )
  return { response: actor.getSnapshot().output as TrialResponse, t: now }
}

interface Deadline {
  readonly id: string
  readonly at: number
}

function nextDeadline(actor: AnyActorRef): Deadline | null {
  const context = actor.getSnapshot().context as { deadlines?: Readonly<Record<string, number>> }
  let first: Deadline | null = null
  for (const [id, at] of Object.entries(context.deadlines ?? {}))
    if (!first || at < first.at) first = { id, at }
  return first
}

function expire(
  send: (event: TimedEvent & { id: string }) => void,
  due: Deadline,
  actor: AnyActorRef,
  game: Game,
): void {
  const before = actor.getSnapshot()
  send({ type: 'timeout', id: due.id, t: due.at })
  if (actor.getSnapshot() === before)
    throw new Error(
      `simulate(${game.id}): the trial machine did not act on its own deadline ${JSON.stringify(due.id)}`,
    )
}
