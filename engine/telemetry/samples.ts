import type { Samples } from '../record.ts'
import { Malformed, type Reader, reader, type Writer, writer } from './bytes.ts'

/** Ticks of 10 µs in a millisecond: as fine as browsers stamp events. */
const ticks = 100
const furthest = Number.MAX_SAFE_INTEGER

/** No samples at all. */
export const noSamples = (): Samples => emptySamples(0)

export function emptySamples(n: number): Samples {
  return { kind: new Uint8Array(n), t: new Float64Array(n), a: new Int32Array(n), b: new Int32Array(n) }
}

/**
 * Samples by kind: kind, how many, then the columns time (10 µs), `a` and `b`, each time counted from the first one of the kind before.
 * Between kinds only time orders them: the finger's path and the frames come to the page in turns that say nothing.
 */
export function encodeSamples({ kind, t, a, b }: Samples): Uint8Array<ArrayBuffer> {
  const out = writer()
  let base = 0
  for (const each of new Set(kind)) {
    const rows = [...kind.keys()].filter((i) => kind[i] === each)
    const column = (from: ArrayLike<number>): number[] => rows.map((i) => from[i] ?? 0)
    const times = column(t).map((ms) => Math.round(ms * ticks))
    out.byte(each)
    out.varint(rows.length)
    putColumn(out, times, base, 1)
    putColumn(out, column(a), 0, 0)
    putColumn(out, column(b), 0, 0)
    base = times[0] ?? 0
  }
  return out.done()
}

/** The reverse of `encodeSamples`, in the order of time; throws `Malformed`. */
export function decodeSamples(bytes: Uint8Array): Samples {
  const input = reader(bytes)
  const rows: { kind: number; tick: number; a: number; b: number }[] = []
  let base = 0
  while (input.left > 0) {
    const kind = input.byte()
    const n = input.varint()
    // Each has a byte of its own at least: nothing is made room for that cannot be there.
    if (n > input.left) throw new Malformed(`${n} samples announced, ${input.left} bytes left`)
    const times = takeColumn(input, n, base, 1)
    const a = takeColumn(input, n, 0, 0)
    const b = takeColumn(input, n, 0, 0)
    for (const [i, tick] of times.entries()) rows.push({ kind, tick, a: a[i] ?? 0, b: b[i] ?? 0 })
    base = times[0] ?? 0
  }
  rows.sort((one, other) => one.tick - other.tick)
  return {
    kind: Uint8Array.from(rows, (row) => row.kind),
    t: Float64Array.from(rows, (row) => row.tick / ticks),
    a: Int32Array.from(rows, (row) => row.a),
    b: Int32Array.from(rows, (row) => row.b),
  }
}

/**
 * A column of whole numbers: the first one (from `base`), the step that all differences are multiples of (0: all are the same, and nothing
 * follows), then the differences in steps, or the differences of those where these take fewer bytes: even frames, an even hand.
 */
function putColumn(out: Writer, values: readonly number[], base: number, leastStep: 0 | 1): void {
  const first = values[0] ?? 0
  const differences = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const step = Math.max(leastStep, differences.reduce(divisor, 0))
  const once = step ? differences.map((difference) => difference / step) : []
  const twice = once.map((value, i) => value - (once[i - 1] ?? 0))
  const second = cost(twice) < cost(once)
  out.varint(step * 2 + Number(second))
  out.zigzag(first - base)
  for (const value of second ? twice : once) out.zigzag(value)
}

function takeColumn(input: Reader, n: number, base: number, leastStep: 0 | 1): number[] {
  const head = input.varint()
  const step = Math.floor(head / 2)
  if (step < leastStep) throw new Malformed('a column of times stands still')
  const values: number[] = []
  let value = base + input.zigzag()
  let difference = 0
  for (let i = 0; i < n; i++) {
    if (i > 0 && step > 0) {
      const next = input.zigzag()
      difference = head % 2 ? difference + next : next
      value += difference * step
    }
    if (Math.abs(value) > furthest) throw new Malformed(`sample ${i} is out of range`)
    values.push(value)
  }
  return values
}

const divisor = (x: number, y: number): number => (y === 0 ? Math.abs(x) : divisor(y, x % y))
const cost = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + 1 + Math.floor(Math.log2(2 * Math.abs(value) + 1) / 7), 0)
