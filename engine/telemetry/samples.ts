import type { Samples } from '../record.ts'
import { left, Malformed, reader, takeByte, takeVarint, writer } from './bytes.ts'
import { putColumn, takeColumn } from './columns.ts'

/** Ticks of 10 µs in a millisecond: as fine as browsers stamp events. */
const ticks = 100

/** No samples at all. */
export const noSamples = (): Samples => emptySamples(0)

export function emptySamples(n: number): Samples {
  return { kind: new Uint8Array(n), t: new Float64Array(n), a: new Int32Array(n), b: new Int32Array(n) }
}

/**
 * Samples by kind: kind, how many (× 2, + 1 where `a` and `b` are 0 in all and left out), then the columns time (10 µs, from the first of
 * the kind before), `a` and `b`.
 * Only time orders them: the turns in which the pointer's path and the frames come to the page say nothing.
 */
export function encodeSamples({ kind, t, a, b }: Samples): Uint8Array<ArrayBuffer> {
  const out = writer()
  const ticksOf = Array.from(t, (ms) => Math.round(ms * ticks))
  const inTime = [...kind.keys()].sort((i, j) => (ticksOf[i] ?? 0) - (ticksOf[j] ?? 0))
  let base = 0
  for (const each of [...new Set(kind)].sort((x, y) => x - y)) {
    const rows = inTime.filter((i) => kind[i] === each)
    const column = (from: ArrayLike<number>): number[] => rows.map((i) => from[i] ?? 0)
    const times = column(ticksOf)
    out.byte(each)
    const empty = rows.every((i) => a[i] === 0 && b[i] === 0)
    out.varint(rows.length * 2 + Number(empty))
    putColumn(out, times, base, 1)
    if (!empty) {
      putColumn(out, column(a), 0, 0)
      putColumn(out, column(b), 0, 0)
    }
    base = times[0] ?? 0
  }
  return out.done()
}

/** The reverse of `encodeSamples`, in the order of time; throws `Malformed`. */
export function decodeSamples(bytes: Uint8Array): Samples {
  const input = reader(bytes)
  const groups: { kind: number; times: Float64Array; a: Float64Array; b: Float64Array }[] = []
  let base = 0
  while (left(input) > 0) {
    const kind = takeByte(input)
    const head = takeVarint(input)
    const n = Math.floor(head / 2)
    const empty = head % 2 === 1
    if (n === 0) throw new Malformed(`no samples of kind ${kind}`)
    const times = takeColumn(input, n, base, 1)
    const a = empty ? new Float64Array(n) : takeColumn(input, n, 0, 0)
    const b = empty ? new Float64Array(n) : takeColumn(input, n, 0, 0)
    groups.push({ kind, times, a, b })
    base = times[0] ?? 0
  }
  const samples = emptySamples(groups.reduce((sum, { times }) => sum + times.length, 0))
  const inTime = groups
    .flatMap((group) => Array.from(group.times, (tick, i) => ({ group, tick, i })))
    .sort((one, other) => one.tick - other.tick)
  for (const [at, { group, tick, i }] of inTime.entries()) {
    samples.kind[at] = group.kind
    samples.t[at] = tick / ticks
    samples.a[at] = group.a[i] ?? 0
    samples.b[at] = group.b[i] ?? 0
  }
  return samples
}
