/** Thrown by a `Reader` on bytes that cannot be what they should be; `decodeChunk` turns it into a result. */
export class Malformed extends Error {}

export interface Writer {
  byte(value: number): void
  /** Unsigned LEB128, up to 2⁵³ − 1. */
  varint(value: number): void
  /** Signed, zigzag, then LEB128; up to ±2⁵². */
  zigzag(value: number): void
  /** IEEE 754 double, little endian. */
  float(value: number): void
  bytes(value: ArrayLike<number>): void
  /** What was written so far, as a view: only good until something else is written. */
  written(): Uint8Array<ArrayBuffer>
  /** What was written so far. */
  done(): Uint8Array<ArrayBuffer>
  /** Forgets what was written; its room is used again. */
  clear(): void
}

/** Bytes that grow as they are written. */
export function writer(): Writer {
  let buffer = new Uint8Array(512)
  let length = 0
  const room = (more: number): void => {
    if (length + more <= buffer.length) return
    const bigger = new Uint8Array(Math.max(buffer.length * 2, length + more))
    bigger.set(buffer)
    buffer = bigger
  }
  const byte = (value: number): void => {
    room(1)
    buffer[length++] = value
  }
  const bytes = (value: ArrayLike<number>): void => {
    room(value.length)
    buffer.set(value, length)
    length += value.length
  }
  const varint = (value: number): void => {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new Error(`writer.varint: got ${value}, expected a whole number from 0 to 2⁵³ − 1`)
    let rest = value
    // Numbers beyond 32 bits are common here (10 µs ticks), so no bit operators.
    while (rest >= 128) {
      byte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    byte(rest)
  }
  return {
    byte,
    varint,
    zigzag: (value) => varint(value < 0 ? -2 * value - 1 : 2 * value),
    float: (value) => {
      const eight = new DataView(new ArrayBuffer(8))
      eight.setFloat64(0, value, true)
      bytes(new Uint8Array(eight.buffer))
    },
    bytes,
    written: () => buffer.subarray(0, length),
    done: () => buffer.slice(0, length),
    clear: () => {
      length = 0
    },
  }
}

/** Bytes that are being read: `at` moves towards `end`. Every `take` past the end or beyond 2⁵³ − 1 throws `Malformed`. */
export interface Reader {
  source: Uint8Array
  at: number
  end: number
}

/** Reads what a `writer` wrote, from `start` to before `end`. */
export const reader = (source: Uint8Array, start = 0, end = source.length): Reader => ({
  source,
  at: start,
  end,
})

/** Lets a reader read other bytes: who reads thousands of chunks needs one reader only. */
export function aim(input: Reader, source: Uint8Array, start: number, end: number): Reader {
  input.source = source
  input.at = start
  input.end = end
  return input
}

/** How many bytes are left. */
export const left = ({ at, end }: Reader): number => end - at

export function takeByte(input: Reader): number {
  if (input.at >= input.end) throw new Malformed(`ends at byte ${input.at}`)
  return input.source[input.at++] as number
}

/** Unsigned LEB128. */
export function takeVarint(input: Reader): number {
  const first = takeByte(input)
  return first < 128 ? first : longVarint(input, first)
}

/** Nearly all numbers take three bytes at most; bit operators hold up to 31 bits. */
function longVarint(input: Reader, first: number): number {
  let next = takeByte(input)
  let value = (first & 127) | ((next & 127) << 7)
  if (next < 128) return value
  next = takeByte(input)
  value |= (next & 127) << 14
  if (next < 128) return value
  let scale = 2 ** 21
  for (let i = 3; i < 8; i++) {
    next = takeByte(input)
    value += (next & 127) * scale
    if (next < 128) {
      if (!Number.isSafeInteger(value)) break
      return value
    }
    scale *= 128
  }
  throw new Malformed(`number too long before byte ${input.at}`)
}

/** Signed, zigzag. */
export function takeZigzag(input: Reader): number {
  const value = takeVarint(input)
  return value % 2 ? -(value + 1) / 2 : value / 2
}

/** IEEE 754 double, little endian. */
export function takeFloat(input: Reader): number {
  const from = skip(input, 8)
  for (let i = 0; i < 8; i++) eight[i] = input.source[from + i] as number
  return eightView.getFloat64(0, true)
}

/** A view of the next bytes, no copy. */
export function takeBytes(input: Reader, length: number): Uint8Array {
  const from = skip(input, length)
  return input.source.subarray(from, input.at)
}

/** UTF-8. */
export function takeText(input: Reader, length: number): string {
  const from = skip(input, length)
  const { source, at } = input
  if (length > shortText) return utf8.decode(source.subarray(from, at))
  let sum = length
  for (let i = from; i < at; i++) {
    const byte = source[i] as number
    if (byte >= 128) return utf8.decode(source.subarray(from, at))
    sum = (Math.imul(sum, 31) + byte) | 0
  }
  const place = (sum ^ (sum >>> 8)) & (lately.length - 1)
  const known = lately[place] as string
  if (isText(known, source, from, length)) return known
  let text = ''
  for (let i = from; i < at; i++) text += ascii[source[i] as number]
  lately[place] = text
  return text
}

function isText(text: string, source: Uint8Array, from: number, length: number): boolean {
  if (text.length !== length) return false
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== source[from + i]) return false
  return true
}

/** Lets `part` read the next bytes alone; `input` goes on after them. */
export function takePart(input: Reader, length: number, part: Reader): Reader {
  const from = skip(input, length)
  return aim(part, input.source, from, input.at)
}

/** Goes past so many bytes; gives where they began. */
export function skip(input: Reader, length: number): number {
  if (length > input.end - input.at)
    throw new Malformed(`${length} bytes announced, ${input.end - input.at} left`)
  input.at += length
  return input.at - length
}

const eight = new Uint8Array(8)
const eightView = new DataView(eight.buffer)
// A byte order mark is a character like any other: what was written comes back.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Longer texts are worth a call of the decoder. */
const shortText = 32
/** Short texts read lately, by a sum over their bytes: the same few come again in every chunk. */
const lately = Array<string>(256).fill('')
const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
