import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writer } from './bytes.ts'
import { decodeChunk, openChunk, recordsOf } from './codec.ts'
import { resealed } from './testing.ts'

const folder = new URL('golden/', import.meta.url)
const chunks = readdirSync(folder)
  .filter((name) => name.endsWith('.bin'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))
const start = (schema: number): number[] => [0x53, 0x4b, 0x50, 0x52, schema]
/** An empty run id, first record 0, so many records, and the chunk before. */
const headers = [
  { schema: 1, header: (count: number) => [...start(1), 0, 0, count, ...Array(16).fill(7)] },
  { schema: 2, header: (count: number) => [...start(2), 1, 0, count, 0] },
]

/** What decodes has all that it says it has. */
function holds(bytes: Uint8Array): boolean {
  const decoded = decodeChunk(bytes)
  const opened = openChunk(bytes)
  const read = opened.ok ? recordsOf(opened) : opened
  if (!decoded.ok) return typeof decoded.reason === 'string'
  expect(read).toEqual({ ok: true, records: decoded.records })
  const { header, records, samples } = decoded
  const n = samples.kind.length
  expect(records.length).toBe(header.count)
  expect([samples.t.length, samples.a.length, samples.b.length]).toEqual([n, n, n])
  expect(samples.t.every(Number.isFinite)).toBe(true)
  expect(records.every(({ type, t }) => typeof type === 'string' && Number.isFinite(t))).toBe(true)
  return true
}

const change = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: fc.nat(), with: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ how: fc.constant('cut' as const), at: fc.nat(), with: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ how: fc.constant('insert' as const), at: fc.nat(), with: fc.nat(255) }),
)
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never
function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let all = [...bytes]
  for (const { how, at, with: value } of changes) {
    const place = at % (all.length + 1)
    if (how === 'flip') all[place] = (all[place] ?? 0) ^ value
    else if (how === 'cut') all = [...all.slice(0, place), ...all.slice(place + value)]
    else all = [...all.slice(0, place), value, ...all.slice(place)]
  }
  return Uint8Array.from(all)
}

const runs = { numRuns: 3000, seed: 20261123 }

describe('a chunk that is damaged or made up', () => {
  test('any bytes are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300, size: 'max' }), (bytes) => !decodeChunk(bytes).ok),
      runs,
    )
  })

  test('any change of a chunk is noticed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...chunks),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (chunk, changes) => {
          const damaged = changed(chunk, changes)
          fc.pre(damaged.length !== chunk.length || damaged.some((byte, i) => byte !== chunk[i]))
          return !decodeChunk(damaged).ok
        },
      ),
      runs,
    )
  })

  test('a change with a checksum that fits it is decoded or refused, never thrown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...chunks),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (chunk, changes) => {
          const body = chunk.subarray(5, -4)
          return holds(resealed(Uint8Array.from([...chunk.subarray(0, 5), ...changed(body, changes)])))
        },
      ),
      { ...runs, numRuns: 6000 },
    )
  })

  describe.each(headers)('schema $schema', ({ header }) => {
    test('any bytes after a good start are decoded or refused, never thrown', () => {
      fc.assert(
        fc.property(fc.nat(3), fc.uint8Array({ maxLength: 120, size: 'max' }), (count, rest) =>
          holds(resealed(Uint8Array.from([...header(count), ...rest]))),
        ),
        runs,
      )
    })

    test.each([1, 2, 3, 4])('any bytes in section %i are decoded or refused, never thrown', (section) => {
      fc.assert(
        fc.property(fc.nat(3), fc.uint8Array({ maxLength: 100, size: 'max' }), (count, payload) =>
          holds(resealed(Uint8Array.from([...header(count), section, payload.length, ...payload]))),
        ),
        runs,
      )
    })

    test.each([
      ['samples of schema 1', 2, [0xff, 0xff, 0xff, 0xff, 0x07]],
      ['samples', 4, [6, 0xff, 0xff, 0xff, 0xff, 0x07, 0, 32]],
      ['samples that all stand still', 4, [6, 0xff, 0xff, 0xff, 0xff, 0x07, 0, 0]],
      ['values of a list', 3, [0x3d, 0xff, 0xff, 0xff, 0xff, 0x07]],
      ['fields of an object', 3, [0x3e, 0xff, 0xff, 0xff, 0xff, 0x07]],
      ['bytes of a text', 3, [0x39, 0xff, 0xff, 0xff, 0xff, 0x07]],
      ['units of a text', 3, [0x3a, 0xff, 0xff, 0xff, 0xff, 0x07]],
      ['bytes of a section', 99, null],
    ])('2³¹ %s in a few bytes get no memory', (_, section, payload) => {
      const sized = payload ? [payload.length, ...payload] : [0xff, 0xff, 0xff, 0xff, 0x07]
      const decoded = decodeChunk(resealed(Uint8Array.from([...header(0), section, ...sized])))
      expect(decoded).toMatchObject({
        ok: false,
        code: 'malformed',
        reason: expect.stringMatching(/announced|still/),
      })
    })
  })

  test('lists in lists in lists are refused before the stack ends', () => {
    const payload = new Uint8Array(100_000).fill(0x61)
    const out = writer()
    out.bytes([...start(2), 1, 0, 0, 0, 3])
    out.varint(payload.length)
    out.bytes(payload)
    expect(decodeChunk(resealed(out.done()))).toMatchObject({
      ok: false,
      reason: 'nested more than 200 deep',
    })
  })
})
