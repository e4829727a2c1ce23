import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { left, reader, writer } from './bytes.ts'
import { packer } from './pack.ts'
import { saidOnly, unpacked, unpackedRecord } from './unpack.ts'
import { shapes, words } from './words.ts'

const packed = (...values: readonly unknown[]): Uint8Array => {
  const out = writer()
  const put = packer(out, ['the run'])
  for (const value of values) put(value)
  return out.done()
}
const again = (...values: readonly unknown[]): unknown[] => {
  const input = reader(packed(...values))
  const said = saidOnly({ texts: [], count: 0 }, 'the run')
  const read = values.map(() => unpacked(input, said))
  expect(left(input)).toBe(0)
  return read
}

/** Words, near-words, and what could be mistaken for a shape. */
const text = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('the run', '', 'type', 'type=samples', 't count', 'samples t', '__proto__', 'toString'),
  fc.string({ unit: 'binary' }),
)
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer().map((thousandths) => thousandths / 1000),
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('value'), { maxLength: 12 }),
    fc
      .array(fc.tuple(text, tie('value')), { maxLength: 12 })
      .map((entries) => Object.fromEntries(entries) as unknown),
    fc.tuple(fc.constantFrom(...shapes), fc.infiniteStream(tie('value'))).map(([shape, values]) => {
      const filled = shape.split(' ').map((key) => {
        const [name = '', type] = key.split('=')
        return [name, type ?? values.next().value]
      })
      return Object.fromEntries(filled) as unknown
    }),
  ),
}))

describe('packed values', () => {
  test('come back as they were, with their keys in the same order', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const plain = values.map((each) => JSON.parse(JSON.stringify(each)) as unknown)
        expect(JSON.stringify(again(...values))).toBe(JSON.stringify(plain))
      }),
      { numRuns: 2000 },
    )
  })

  test('are what JSON makes of them: what is undefined is left out, what is no number is null', () => {
    expect(again({ a: undefined, b: [undefined, Number.NaN], when: new Date(0) })).toEqual([
      { b: [null, null], when: '1970-01-01T00:00:00.000Z' },
    ])
  })

  test('objects that only look like a known shape are written out', () => {
    const lookalikes = [
      { 'type=samples': 1, t: 2, count: 3 },
      { 'type=samples t count': 1 },
      { type: 'samples t', count: 1 },
      { type: 'samples', 't count': 1 },
      { t: 1, count: 2, type: 'samples' },
      { type: 7, t: 1, count: 2 },
    ]
    expect(JSON.stringify(again(...lookalikes))).toBe(JSON.stringify(lookalikes))
  })

  test('known words take one byte, known shapes one for all their keys, what was said before two', () => {
    expect(packed('stimulus').length).toBe(1)
    expect(packed({ type: 'samples', t: 12, count: 3 }).length).toBe(3)
    expect(packed('the run').length).toBe(2)
    expect(packed('something else', 'something else').length).toBe(1 + 14 + 2)
  })

  test('a value nested 200 deep is packed, a deeper one is a mistake', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
    expect(again(nested(200))).toEqual([nested(200)])
    expect(() => packed(nested(201))).toThrow('nested more than 200 deep')
  })

  test('a record is the value with its number at the end, also where it is made in one piece', () => {
    for (const shape of shapes) {
      const fields = shape.split(' ').map((key, i): [string, unknown] => {
        const [name = '', type] = key.split('=')
        return [name, type ?? i]
      })
      const record = Object.fromEntries(fields)
      const read = unpackedRecord(reader(packed(record)), saidOnly({ texts: [], count: 0 }, 'the run'), 77)
      expect(JSON.stringify(read)).toBe(JSON.stringify({ ...record, seq: 77 }))
    }
  })

  test('the tables have each word and each shape once', () => {
    expect(new Set(words).size).toBe(words.length)
    expect(new Set(shapes).size).toBe(shapes.length)
  })
})
