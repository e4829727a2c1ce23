import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RunRecord, Samples } from '../record.ts'
import { type Chunk, decodeChunk, encodeChunk, noHash, schemaVersion } from './codec.ts'
import { createRecorder } from './recorder.ts'

const record = (seq: number): RunRecord => ({ type: 'focus', seq, t: seq * 10.5, focused: seq % 2 === 0 })
const samplesOf = (rows: readonly (readonly [number, number, number, number])[]): Samples => ({
  kind: Uint8Array.from(rows, (row) => row[0]),
  t: Float64Array.from(rows, (row) => row[1]),
  a: Int32Array.from(rows, (row) => row[2]),
  b: Int32Array.from(rows, (row) => row[3]),
})

describe('a chunk', () => {
  test('comes back as it was written: header, records, samples to 10 µs', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 4e8 }),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: -1e6, max: 1e6 }),
    )
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 80 }),
        fc.nat(1e6),
        fc.nat(20),
        fc.string({ minLength: 1 }),
        (rows, firstSeq, count, runId) => {
          const samples = samplesOf(rows.map(([kind, t, a, b]) => [kind, t / 100, a, b] as const))
          const records = Array.from({ length: count }, (_, i) => record(firstSeq + i))
          const chunk = encodeChunk(
            { runId: runId.toWellFormed(), firstSeq, prevHash: noHash },
            records,
            samples,
          )
          const decoded = decodeChunk(chunk.bytes)
          expect(decoded).toMatchObject({
            ok: true,
            hash: chunk.hash,
            records,
            header: { schema: schemaVersion, firstSeq, count: count + rows.length, prevHash: noHash },
          })
          if (decoded.ok) expect(decoded.samples).toEqual(samples)
        },
      ),
    )
  })

  test('with one byte changed is refused, never misread', () => {
    const { bytes } = encodeChunk({ runId: 'run', firstSeq: 3, prevHash: noHash }, [record(3), record(4)])
    for (let i = 0; i < bytes.length; i++) {
      const changed = bytes.slice()
      changed[i] = (changed[i] ?? 0) ^ 0x21
      expect(decodeChunk(changed).ok).toBe(false)
    }
  })

  test('is never a reason to throw, whatever the bytes', () => {
    const { bytes } = encodeChunk({ runId: 'run', firstSeq: 0, prevHash: noHash }, [record(0)])
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => void decodeChunk(noise)))
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.uint8Array({ maxLength: 40 }), (cut, tail) => {
        expect(decodeChunk(Uint8Array.from([...bytes.subarray(0, cut), ...tail])).ok).toBe(
          cut === bytes.length && tail.length === 0,
        )
      }),
    )
  })

  test('of the first format stays readable (golden bytes)', () => {
    const golden =
      '535001aef430a20372756e000300000000000000000000000000000000012f5b7b2274797065223a22666f637573222c22736571223a302c2274223a302c22666f6375736564223a747275657d5d020d020101ac028e0ca00110c0020f'
    const bytes = Uint8Array.from(golden.match(/../g) ?? [], (hex) => Number.parseInt(hex, 16))
    expect(decodeChunk(bytes)).toMatchObject({
      ok: true,
      header: { schema: 1, runId: 'run', firstSeq: 0, count: 3, prevHash: noHash },
      records: [record(0)],
      samples: samplesOf([
        [1, 1.5, 80, 160],
        [1, 9.25, 88, 152],
      ]),
    })
  })

  test('of a later format is refused by name', () => {
    const { bytes } = encodeChunk({ runId: 'run', firstSeq: 0, prevHash: noHash }, [record(0)])
    bytes[2] = 9
    expect(decodeChunk(bytes)).toMatchObject({ ok: false, code: 'unknown-schema' })
  })

  test('cannot be written with a gap in its sequence', () => {
    expect(() => encodeChunk({ runId: 'run', firstSeq: 0, prevHash: noHash }, [record(1)])).toThrow(
      'expected 0',
    )
  })
})

test('a recorder cuts chunks that follow each other, each with the hash of the one before', () => {
  const chunks: Chunk[] = []
  const recorder = createRecorder({ runId: 'run', onChunk: (chunk) => chunks.push(chunk) })
  for (let i = 0; i < 9000; i++) recorder.sample(1, i / 8, i % 700, i % 300)
  recorder.record({ type: 'focus', t: 1, focused: true })
  recorder.cut()
  recorder.record({ type: 'focus', t: 2, focused: false })
  recorder.cut()
  recorder.cut()
  expect(chunks.map((chunk) => [chunk.firstSeq, chunk.count])).toEqual([
    [0, 4096],
    [4096, 4096],
    [8192, 809],
    [9001, 1],
  ])
  chunks.slice(1).forEach((chunk, i) => {
    expect(chunk.prevHash).toBe(chunks[i]?.hash)
  })
  const samples = chunks.reduce((sum, chunk) => {
    const decoded = decodeChunk(chunk.bytes)
    return sum + (decoded.ok ? decoded.samples.kind.length : 0)
  }, 0)
  expect(samples).toBe(9000)
})
