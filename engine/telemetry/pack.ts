import {
  left,
  Malformed,
  type Reader,
  takeByte,
  takeFloat,
  takeText,
  takeVarint,
  takeZigzag,
  type Writer,
} from './bytes.ts'
import { shapes, words } from './words.ts'

/**
 * JSON values in few bytes. The first byte says what comes:
 * 00–2f the numbers 0–47 · 40–5f a text of 0–31 bytes · 60–67 a list of 0–7 · 68–6f an object of 0–7, keys and values · 70–7f one of
 * `shapes`, values only · 80–ff one of `words`; and 30–3f as named here.
 */
const tag = {
  null: 0x30,
  false: 0x31,
  true: 0x32,
  /** A whole number from 0; one below 0, as −1 − n. */
  whole: 0x33,
  negative: 0x34,
  /** Tenths, hundredths, thousandths: one byte each. */
  decimal: 0x35,
  float: 0x38,
  text: 0x39,
  /** Text that is not well-formed Unicode, in UTF-16 units. */
  units: 0x3a,
  /** A text that stands earlier in this chunk, by number. */
  again: 0x3b,
  word: 0x3c,
  list: 0x3d,
  object: 0x3e,
  shape: 0x3f,
  shortText: 0x40,
  shortList: 0x60,
  shortObject: 0x68,
  shortShape: 0x70,
  shortWord: 0x80,
} as const
/** A known shape: its keys, and the value of its first key where the shape says it. */
interface Shape {
  readonly number: number
  readonly keys: readonly string[]
  readonly type: string | null
}
const known: readonly Shape[] = shapes.map((shape, number) => {
  const [first = '', ...rest] = shape.split(' ')
  const [key = '', type = null] = first.split('=')
  return { number, keys: [key, ...rest], type }
})
const shapeNumbers = new Map(shapes.map((shape, i) => [shape, i]))
function shapeOf(value: { [key: string]: Json }): Shape | undefined {
  const keys = Object.keys(value)
  const [first = '', ...rest] = keys
  const { type } = value
  const typed = first === 'type' && typeof type === 'string'
  const shape = known[shapeNumbers.get([typed ? `type=${type}` : first, ...rest].join(' ')) ?? -1]
  // Keys with a space or a "=" in them only look alike.
  return shape?.keys.length === keys.length && (shape.type !== null) === typed ? shape : undefined
}
const wordNumber = new Map(words.map((word, i) => [word, i]))
/** Deeper than any record; keeps both directions from running out of stack. */
const deepest = 200
const utf8 = new TextEncoder()

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Writes values one after another; `given`: texts that the reader has too, such as the run's id. */
export function packer(out: Writer, given: readonly string[]): (value: unknown) => void {
  const said = new Map(given.map((text, i) => [text, i]))
  const sized = (short: number, most: number, long: number, size: number): void => {
    if (size <= most) out.byte(short + size)
    else {
      out.byte(long)
      out.varint(size)
    }
  }
  const text = (value: string): void => {
    const word = wordNumber.get(value)
    const number = said.get(value)
    if (word !== undefined) sized(tag.shortWord, 127, tag.word, word)
    else if (number !== undefined) {
      out.byte(tag.again)
      out.varint(number)
    } else {
      said.set(value, said.size)
      if (/\p{Surrogate}/u.test(value)) {
        out.byte(tag.units)
        out.varint(value.length)
        for (let i = 0; i < value.length; i++) {
          const unit = value.charCodeAt(i)
          out.bytes([unit & 255, unit >> 8])
        }
      } else {
        const bytes = utf8.encode(value)
        sized(tag.shortText, 31, tag.text, bytes.length)
        out.bytes(bytes)
      }
    }
  }
  const number = (value: number): void => {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value < 0) {
        out.byte(tag.negative)
        out.varint(-1 - value)
      } else sized(0, 47, tag.whole, value)
      return
    }
    for (let places = 1, scale = 10; places <= 3; places++, scale *= 10) {
      const scaled = Math.round(value * scale)
      if (scaled / scale !== value || Math.abs(scaled) > 2 ** 45 || scaled === 0) continue
      out.byte(tag.decimal + places - 1)
      out.zigzag(scaled)
      return
    }
    out.byte(tag.float)
    out.float(value)
  }
  const put = (value: Json, depth: number): void => {
    if (depth > deepest) throw new Error(`pack: got a value nested more than ${deepest} deep`)
    if (value === null) out.byte(tag.null)
    else if (typeof value === 'boolean') out.byte(value ? tag.true : tag.false)
    else if (typeof value === 'number') number(value)
    else if (typeof value === 'string') text(value)
    else if (Array.isArray(value)) {
      sized(tag.shortList, 7, tag.list, value.length)
      for (const each of value) put(each, depth + 1)
    } else {
      const shape = shapeOf(value)
      const entries = Object.entries(value)
      if (shape) sized(tag.shortShape, 15, tag.shape, shape.number)
      else sized(tag.shortObject, 7, tag.object, entries.length)
      for (const [key, each] of shape?.type ? entries.slice(1) : entries) {
        if (!shape) text(key)
        put(each, depth + 1)
      }
    }
  }
  return (value) => put(JSON.parse(JSON.stringify(value)), 0)
}

