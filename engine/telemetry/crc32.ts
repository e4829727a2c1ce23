/** Eight tables, so that eight bytes are taken at once (Kounavis & Berry, 2008, IEEE Transactions on Computers 57, 1550–1560). */
const tables = new Int32Array(8 * 256)
for (let n = 0; n < 256; n++) {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  tables[n] = c
}
for (let n = 256; n < tables.length; n++) {
  const before = tables[n - 256] as number
  tables[n] = (tables[before & 255] as number) ^ (before >>> 8)
}

/** CRC-32 (ISO 3309, as in PNG and gzip) of the first `length` bytes. */
export function crc32(bytes: Uint8Array, length = bytes.length): number {
  let c = -1
  let i = 0
  for (const last = length - 7; i < last; i += 8) {
    c ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    c =
      (tables[1792 + (c & 255)] as number) ^
      (tables[1536 + ((c >>> 8) & 255)] as number) ^
      (tables[1280 + ((c >>> 16) & 255)] as number) ^
      (tables[1024 + (c >>> 24)] as number) ^
      (tables[768 + (bytes[i + 4] as number)] as number) ^
      (tables[512 + (bytes[i + 5] as number)] as number) ^
      (tables[256 + (bytes[i + 6] as number)] as number) ^
      (tables[bytes[i + 7] as number] as number)
  }
  for (; i < length; i++) c = (tables[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8)
  return (c ^ -1) >>> 0
}
