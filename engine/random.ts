/** Seeded random numbers: the same seed gives the same run, everywhere. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number in 0 … n − 1. */
  below(n: number): number
  /** One of the values. */
  pick<T>(values: readonly T[]): T
  /** A new array in random order. */
  shuffle<T>(values: readonly T[]): T[]
  /** Normal deviate (Box–Muller). */
  normal(mean?: number, sd?: number): number
  /** A generator of its own for a named part, so that drawing there changes nothing here. */
  fork(name: string | number): Random
}

/** sfc32 (Doty-Humphrey, PractRand) seeded by the xmur3 hash of the text. */
export function random(seed: string): Random {
  const hash = xmur3(seed)
  let a = hash()
  let b = hash()
  let c = hash()
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    pick: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('random.pick: got no values, expected at least one')
      return value
    },
    shuffle: (values) => {
      const out = [...values]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]]
      }
      return out
    },
    normal: (mean = 0, sd = 1) =>
      mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (name) => random(`${seed}/${name}`),
  }
}

function xmur3(text: string): () => number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507)
    h = Math.imul(h ^ (h >>> 13), 3266489909)
    h ^= h >>> 16
    return h >>> 0
  }
}
