import type { Samples } from '../record.ts'
import { left, Malformed, reader, takeBytes, takeVarint, takeZigzag } from './bytes.ts'
import { emptySamples } from './samples.ts'

/** Ticks of 10 µs in a millisecond. */
const ticks = 100
/** A sample takes at least one byte in each of four columns. */
const leastBytes = 4

/**
 * The samples of schema 1, which is read and never written any more: kinds as bytes, times as differences in 10 µs, `a` and `b` as
 * differences from the sample of the same kind before, zigzag varints. Throws `Malformed`.
 */
export function decodeSamples1(bytes: Uint8Array): Samples {
  const input = reader(bytes)
  const n = takeVarint(input)
  if (n * leastBytes > left(input)) throw new Malformed(`${n} samples announced, ${left(input)} bytes left`)
  const samples = emptySamples(n)
  samples.kind.set(takeBytes(input, n))
  let tick = 0
  for (let i = 0; i < n; i++) {
    tick += takeZigzag(input)
    samples.t[i] = tick / ticks
  }
  for (const column of [samples.a, samples.b]) {
    const last = new Int32Array(256)
    for (let i = 0; i < n; i++) {
      const kind = samples.kind[i] ?? 0
      const value = (last[kind] ?? 0) + takeZigzag(input)
      column[i] = value
      last[kind] = value
    }
  }
  return samples
}
