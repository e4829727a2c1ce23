import { Malformed, type Reader, type Writer } from './bytes.ts'
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

/** Reads what a `packer` wrote, value after value; throws `Malformed`. */
export function unpacker(input: Reader, given: readonly string[]): () => unknown {
  const said = [...given]
  /** Each value takes a byte at least: nothing is made room for that cannot be there. */
  const possible = (size: number): number => {
    if (size > input.left) throw new Malformed(`${size} values announced, ${input.left} bytes left`)
    return size
  }
  const hear = (text: string): string => {
    said.push(text)
    return text
  }
  const from = (list: readonly string[], number: number): string => {
    const text = list[number]
    if (text === undefined) throw new Malformed(`text ${number} is not known`)
    return text
  }
  const list = (size: number, depth: number): unknown => {
    const values: unknown[] = []
    for (let left = possible(size); left > 0; left--) values.push(get(depth))
    return values
  }
  const object = (size: number, depth: number): unknown => {
    const made: Record<string, unknown> = {}
    for (let left = possible(size); left > 0; left--) {
      const key = get(depth)
      if (typeof key !== 'string') throw new Malformed('a key is not a text')
      put(made, key, get(depth))
    }
    return made
  }
  const shaped = (number: number, depth: number): unknown => {
    const shape = known[number]
    if (!shape) throw new Malformed(`shape ${number} is not known`)
    const { keys, type } = shape
    const made: Record<string, unknown> = {}
    for (let i = 0; i < keys.length; i++)
      made[keys[i] as string] = i === 0 && type !== null ? type : get(depth)
    return made
  }
  const units = (size: number): string => {
    let text = ''
    for (let left = possible(size); left > 0; left--)
      text += String.fromCharCode(input.byte() + 256 * input.byte())
    return text
  }
  const get = (depth: number): unknown => {
    if (depth > deepest) throw new Malformed(`nested more than ${deepest} deep`)
    const first = input.byte()
    if (first >= tag.shortWord) return from(words, first - tag.shortWord)
    if (first >= tag.shortShape) return shaped(first - tag.shortShape, depth + 1)
    if (first >= tag.shortObject) return object(first - tag.shortObject, depth + 1)
    if (first >= tag.shortList) return list(first - tag.shortList, depth + 1)
    if (first >= tag.shortText) return hear(input.text(first - tag.shortText))
    if (first < tag.null) return first
    if (first >= tag.decimal && first < tag.float) return input.zigzag() / (tenTo[first - tag.decimal] ?? 1)
    switch (first) {
      case tag.null:
        return null
      case tag.false:
        return false
      case tag.true:
        return true
      case tag.whole:
        return input.varint()
      case tag.negative:
        return -1 - input.varint()
      case tag.float: {
        const value = input.float()
        if (!Number.isFinite(value)) throw new Malformed('a number is not finite')
        return value
      }
      case tag.text:
        return hear(input.text(input.varint()))
      case tag.units:
        return hear(units(input.varint()))
      case tag.again:
        return from(said, input.varint())
      case tag.word:
        return from(words, input.varint())
      case tag.list:
        return list(input.varint(), depth + 1)
      case tag.object:
        return object(input.varint(), depth + 1)
      case tag.shape:
        return shaped(input.varint(), depth + 1)
    }
    throw new Malformed(`value starts with ${first}`)
  }
  return () => get(0)
}

const tenTo = [10, 100, 1000] as const

/** Setting the one key that means something to the language would lose it. */
function put(made: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true })
  else made[key] = value
}
