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
}

/** Reads what a `writer` wrote; every read past the end or beyond 2⁵³ − 1 throws `Malformed`. */
export function reader(source: Uint8Array): Reader {
  let at = 0
  const byte = (): number => {
    const value = source[at++]
    if (value === undefined) throw new Malformed(`ends at byte ${source.length}`)
    return value
  }
  const varint = (): number => {
    let value = 0
    let scale = 1
    for (let i = 0; i < 8; i++) {
      const next = byte()
      value += (next % 128) * scale
      if (next < 128) {
        if (!Number.isSafeInteger(value)) break
        return value
      }
      scale *= 128
    }
    throw new Malformed(`number too long before byte ${at}`)
  }
  const bytes = (length: number): Uint8Array => {
    if (length > source.length - at)
      throw new Malformed(`${length} bytes announced, ${source.length - at} left`)
    at += length
    return source.subarray(at - length, at)
  }
  return {
    get left() {
      return source.length - at
    },
    byte,
    varint,
    zigzag: () => {
      const value = varint()
      return value % 2 ? -(value + 1) / 2 : value / 2
    },
    float: () => {
      const eight = bytes(8)
      return new DataView(eight.buffer, eight.byteOffset).getFloat64(0, true)
    },
    bytes,
    // A byte order mark is a character like any other: what was written comes back.
    text: (length) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(length)),
  }
}
