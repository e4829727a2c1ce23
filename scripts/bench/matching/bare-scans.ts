import type { PackedProfiles } from '@skillprint/scoring-worker/match'
import type { Times } from './speed.ts'

/** What merely reading the buffer costs, each with the same top list. */
export interface BareScans {
  /** Sums of bytes, of 32-bit words and of 64-bit doubles. */
  readonly bytes: Times
  readonly words: Times
  readonly doubles: Times
  /** One table look-up for each symbol, summed. */
  readonly lookUp: Times
}

/** Scans of the symbol buffer of packed profiles that all have as many symbols; each gives the lowest of its top list. */
export function bareScans(
  { symbols, count, keys }: PackedProfiles,
  top: number,
): Record<keyof BareScans, () => number> {
  const { buffer, byteLength } = symbols
  const table = Float64Array.from(keys, (key) => key % 101)
  const bytes = new Uint8Array(buffer, 0, byteLength)
  const words = new Int32Array(buffer, 0, byteLength >> 2)
  const doubles = new Float64Array(buffer, 0, byteLength >> 3)
  return {
    bytes: () => topOf(top, (best) => sumBytes(bytes, count, best)),
    words: () => topOf(top, (best) => sumWords(words, count, best)),
    doubles: () => topOf(top, (best) => sumDoubles(doubles, count, best)),
    lookUp: () => topOf(top, (best) => sumLookUps(symbols, table, count, best)),
  }
}

type Offer = (value: number) => void

/** Keeps the highest `top` of what is offered. */
function topOf(top: number, each: (offer: Offer) => void): number {
  const best = new Float64Array(top).fill(Number.NEGATIVE_INFINITY)
  let lowest = Number.NEGATIVE_INFINITY
  each((value) => {
    if (!(value > lowest)) return
    let place = 1
    for (; place < top && (best[place] as number) < value; place++) best[place - 1] = best[place] as number
    best[place - 1] = value
    lowest = best[0] as number
  })
  return Number.isFinite(lowest) ? lowest : 0
}

function sumBytes(bytes: Uint8Array, count: number, offer: Offer): void {
  const width = Math.floor(bytes.length / count)
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0
    for (const end = at + width; at < end; at++) sum += bytes[at] as number
    offer(sum)
  }
}

function sumWords(words: Int32Array, count: number, offer: Offer): void {
  const width = Math.floor(words.length / count)
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0
    for (const end = at + width; at < end; at++) sum = (sum + (words[at] as number)) | 0
    offer(sum)
  }
}

function sumDoubles(doubles: Float64Array, count: number, offer: Offer): void {
  const width = Math.floor(doubles.length / count)
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0
    for (const end = at + width; at < end; at++) sum += doubles[at] as number
    offer(sum)
  }
}

function sumLookUps(
  symbols: Uint16Array | Uint32Array,
  table: Float64Array,
  count: number,
  offer: Offer,
): void {
  const width = Math.floor(symbols.length / count)
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0
    for (const end = at + width; at < end; at++) sum += table[symbols[at] as number] as number
    offer(sum)
  }
}
