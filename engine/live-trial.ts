import { type AnyActorRef, type AnyStateMachine, createActor } from 'xstate'
import type { Game } from './game.ts'
import { median } from './median.ts'
import type { InputKind, PlayedTrial } from './record.ts'
import type { TrialResult } from './run-types.ts'
import type { OnsetStamp } from './stage/onset.ts'
import { withOnset } from './telemetry/played.ts'
import { wholeMicroseconds } from './whole-microseconds.ts'

/** A frame longer than this (ms) means that the player saw something else than the trial asks for; where no time counts, only a real break does. */
export const longFrame = ({ timed }: Pick<Game, 'timed'>): number => (timed ? 250 : 1000)

/** A trial machine on the real clock. */
export interface LiveTrial {
  readonly actor: AnyActorRef
  readonly done: boolean
  /** Longest time between two frames so far, ms. */
  readonly longestFrame: number
  /** Sends a timeout for each deadline that is nearest to this frame. `t`: ms, run clock. */
  frame(t: number): void
  /** The machine hears of an onset as soon as it has a time; what is kept is the best time there is. */
  onset(onset: { readonly stimulus: string } & OnsetStamp, stage: 'first' | 'final' | 'both'): void
  /** The kind of input that was used last. */
  input(kind: InputKind): void
  result(): Omit<TrialResult, 'inputInterval'>
  stop(): void
}

/** Starts a trial. `frameInterval`: what the screen was seen to do so far, ms. */
export function startTrial(machine: AnyStateMachine, input: unknown, frameInterval: number): LiveTrial {
  const actor = createActor(machine, { input: input as never })
  actor.start()
  const intervals: number[] = []
  let onsets: PlayedTrial['onsets'] = {}
  let kind: InputKind | null = null
  let last: number | null = null
  let longest = 0
  const done = (): boolean => actor.getSnapshot().status !== 'active'
  const deadlines = (): Readonly<Record<string, number>> =>
    (actor.getSnapshot().context as { readonly deadlines?: Readonly<Record<string, number>> }).deadlines ?? {}
  return {
    actor,
    get done() {
      return done()
    },
    get longestFrame() {
      return longest
    },
    frame(t) {
      if (last !== null) {
        intervals.push(t - last)
        longest = Math.max(longest, t - last)
      }
      last = t
      const half = frameInterval / 2
      for (const [id, due] of Object.entries(deadlines()).sort((x, y) => x[1] - y[1]))
        if (!done() && deadlines()[id] === due && due <= t + half) actor.send({ type: 'timeout', id, t })
    },
    onset(onset, stage) {
      if (stage !== 'first') onsets = withOnset(onsets, onset.stimulus, onset)
      if (stage !== 'final' && !done()) actor.send({ type: 'onset', stimulus: onset.stimulus, t: onset.t })
    },
    input(next) {
      kind = next
    },
    result: () => ({
      response: actor.getSnapshot().output,
      onsets,
      input: kind,
      longestFrame: wholeMicroseconds(longest),
      frameInterval: wholeMicroseconds(median(intervals) ?? frameInterval),
    }),
    stop: () => {
      actor.stop()
    },
  }
}