/** Reads the next value that a `packer` wrote. `said`: texts that the reader has too, and those read before; it grows. Throws `Malformed`. */
export const unpacked = (input: Reader, said: string[]): unknown => take(input, said, 0)

function take(input: Reader, said: string[], depth: number): unknown {
  const first = takeByte(input)
  if (first >= tag.shortWord) return textOf(words, first - tag.shortWord)
  if (first >= tag.shortShape) return takeShaped(input, said, first - tag.shortShape, depth)
  if (first >= tag.shortObject) return takeObject(input, said, first - tag.shortObject, depth)
  if (first >= tag.shortList) return takeList(input, said, first - tag.shortList, depth)
  if (first >= tag.shortText) return heard(said, takeText(input, first - tag.shortText))
  if (first < tag.null) return first
  switch (first) {
    case tag.null:
      return null
    case tag.false:
      return false
    case tag.true:
      return true
    case tag.whole:
      return takeVarint(input)
    case tag.negative:
      return -1 - takeVarint(input)
    case tag.decimal:
      return takeZigzag(input) / 10
    case tag.decimal + 1:
      return takeZigzag(input) / 100
    case tag.decimal + 2:
      return takeZigzag(input) / 1000
    case tag.float: {
      const value = takeFloat(input)
      if (!Number.isFinite(value)) throw new Malformed('a number is not finite')
      return value
    }
    case tag.text:
      return heard(said, takeText(input, takeVarint(input)))
    case tag.units:
      return heard(said, takeUnits(input, takeVarint(input)))
    case tag.again:
      return textOf(said, takeVarint(input))
    case tag.word:
      return textOf(words, takeVarint(input))
    case tag.list:
      return takeList(input, said, takeVarint(input), depth)
    case tag.object:
      return takeObject(input, said, takeVarint(input), depth)
    case tag.shape:
      return takeShaped(input, said, takeVarint(input), depth)
  }
  throw new Malformed(`value starts with ${first}`)
}

function takeList(input: Reader, said: string[], size: number, depth: number): unknown {
  check(input, size, depth)
  const values: unknown[] = []
  for (let i = 0; i < size; i++) values.push(take(input, said, depth + 1))
  return values
}

function takeObject(input: Reader, said: string[], size: number, depth: number): unknown {
  check(input, size, depth)
  const made: Record<string, unknown> = {}
  for (let i = 0; i < size; i++) {
    const key = take(input, said, depth + 1)
    if (typeof key !== 'string') throw new Malformed('a key is not a text')
    const value = take(input, said, depth + 1)
    // Setting the one key that means something to the language would lose it.
    if (key === '__proto__')
      Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true })
    else made[key] = value
  }
  return made
}

function takeShaped(input: Reader, said: string[], number: number, depth: number): unknown {
  check(input, 0, depth)
  const shape = known[number]
  if (!shape) throw new Malformed(`shape ${number} is not known`)
  const { keys, type } = shape
  const made: Record<string, unknown> = {}
  if (type !== null) made.type = type
  for (let i = type === null ? 0 : 1; i < keys.length; i++)
    made[keys[i] as string] = take(input, said, depth + 1)
  return made
}

function takeUnits(input: Reader, size: number): string {
  check(input, size, 0)
  let text = ''
  for (let i = 0; i < size; i++) text += String.fromCharCode(takeByte(input) + 256 * takeByte(input))
  return text
}

/** Each value takes a byte at least: nothing is made room for that cannot be there, and nothing nested without end. */
function check(input: Reader, size: number, depth: number): void {
  if (depth > deepest) throw new Malformed(`nested more than ${deepest} deep`)
  if (size > left(input)) throw new Malformed(`${size} values announced, ${left(input)} bytes left`)
}

function heard(said: string[], text: string): string {
  said.push(text)
  return text
}

function textOf(list: readonly string[], number: number): string {
  const text = list[number]
  if (text === undefined) throw new Malformed(`text ${number} is not known`)
  return text
}
