import type { Samples } from '../record.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'

/** Time steps of a sample: 10 µs. */
const perMs = 100

export const noSamples: Samples = {
  kind: new Uint8Array(0),
  t: new Float64Array(0),
  a: new Int32Array(0),
  b: new Int32Array(0),
}

/** Columns one after the other: kinds, then time, a and b as differences to the value before of the same kind. */
export function writeSamples(out: ByteWriter, samples: Samples): void {
  const { kind, t, a, b } = samples
  out.varint(kind.length)
  out.raw(kind)
  let last = 0
  for (const time of t) {
    const step = Math.round(time * perMs)
    out.zigzag(step - last)
    last = step
  }
  for (const column of [a, b]) {
    const before = new Map<number, number>()
    column.forEach((value, i) => {
      const of = kind[i] ?? 0
      out.zigzag(value - (before.get(of) ?? 0))
      before.set(of, value)
    })
  }
}

export function readSamples(from: ByteReader): Samples {
  const length = from.varint()
  const kind = from.raw(length).slice()
  const t = new Float64Array(length)
  let last = 0
  for (let i = 0; i < length; i++) {
    last += from.zigzag()
    t[i] = last / perMs
  }
  const column = (): Int32Array => {
    const before = new Map<number, number>()
    return Int32Array.from({ length }, (_, i) => {
      const of = kind[i] ?? 0
      const value = (before.get(of) ?? 0) + from.zigzag()
      before.set(of, value)
      return value
    })
  }
  return { kind, t, a: column(), b: column() }
}
