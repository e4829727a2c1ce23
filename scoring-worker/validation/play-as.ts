import { type Game, type Player, type Random, random, simulate } from '@skillprint/engine'
import { decodeChunk, encodeChunk, type InputKind, noHash, type RunRecord } from '@skillprint/engine/record'
import { chooseItem } from '../irt/index.ts'
import type { Person } from '../testing/recovery.ts'

/** An event of a simulated player: what every game's events have. Times in ms from the trial's start. */
export interface Act {
  readonly type: string
  readonly t: number
  readonly [field: string]: unknown
}

/** Changes what a player does in one trial; `draw` is a generator of its own for that trial. */
export type Change = (
  events: readonly Act[],
  at: {
    readonly trial: Readonly<Record<string, unknown>>
    readonly player: Player
    readonly draw: Random
    readonly practice: boolean
  },
) => readonly Act[]

/** The game with its simulated players changed. Practice is the first `game.task.practice.length` trials, twice where it was not mastered. */
export function playedAs(game: Game, change: Change): Game {
  const rehearsed: ReadonlySet<unknown> = new Set(game.task.practice)
  return {
    ...game,
    simulate: (trial, player) =>
      change(game.simulate(trial, player) as readonly Act[], {
        trial: trial as Readonly<Record<string, unknown>>,
        player,
        draw: player.random.fork('changed'),
        practice: rehearsed.has(trial),
      }) as never,
  }
}

/** When the sign of the trial appears, ms. */
export const onsetOf = (events: readonly Act[]): number =>
  events.find(({ type, stimulus }) => type === 'onset' && stimulus === 'stimulus')?.t ?? 0

/** All acts after the sign moved: `to` gives the new time after the sign from the old one. The sign of a stop lamp stays on its delay. */
export function retimed(events: readonly Act[], to: (afterOnset: number) => number): Act[] {
  const onset = onsetOf(events)
  return events.map((event) =>
    event.t <= onset || event.type === 'onset' ? event : { ...event, t: onset + to(event.t - onset) },
  )
}

/** Records of one run. */
export function recordsOf(game: Game, who: Person, seed: string): RunRecord[] {
  return simulate(game, who, { seed, choose: chooseItem }).chunks.flatMap(({ bytes }) => {
    const decoded = decodeChunk(bytes)
    return decoded.ok ? decoded.records : []
  })
}

/** Records as one chunk. */
export const chunkOf = (records: readonly RunRecord[], runId: string): Uint8Array =>
  encodeChunk(
    { runId, firstSeq: 0, prevHash: noHash },
    records.map((record, seq) => ({ ...record, seq, ...('runId' in record ? { runId } : {}) }) as RunRecord),
  ).bytes

/** The same run on another kind of input, from this share of the test on. */
export function withInput(records: readonly RunRecord[], input: InputKind, from = 0): RunRecord[] {
  const last = records.reduce((most, one) => (one.type === 'response' ? Math.max(most, one.t) : most), 0)
  return records.map((record) => {
    if (record.type === 'run-started') return { ...record, device: { ...record.device, input } }
    return record.type === 'response' && record.input !== null && record.t >= from * last
      ? { ...record, input }
      : record
  })
}

/** A generator for one of many people. */
export const drawOf = (what: string, nth: number): Random => random(`${what}/${nth}`)
