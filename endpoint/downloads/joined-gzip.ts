import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

/** A piece of a text, packed by itself, so that it can stand between any others. */
export interface PackedPiece {
  /** Deflate blocks that end at a whole byte and are not the last ones. */
  readonly packed: Buffer
  /** Bytes of the text. */
  readonly size: number
  /** CRC-32 of the text. */
  readonly crc: number
}

/** Packs a piece of a text. */
export async function packPiece(text: string): Promise<PackedPiece> {
  const bytes = Buffer.from(text)
  const packed = await deflate(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  return { packed, size: bytes.length, crc: crc32(bytes) }
}

/** Method 8 (deflate), no name, no time, any system: RFC 1952 §2.3. */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
/** An empty block that says it is the last one: RFC 1951 §3.2.6. */
const lastBlock = Buffer.from([3, 0])

/** One gzip file (RFC 1952) of pieces in this order; nothing is packed again. */
export function joinPieces(pieces: readonly PackedPiece[]): Buffer {
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(pieces.reduce((crc, piece) => joinedCrc(crc, piece), 0) >>> 0, 0)
  tail.writeUInt32LE(pieces.reduce((sum, { size }) => sum + size, 0) % 2 ** 32, 4)
  return Buffer.concat([head, ...pieces.map(({ packed }) => packed), lastBlock, tail])
}

/** CRC-32's polynomial, bits turned round. */
const polynomial = 0xedb88320

/** CRC-32 of one text and then another: the first one's times x to the bits of the other, plus the other's. */
function joinedCrc(first: number, { crc, size }: Pick<PackedPiece, 'crc' | 'size'>): number {
  let shifted = first
  // Eight bits a byte: begin at x⁸ = x to the power 2³.
  for (let left = size, power = 3; left > 0; left = Math.floor(left / 2), power++)
    if (left % 2 === 1) shifted = times(powers[power % 32] ?? 0, shifted)
  return shifted ^ crc
}

/** Product of two polynomials modulo CRC-32's; the highest bit is x⁰. */
function times(one: number, other: number): number {
  let product = 0
  let factor = other
  for (let bit = 31; bit >= 0; bit--) {
    if ((one >>> bit) & 1) product ^= factor
    factor = factor & 1 ? (factor >>> 1) ^ polynomial : factor >>> 1
  }
  return product
}

/** x to the powers 1, 2, 4, 8, …; they come round after 32. */
const powers = Array.from({ length: 31 }).reduce<number[]>(
  (all) => {
    const last = all.at(-1) ?? 0
    return [...all, times(last, last)]
  },
  [0x40000000],
)
