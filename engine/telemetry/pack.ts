import type { Writer } from './bytes.ts'
import { deepest, known, type Shape, tag } from './pack-format.ts'
import { shapes, words } from './words.ts'

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
  return (value) => put(isFlat(value) ? value : JSON.parse(JSON.stringify(value)), 0)
}

/** Most records are objects of plain values: they are JSON already, and need no copy. */
function isFlat(value: unknown): value is { [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false
  for (const each of Object.values(value))
    if (!(typeof each === 'string' || typeof each === 'boolean' || each === null || Number.isFinite(each)))
      return false
  return !('toJSON' in value)
}
