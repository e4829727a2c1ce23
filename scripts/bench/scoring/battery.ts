/** A person's battery as chunks: what the scorer is timed on. */
import { type Game, random, simulate } from '@skillprint/engine'
import {
  decodeChunk,
  encodeChunk,
  noHash,
  type RunRecord,
  type Samples,
  sampleKind,
} from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'

export interface Battery {
  readonly chunks: readonly Uint8Array[]
  readonly runs: number
  /** How many of the chunks belong to the last run. */
  readonly last: number
  /** Test trials with a response. */
  readonly trials: number
  readonly minutes: number
}

/** Runs of all games in turn until there are so many test trials; a chunk for each trial, no samples, as `simulate` hands them out. */
export async function simulated(trials: number): Promise<Battery> {
  const loaded = await Promise.all(Object.values(games).map((load) => load()))
  const all: Played[] = []
  for (let run = 0; count(all) < trials; run++) all.push(play(loaded[run % loaded.length] as Game, run))
  return {
    chunks: all.flatMap(({ chunks }) => chunks),
    runs: all.length,
    last: all.at(-1)?.chunks.length ?? 0,
    trials: count(all),
    minutes: minutes(all),
  }
}

/**
 * So many runs of all games in turn as a browser's recorder writes them: a chunk every 250 ms and at each trial's end, in it every frame
 * at 60 Hz, and a pointer that moves in a third of the time at 60 reports a second.
 */
export async function recorded(runs: number): Promise<Battery> {
  const loaded = await Promise.all(Object.values(games).map((load) => load()))
  const all = Array.from({ length: runs }, (_, run) => play(loaded[run % loaded.length] as Game, run))
  const chunks = all.map(({ records }, run) => cut(records, run))
  return {
    chunks: chunks.flat(),
    runs,
    last: chunks.at(-1)?.length ?? 0,
    trials: count(all),
    minutes: minutes(all),
  }
}

interface Played {
  readonly chunks: readonly Uint8Array[]
  readonly records: readonly RunRecord[]
}

const runIdOf = (run: number): string => `00000000-0000-4000-8000-${String(run).padStart(12, '0')}`

function play(game: Game, run: number): Played {
  const chunks = simulate(
    game,
    { ability: 0.3 },
    { seed: `scoring/${run}`, runId: runIdOf(run), choose: chooseItem },
  ).chunks.map(({ bytes }) => bytes)
  const records = chunks.flatMap((bytes) => {
    const decoded = decodeChunk(bytes)
    return decoded.ok ? decoded.records : []
  })
  return { chunks, records }
}

const count = (all: readonly Played[]): number =>
  all
    .flatMap(({ records }) => records)
    .filter((record) => record.type === 'response' && record.block === 'test').length
const minutes = (all: readonly Played[]): number =>
  all.reduce((sum, { records }) => sum + (records.at(-1)?.t ?? 0), 0) / 60_000

const every = 250
const frame = 1000 / 60

function cut(records: readonly RunRecord[], run: number): Uint8Array[] {
  const draw = random(`scoring/hand/${run}`)
  const runId = runIdOf(run)
  const chunks: Uint8Array[] = []
  let prevHash = noHash
  let seq = 0
  let from = 0
  const put = (some: readonly RunRecord[], t: number): void => {
    const samples = seen(from, t, draw.next() < 1 / 3, draw)
    const kept: RunRecord[] =
      some.length > 0 ? [...some] : [{ type: 'samples', seq, t: exact(t), count: samples.kind.length }]
    const numbered = kept.map((record, i) => ({ ...stamped(record), seq: seq + i }) as RunRecord)
    const chunk = encodeChunk({ runId, firstSeq: seq, prevHash }, numbered, samples)
    chunks.push(chunk.bytes)
    prevHash = chunk.hash
    seq += numbered.length
    from = t
  }
  let waiting: RunRecord[] = []
  for (const record of records) {
    while (record.t - from >= every) {
      put(waiting, from + every)
      waiting = []
    }
    waiting.push(record)
    if (record.type === 'response' || record.type === 'run-ended') {
      put(waiting, Math.max(from, record.t))
      waiting = []
    }
  }
  return chunks
}

/** Times as browsers stamp them, in steps of 5 µs. */
const exact = (t: number): number => Math.round(t * 200) / 200
const stamped = (record: RunRecord): RunRecord => ({ ...record, t: exact(record.t) }) as RunRecord

function seen(from: number, to: number, moves: boolean, draw: { next(): number }): Samples {
  const frames = Array.from(
    { length: Math.floor(to / frame) - Math.floor(from / frame) },
    (_, i) => (Math.floor(from / frame) + 1 + i) * frame,
  )
  const moved = moves ? frames.map((t) => t - 3 * draw.next()) : []
  let [x, y] = [1440, 2400]
  const path = moved.map(() => {
    x += Math.round(90 * (draw.next() - 0.5))
    y += Math.round(90 * (draw.next() - 0.5))
    return [x, y] as const
  })
  return {
    kind: Uint8Array.from([...frames.map(() => sampleKind.frame), ...path.map(() => sampleKind.pointerMove)]),
    t: Float64Array.from([...frames, ...moved]),
    a: Int32Array.from([...frames.map(() => 0), ...path.map(([at]) => at)]),
    b: Int32Array.from([...frames.map(() => 0), ...path.map(([, at]) => at)]),
  }
}
