/** Grows as needed; integers as LEB128 varints, signed ones zigzag. */
export interface ByteWriter {
  u8(value: number): void
  u32(value: number): void
  varint(value: number): void
  zigzag(value: number): void
  raw(bytes: Uint8Array): void
  take(): Uint8Array<ArrayBuffer>
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024)
  let length = 0
  const room = (more: number): void => {
    if (length + more <= buffer.length) return
    const bigger = new Uint8Array(Math.max(buffer.length * 2, length + more))
    bigger.set(buffer)
    buffer = bigger
  }
  const u8 = (value: number): void => {
    room(1)
    buffer[length++] = value
  }
  const varint = (value: number): void => {
    let rest = value
    while (rest >= 128) {
      u8((rest % 128) | 128)
      rest = Math.floor(rest / 128)
    }
    u8(rest)
  }
  return {
    u8,
    u32: (value) => {
      for (let shift = 0; shift < 32; shift += 8) u8((value >>> shift) & 255)
    },
    varint,
    zigzag: (value) => varint(value >= 0 ? value * 2 : -value * 2 - 1),
    raw: (bytes) => {
      room(bytes.length)
      buffer.set(bytes, length)
      length += bytes.length
    },
    take: () => buffer.slice(0, length),
  }
}

/** Reads what the writer wrote. Throws `RangeError` at the end of the bytes or on a number above 2⁵³. */
export interface ByteReader {
  u8(): number
  u32(): number
  varint(): number
  zigzag(): number
  raw(length: number): Uint8Array
  left(): number
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0
  const u8 = (): number => {
    const value = bytes[at++]
    if (value === undefined) throw new RangeError(`byte ${at - 1} of ${bytes.length}`)
    return value
  }
  const varint = (): number => {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = u8()
      value += (byte & 127) * scale
      if (byte < 128) break
      scale *= 128
    }
    if (value > Number.MAX_SAFE_INTEGER) throw new RangeError(`a number above 2^53 at byte ${at}`)
    return value
  }
  return {
    u8,
    u32: () => (u8() | (u8() << 8) | (u8() << 16) | (u8() << 24)) >>> 0,
    varint,
    zigzag: () => {
      const value = varint()
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2
    },
    raw: (length) => {
      if (length > bytes.length - at) throw new RangeError(`${length} bytes at ${at} of ${bytes.length}`)
      at += length
      return bytes.subarray(at - length, at)
    },
    left: () => bytes.length - at,
  }
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c
})

/** CRC-32 (ISO-HDLC, as in zip and PNG). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
