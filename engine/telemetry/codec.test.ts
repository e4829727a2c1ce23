import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RunRecord, Samples } from '../record.ts'
import { decodeChunk, encodeChunk, noHash } from './codec.ts'
import { crc32 } from './crc32.ts'

const records = (firstSeq: number, values: readonly unknown[]): RunRecord[] =>
  values.map((trial, i) => ({
    type: 'trial-started',
    seq: firstSeq + i,
    t: i,
    block: 'test',
    index: i,
    trial,
  }))

const samplesOf = (rows: readonly (readonly [number, number, number, number])[]): Samples => ({
  kind: Uint8Array.from(rows, (row) => row[0]),
  t: Float64Array.from(rows, (row) => row[1]),
  a: Int32Array.from(rows, (row) => row[2]),
  b: Int32Array.from(rows, (row) => row[3]),
})

const row = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.double({ min: -1e7, max: 1e9, noNaN: true }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
)

/** Puts another section before the checksum. */
const withSection = (bytes: Uint8Array, section: readonly number[]): Uint8Array => {
  const body = Uint8Array.from([...bytes.subarray(0, -4), ...section])
  const out = new Uint8Array(body.length + 4)
  out.set(body)
  new DataView(out.buffer).setUint32(body.length, crc32(body), true)
  return out
}

describe('chunk', () => {
  test('CRC-32 of "123456789" is the published check value cbf43926', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926')
  })

  test('gives back every record, and every sample to 5 µs', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.nat(),
        fc.array(fc.jsonValue()),
        fc.array(row, { maxLength: 40 }),
        (runId, firstSeq, values, rows) => {
          const given = records(firstSeq, values)
          const samples = samplesOf(rows)
          const chunk = encodeChunk({ runId, firstSeq, prevHash: 'ab'.repeat(16) }, given, samples)
          const decoded = decodeChunk(chunk.bytes)
          if (!decoded.ok) throw new Error(decoded.reason)
          expect(decoded.records).toEqual(JSON.parse(JSON.stringify(given)))
          expect(decoded.header).toEqual({
            schema: 1,
            runId,
            firstSeq,
            count: values.length,
            prevHash: 'ab'.repeat(16),
          })
          expect(decoded.hash).toBe(chunk.hash)
          expect([decoded.samples.kind, decoded.samples.a, decoded.samples.b]).toEqual([
            samples.kind,
            samples.a,
            samples.b,
          ])
          for (const [i, t] of samples.t.entries())
            expect(Math.abs((decoded.samples.t[i] ?? Number.NaN) - t)).toBeLessThanOrEqual(0.00501)
        },
      ),
    )
  })

  test('never throws, whatever bytes come', () => {
    const { bytes } = encodeChunk({ runId: 'r', firstSeq: 3, prevHash: noHash }, records(3, [1, 'a', null]))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => decodeChunk(any).ok === false))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (body) => {
        const chunk = withSection(Uint8Array.from([0x53, 0x4b, 0x50, 0x52, 1, ...body, 0, 0, 0, 0]), [])
        expect(typeof decodeChunk(chunk).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        return !decodeChunk(damaged).ok
      }),
    )
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => !decodeChunk(bytes.subarray(0, length)).ok))
  })

  test('says what is wrong', () => {
    const { bytes } = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: noHash }, records(0, [1]))
    const code = (change: (copy: Uint8Array) => Uint8Array) => {
      const decoded = decodeChunk(change(bytes.slice()))
      return decoded.ok ? 'ok' : decoded.code
    }
    const set = (at: number, value: number) => (copy: Uint8Array) => {
      copy[at] = value
      return copy
    }
    expect(code((copy) => copy.subarray(0, 10))).toBe('too-short')
    expect(code(set(0, 1))).toBe('not-a-chunk')
    expect(code(set(4, 99))).toBe('unknown-schema')
    expect(code(set(9, 1))).toBe('checksum')
    expect(code((copy) => withSection(copy, [2, 1, 200]))).toBe('malformed')
  })

  test('skips a section it does not know', () => {
    const { bytes } = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: noHash }, records(0, [{ x: 1 }]))
    const decoded = decodeChunk(withSection(bytes, [77, 3, 1, 2, 3]))
    expect(decoded.ok && decoded.records).toEqual(records(0, [{ x: 1 }]))
  })

  test('decodes a chunk that lies inside a larger buffer', () => {
    const { bytes } = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: noHash }, records(0, [1]))
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 7)
    expect(decodeChunk(larger.subarray(7, 7 + bytes.length)).ok).toBe(true)
  })

  test('refuses records with a gap', () => {
    expect(() => encodeChunk({ runId: 'r', firstSeq: 0, prevHash: noHash }, records(1, [1]))).toThrow(
      'seq 1, expected 0',
    )
  })
})
