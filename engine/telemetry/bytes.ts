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
  /** What was written so far. */
  done(): Uint8Array<ArrayBuffer>
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
    done: () => buffer.slice(0, length),
  }
}

export interface Reader {
  readonly left: number
  byte(): number
  varint(): number
  zigzag(): number
  float(): number
  bytes(length: number): Uint8Array
  /** UTF-8. */
  text(length: number): string
  /** A reader of the next bytes alone; this one goes on after them. */
  part(length: number): Reader
  skip(length: number): void
}

// A byte order mark is a character like any other: what was written comes back.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Longer texts are worth a call of the decoder. */
const shortText = 32

/** Reads what a `writer` wrote, from `start` to before `end`; every read past the end or beyond 2⁵³ − 1 throws `Malformed`. */
export function reader(source: Uint8Array, start = 0, end = source.length): Reader {
  let at = start
  const byte = (): number => {
    if (at >= end) throw new Malformed(`ends at byte ${end - start}`)
    return source[at++] as number
  }
  const varint = (): number => {
    // Most numbers are one byte, and nearly all three; bit operators hold up to 31 bits.
    let next = byte()
    if (next < 128) return next
    let value = next & 127
    next = byte()
    value |= (next & 127) << 7
    if (next < 128) return value
    next = byte()
    value |= (next & 127) << 14
    if (next < 128) return value
    let scale = 2 ** 21
    for (let i = 3; i < 8; i++) {
      next = byte()
      value += (next & 127) * scale
      if (next < 128) {
        if (!Number.isSafeInteger(value)) break
        return value
      }
      scale *= 128
    }
    throw new Malformed(`number too long before byte ${at - start}`)
  }
  /** Gives where the skipped bytes began. */
  const skip = (length: number): number => {
    if (length > end - at) throw new Malformed(`${length} bytes announced, ${end - at} left`)
    at += length
    return at - length
  }
  return {
    get left() {
      return end - at
    },
    byte,
    varint,
    zigzag: () => {
      const value = varint()
      return value % 2 ? -(value + 1) / 2 : value / 2
    },
    float: () => {
      const from = skip(8)
      for (let i = 0; i < 8; i++) eight[i] = source[from + i] as number
      return eightView.getFloat64(0, true)
    },
    bytes: (length) => {
      const from = skip(length)
      return source.subarray(from, at)
    },
    text: (length) => {
      const from = skip(length)
      if (length <= shortText) {
        let text = ''
        let i = from
        for (; i < at && (source[i] as number) < 128; i++) text += String.fromCharCode(source[i] as number)
        if (i === at) return text
      }
      return utf8.decode(source.subarray(from, at))
    },
    part: (length) => {
      const from = skip(length)
      return reader(source, from, at)
    },
    skip,
  }
}

const eight = new Uint8Array(8)
const eightView = new DataView(eight.buffer)
