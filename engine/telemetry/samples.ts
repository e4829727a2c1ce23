import type { Samples } from '../record.ts'
import { left, Malformed, reader, takeByte, takeVarint, type Writer } from './bytes.ts'
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
export function putSamples(out: Writer, { kind, t, a, b }: Samples): void {
  let base = 0
  for (let each = nextKind(kind, -1); each < 256; each = nextKind(kind, each)) {
    const n = gather(kind, t, each)
    let empty = true
    for (let i = 0; i < n && empty; i++) empty = a[rows[i] as number] === 0 && b[rows[i] as number] === 0
    out.byte(each)
    out.varint(n * 2 + Number(empty))
    putColumn(out, times, base, 1, n)
    base = times[0] as number
    if (empty) continue
    for (const from of [a, b]) {
      for (let i = 0; i < n; i++) column[i] = from[rows[i] as number] as number
      putColumn(out, column, 0, 0, n)
    }
  }
}

// Kept from chunk to chunk, so that nothing is left for the collector.
let rows = new Int32Array(256)
let times = new Float64Array(256)
let column = new Float64Array(256)

/** The least kind above one; 256: there is none. */
function nextKind(kind: Uint8Array, above: number): number {
  let least = 256
  for (let i = 0; i < kind.length; i++) {
    const each = kind[i] as number
    if (each > above && each < least) least = each
  }
  return least
}

/** Puts the samples of a kind into `rows` and `times` (ticks), in the order of time; how many. */
function gather(kind: Uint8Array, t: Float64Array, each: number): number {
  if (rows.length < kind.length) {
    rows = new Int32Array(2 * kind.length)
    times = new Float64Array(2 * kind.length)
    column = new Float64Array(2 * kind.length)
  }
  let n = 0
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== each) continue
    const tick = Math.round((t[i] as number) * ticks)
    let at = n++
    // They come nearly in order.
    for (; at > 0 && (times[at - 1] as number) > tick; at--) {
      times[at] = times[at - 1] as number
      rows[at] = rows[at - 1] as number
    }
    times[at] = tick
    rows[at] = i
  }
  return n
}

/** The reverse of `putSamples`, in the order of time; throws `Malformed`. */
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
