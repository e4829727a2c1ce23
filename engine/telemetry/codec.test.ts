import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RunRecord, Samples } from '../record.ts'
import { decodeChunk, encodeChunk, noHash, openChunk, recordsOf } from './codec.ts'
import { crc32 } from './crc32.ts'
import { extended } from './testing.ts'

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

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('chunk', () => {
  test('CRC-32 of "123456789" is the published check value cbf43926', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926')
  })

  test('CRC-32 of any bytes is that of a division bit by bit', () => {
    const bitByBit = (bytes: Uint8Array): number => {
      let c = -1
      for (const byte of bytes) {
        c ^= byte
        for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
      }
      return (c ^ -1) >>> 0
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => crc32(bytes) === bitByBit(bytes)),
      { seed: 8 },
    )
  })

  test('gives back every record, and every sample to 5 µs in the order of time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uuid(), fc.string({ unit: 'grapheme' })),
        fc.nat(),
        fc.constantFrom(noHash, 'ab'.repeat(16), 'cd'.repeat(8)),
        fc.array(fc.jsonValue({ stringUnit: 'binary' })),
        fc.array(row, { maxLength: 40 }),
        (runId, firstSeq, prevHash, values, rows) => {
          const given = records(firstSeq, values)
          const samples = samplesOf(rows)
          const chunk = encodeChunk({ runId, firstSeq, prevHash }, given, samples)
          const decoded = decodeChunk(chunk.bytes)
          if (!decoded.ok) throw new Error(decoded.reason)
          // As JSON: the sign of a zero is not kept.
          expect(plain(decoded.records)).toEqual(plain(given))
          const { bytes: _, hash, ...header } = chunk
          expect(decoded.header).toEqual(header)
          expect(header).toEqual({ schema: 2, runId, firstSeq, count: values.length, prevHash })
          expect(decoded.hash).toBe(hash)
          const opened = openChunk(chunk.bytes)
          if (!opened.ok) throw new Error(opened.reason)
          expect(opened).toMatchObject({ runId, firstSeq, count: values.length })
          expect(recordsOf(opened)).toEqual({ ok: true, records: decoded.records })
          const tick = (t: number): number => Math.round(t * 100)
          const inTime = [...rows].sort((x, y) => tick(x[1]) - tick(y[1]) || x[0] - y[0])
          expect(
            inTime.map((_, i) => [decoded.samples.kind[i], decoded.samples.a[i], decoded.samples.b[i]]),
          ).toEqual(inTime.map(([kind, , a, b]) => [kind, a, b]))
          for (const [i, [, t]] of inTime.entries())
            expect(Math.abs((decoded.samples.t[i] ?? Number.NaN) - t)).toBeLessThanOrEqual(0.00501)
          const again = encodeChunk(decoded.header, decoded.records, decoded.samples)
          expect(again.hash).toBe(hash)
        },
      ),
    )
  })

  test('a chunk of schema 2 may follow one of schema 1, whose hash is longer', () => {
    const first = decodeChunk(new Uint8Array(readFileSync(new URL('golden/v1-records.bin', import.meta.url))))
    if (!first.ok) throw new Error(first.reason)
    const second = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: first.hash }, [])
    const third = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: second.hash }, [])
    const before = [second, third].map(({ bytes }) => {
      const decoded = decodeChunk(bytes)
      return decoded.ok && decoded.header.prevHash
    })
    expect(before).toEqual([first.hash, second.hash])
    expect([first.hash.length, second.hash.length]).toEqual([32, 16])
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
    expect(code((copy) => extended(copy, [2, 1, 200]))).toBe('malformed')
  })

  test('skips a section it does not know', () => {
    const { bytes } = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: noHash }, records(0, [{ x: 1 }]))
    const decoded = decodeChunk(extended(bytes, [77, 3, 1, 2, 3]))
    expect(decoded.ok && decoded.records).toEqual(records(0, [{ x: 1 }]))
  })

  test('who opens a chunk for its records alone is told the same faults, but does not look at samples', () => {
    const { bytes } = encodeChunk({ runId: 'r', firstSeq: 0, prevHash: noHash }, records(0, [1]))
    for (const cut of [bytes.subarray(0, 10), bytes.map((byte, i) => (i === 9 ? byte ^ 1 : byte))])
      expect(openChunk(cut)).toEqual(decodeChunk(cut))
    const badSamples = extended(bytes, [4, 1, 200])
    expect(decodeChunk(badSamples)).toMatchObject({ ok: false, code: 'malformed' })
    const opened = openChunk(badSamples)
    expect(opened.ok && recordsOf(opened)).toEqual({ ok: true, records: records(0, [1]) })
    const badRecords = openChunk(extended(bytes, [3, 1, 200]))
    expect(badRecords.ok && recordsOf(badRecords)).toMatchObject({ ok: false, code: 'malformed' })
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
