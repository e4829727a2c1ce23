/** Fractional parts of the roots of the first primes, 32 bits (FIPS 180-4, 4.2.2 and 5.3.3): of cube roots, and of square roots. */
const constants = roots(64, 1 / 3)
const start = roots(8, 1 / 2)

// A chunk is hashed four times a second while a person plays: nothing is left for the collector.
const words = new Int32Array(64)
const state = new Int32Array(8)
const tail = new Uint8Array(128)

/** SHA-256 (FIPS 180-4): 32 bytes. For short messages at once, where `crypto.subtle` answers later and a library takes ten times as long. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  state.set(start)
  const whole = bytes.length & ~63
  for (let at = 0; at < whole; at += 64) mix(bytes, at)
  // What is left, a 1 bit, zeros, and the length in bits.
  const rest = bytes.length - whole
  const end = rest < 56 ? 64 : 128
  tail.fill(0)
  for (let i = 0; i < rest; i++) tail[i] = bytes[whole + i] as number
  tail[rest] = 0x80
  for (let i = 1, bits = bytes.length * 8; bits > 0; i++, bits = Math.floor(bits / 256)) tail[end - i] = bits
  for (let at = 0; at < end; at += 64) mix(tail, at)
  const digest = new Uint8Array(32)
  for (let i = 0; i < 32; i++) digest[i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3))
  return digest
}

/** One block of 64 bytes into the state (FIPS 180-4, 6.2.2). */
function mix(bytes: Uint8Array, at: number): void {
  for (let i = 0, from = at; i < 16; i++, from += 4)
    words[i] =
      ((bytes[from] as number) << 24) |
      ((bytes[from + 1] as number) << 16) |
      ((bytes[from + 2] as number) << 8) |
      (bytes[from + 3] as number)
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] as number
    const late = words[i - 2] as number
    words[i] =
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)) +
      (words[i - 16] as number) +
      (words[i - 7] as number)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const one =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (constants[i] as number) +
        (words[i] as number)) |
      0
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  add(0, a)
  add(1, b)
  add(2, c)
  add(3, d)
  add(4, e)
  add(5, f)
  add(6, g)
  add(7, h)
}

const add = (i: number, value: number): void => {
  state[i] = (state[i] as number) + value
}
const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by))

function roots(n: number, power: number): Int32Array {
  const primes: number[] = []
  for (let each = 2; primes.length < n; each++) if (primes.every((prime) => each % prime)) primes.push(each)
  return Int32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32)
}
