import {
  left,
  Malformed,
  type Reader,
  takeByte,
  takeFloat,
  takeText,
  takeVarint,
  takeZigzag,
} from './bytes.ts'
import { deepest, known, tag } from './pack-format.ts'
import { shapes, words } from './words.ts'

/**
 * Reads the next record: a value, with its number as the last field. The types that come thousands of times in a run are made in one piece,
 * which is several times faster than field by field; anything else is a value like any other.
 */
export function unpackedRecord(input: Reader, said: Said, seq: number): unknown {
  const shape = input.at < input.end ? (input.source[input.at] as number) - tag.shortShape : -1
  const make = shape >= 0 && shape < makers.length ? makers[shape] : undefined
  if (make) {
    input.at++
    return make(input, said, seq)
  }
  const value = take(input, said, 0)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    (value as { seq: number }).seq = seq
  return value
}

/** Texts that were read before, in order, and how many of them there are: what stands behind is left over from earlier chunks. */
export interface Said {
  readonly texts: string[]
  count: number
}

/** Begins anew with one text that the reader has. */
export function saidOnly(said: Said, text: string): Said {
  said.texts[0] = text
  said.count = 1
  return said
}

type Make = (input: Reader, said: Said, seq: number) => unknown
const next = (input: Reader, said: Said): unknown => takeQuick(input, said, 1)
/** By shape; fields are read in the order in which they stand. */
const madeWhole: Readonly<Record<string, Make>> = {
  'type=samples t count': (input, said, seq) => ({
    type: 'samples',
    t: next(input, said),
    count: next(input, said),
    seq,
  }),
  'type=onset stimulus t source uncertainty': (input, said, seq) => ({
    type: 'onset',
    stimulus: next(input, said),
    t: next(input, said),
    source: next(input, said),
    uncertainty: next(input, said),
    seq,
  }),
  'type=trial-started t block index trial': (input, said, seq) => ({
    type: 'trial-started',
    t: next(input, said),
    block: next(input, said),
    index: next(input, said),
    trial: next(input, said),
    seq,
  }),
  'type=response t block index response input longestFrame frameInterval inputInterval': (
    input,
    said,
    seq,
  ) => ({
    type: 'response',
    t: next(input, said),
    block: next(input, said),
    index: next(input, said),
    response: next(input, said),
    input: next(input, said),
    longestFrame: next(input, said),
    frameInterval: next(input, said),
    inputInterval: next(input, said),
    seq,
  }),
}
const makers = shapes.slice(0, tag.shortWord - tag.shortShape).map((shape) => madeWhole[shape])

/** Reads the next value that a `packer` wrote. `said`: texts that the reader has too, and those read before; it grows. Throws `Malformed`. */
export const unpacked = (input: Reader, said: Said): unknown => take(input, said, 0)

/** What most values are: small numbers, words and times. */
function takeQuick(input: Reader, said: Said, depth: number): unknown {
  const { at, source } = input
  if (at < input.end) {
    const first = source[at] as number
    if (first < tag.null) {
      input.at = at + 1
      return first
    }
    if (first >= tag.shortWord && first - tag.shortWord < words.length) {
      input.at = at + 1
      return words[first - tag.shortWord]
    }
  }
  return take(input, said, depth)
}

function take(input: Reader, said: Said, depth: number): unknown {
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
      return saidBefore(said, takeVarint(input))
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

function takeList(input: Reader, said: Said, size: number, depth: number): unknown {
  check(input, size, depth)
  const values: unknown[] = []
  for (let i = 0; i < size; i++) values.push(take(input, said, depth + 1))
  return values
}

function takeObject(input: Reader, said: Said, size: number, depth: number): unknown {
  check(input, size, depth)
  const made: Record<string, unknown> = {}
  for (let i = 0; i < size; i++) {
    const key = takeKey(input, said, depth)
    const value = takeQuick(input, said, depth + 1)
    // Setting the one key that means something to the language would lose it.
    if (key === '__proto__')
      Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true })
    else made[key] = value
  }
  return made
}

/** Nearly all keys are words of one byte. */
function takeKey(input: Reader, said: Said, depth: number): string {
  if (input.at < input.end) {
    const number = (input.source[input.at] as number) - tag.shortWord
    if (number >= 0 && number < words.length) {
      input.at++
      return words[number] as string
    }
  }
  const key = take(input, said, depth + 1)
  if (typeof key !== 'string') throw new Malformed('a key is not a text')
  return key
}

function takeShaped(input: Reader, said: Said, number: number, depth: number): unknown {
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

function heard(said: Said, text: string): string {
  said.texts[said.count++] = text
  return text
}

function saidBefore({ texts, count }: Said, number: number): string {
  if (number >= count) throw new Malformed(`text ${number} is not known`)
  return texts[number] as string
}

function textOf(list: readonly string[], number: number): string {
  const text = list[number]
  if (text === undefined) throw new Malformed(`text ${number} is not known`)
  return text
}
