import type { Samples } from '../record.ts'
import { Malformed, reader, writer } from './bytes.ts'

/** Ticks of 10 µs in a millisecond: finer than any browser stamps an event. */
const ticks = 100
/** A sample takes at least one byte in each of four columns. */
const leastBytes = 4

/** No samples at all. */
export const noSamples = (): Samples => emptySamples(0)

export function emptySamples(n: number): Samples {
  return { kind: new Uint8Array(n), t: new Float64Array(n), a: new Int32Array(n), b: new Int32Array(n) }
}

/**
 * Columns one after another: kinds as bytes, times as differences in 10 µs, `a` and `b` as differences from the sample of the same
 * kind before (pointer samples interleave with frames), zigzag varints.
 */
export function encodeSamples(samples: Samples): Uint8Array<ArrayBuffer> {
  const out = writer()
  const n = samples.kind.length
  out.varint(n)
  out.bytes(samples.kind)
  let before = 0
  for (const t of samples.t) {
    const tick = Math.round(t * ticks)
    out.zigzag(tick - before)
    before = tick
  }
  for (const column of [samples.a, samples.b]) {
    const last = new Int32Array(256)
    for (let i = 0; i < n; i++) {
      const kind = samples.kind[i] ?? 0
      const value = column[i] ?? 0
      out.zigzag(value - (last[kind] ?? 0))
      last[kind] = value
    }
  }
  return out.done()
}

/** The reverse of `encodeSamples`; throws `Malformed`. */
export function decodeSamples(bytes: Uint8Array): Samples {
  const input = reader(bytes)
  const n = input.varint()
  if (n * leastBytes > input.left) throw new Malformed(`${n} samples announced, ${input.left} bytes left`)
  const samples = emptySamples(n)
  samples.kind.set(input.bytes(n))
  let tick = 0
  for (let i = 0; i < n; i++) {
    tick += input.zigzag()
    samples.t[i] = tick / ticks
  }
  for (const column of [samples.a, samples.b]) {
    const last = new Int32Array(256)
    for (let i = 0; i < n; i++) {
      const kind = samples.kind[i] ?? 0
      const value = (last[kind] ?? 0) + input.zigzag()
      column[i] = value
      last[kind] = value
    }
  }
  return samples
}
