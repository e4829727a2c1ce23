import { type AnyActorRef, createActor } from 'xstate'
import type { ChooseItem, Game, Player, TrialResponse } from './game.ts'
import { random } from './random.ts'
import type { PlayedTrial } from './record.ts'
import { runMachine } from './run.ts'
import type { TrialResult } from './run-types.ts'
import type { Chunk } from './telemetry/codec.ts'
import { decodeChunk } from './telemetry/codec.ts'
import { playedTrials, withOnset } from './telemetry/played.ts'
import { createRecorder, type Recorder } from './telemetry/recorder.ts'

export interface SimulatedRun {
  /** Test trials, as anybody would read them back from the chunks. */
  readonly trials: readonly PlayedTrial[]
  readonly chunks: readonly Chunk[]
}

type TimedEvent = { readonly type: string; readonly t: number; readonly stimulus?: string }

/** Screens and the feedback of practice, ms; from one test trial to the next there is a frame, as in `play`. */
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

  const run = createActor(runMachine, {
    input: { task: game.task, seed: options.seed, choose: options.choose, pages: 0 },
  })
  run.on('record', ({ record }) => recorder.record(record))
  run.start()
  for (let { status, context, value } = run.getSnapshot(); status === 'active'; ) {
    if (!context.trial || !inTrial(value)) {
      now += context.trial?.block === 'test' ? frameInterval : pause
      run.send({ type: 'next', t: now })
    } else {
      const who: Player = {
        ...player,
        random: drawn.fork(`${context.trial.block}/${trialsSeen}`),
        trialsSeen,
      }
      const result = playTrial(game, context.trial.trial, who, now, recorder)
      now = result.t
      trialsSeen++
      if (trialsSeen > mostTrials)
        throw new Error(
          `simulate(${game.id}): the task goes on after ${mostTrials} trials, expected it to end`,
        )
      run.send({ type: 'trial-ended', t: now, result })
      recorder.cut(now)
    }
    ;({ status, context, value } = run.getSnapshot())
  }
  recorder.cut(now)
  return { trials: readBack(chunks), chunks }
}

const inTrial = (value: unknown): boolean => {
  const active = (value as { readonly active?: unknown }).active
  const block = typeof active === 'object' ? Object.values(active ?? {})[0] : undefined
  return block === 'on'
}

/** One trial as a simulated player plays it, on the run's clock from `start`. */
function playTrial(
  game: Game,
  trial: unknown,
  player: Player,
  start: number,
  recorder: Recorder,
): TrialResult & { readonly t: number } {
  const events = (game.simulate(trial as never, player) as readonly TimedEvent[]).map((event) => ({
    ...event,
    t: event.t + start,
  }))
  let onsets: PlayedTrial['onsets'] = {}
  const { response, t } = runTrial(game, trial, events, start, (stimulus, at) => {
    const onset = { t: at, source: 'command', uncertainty: 0 } as const
    onsets = withOnset(onsets, stimulus, onset)
    recorder.record({ type: 'onset', stimulus, ...onset })
  })
  // Field by field as a played trial is recorded.
  return {
    t,
    response,
    onsets,
    input: 'touch',
    longestFrame: frameInterval,
    frameInterval,
    inputInterval: null,
  }
}

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
