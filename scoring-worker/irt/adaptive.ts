import type { Item } from '@skillprint/engine'
import { type LogisticItem, withUncertainDifficulty } from './logistic.ts'
import type { Ability } from './posterior-on-grid.ts'

/** One person's adaptive test on a bank: the posterior is kept and moved by each answer, so a step costs microseconds. */
export interface AdaptiveTest extends Ability {
  /** Mean of the posterior so far, SD of the reference group. */
  readonly theta: number
  /** SD of the posterior so far. */
  readonly se: number
  readonly answered: number
  /** The item not yet asked that says most at `theta`; null when all were asked. Equal ones in the order of the bank. */
  next(): Item | null
  /** Takes the answer to an item of the bank. Throws an `Error` on an item that is not in it or was answered before. */
  answer(id: string, correct: boolean): void
}

/** The tables of a bank: made once, used by every person. */
export interface AdaptiveBank {
  /** A new person, before the first answer. */
  start(): AdaptiveTest
}

/**
 * Prepares a bank for adaptive tests: expected a posteriori on a fixed grid, maximum information at the estimate. Same numbers as `eap`
 * after the same answers, without computing earlier answers again. Source: Bock & Mislevy (1982); van der Linden & Pashley (2010).
 */
export function adaptiveBank(
  items: readonly (LogisticItem & Item)[],
  {
    mean = 0,
    sd = 1,
    nodes = 61,
    reach = 6,
  }: { readonly mean?: number; readonly sd?: number; readonly nodes?: number; readonly reach?: number } = {},
): AdaptiveBank {
  const place = new Map(items.map(({ id }, index) => [id, index]))
  if (place.size !== items.length)
    throw new Error(`adaptiveBank: ${items.length} items with ${place.size} different ids, expected as many`)
  const n = items.length
  const theta = Float64Array.from(
    { length: nodes },
    (_, i) => mean + sd * reach * ((2 * i) / (nodes - 1) - 1),
  )
  const prior = theta.map((at) => Math.exp(-0.5 * ((at - mean) / sd) ** 2))
  const [a, b, c, d] = [0, 1, 2, 3].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const right = new Float64Array(n * nodes)
  for (const [j, item] of items.entries()) {
    const flat = withUncertainDifficulty(item)
    a[j] = flat.a
    b[j] = flat.b
    c[j] = flat.c ?? 0
    d[j] = flat.d ?? 1
    for (let i = 0; i < nodes; i++)
      right[j * nodes + i] =
        (c[j] as number) +
        ((d[j] as number) - (c[j] as number)) /
          (1 + Math.exp(-(a[j] as number) * ((theta[i] as number) - (b[j] as number))))
  }
  return { start }

  function start(): AdaptiveTest {
    const weight = Float64Array.from(prior)
    const asked = new Uint8Array(n)
    let count = 0
    let centre = mean
    let spread = sd
    summarise()
    return {
      get theta() {
        return centre
      },
      get se() {
        return spread
      },
      get answered() {
        return count
      },
      next: () => {
        let best = -1
        let most = Number.NEGATIVE_INFINITY
        for (let j = 0; j < n; j++) {
          if (asked[j] === 1) continue
          const low = c[j] as number
          const span = (d[j] as number) - low
          const slope = a[j] as number
          const logistic = 1 / (1 + Math.exp(-slope * (centre - (b[j] as number))))
          const p = low + span * logistic
          const rise = span * slope * logistic * (1 - logistic)
          const variance = p * (1 - p)
          const told = variance > 0 ? (rise * rise) / variance : 0
          if (told > most) {
            most = told
            best = j
          }
        }
        return items[best] ?? null
      },
      answer: (id, correct) => {
        const j = place.get(id)
        if (j === undefined) throw new Error(`answer: item ${id} is not in the bank of ${n} items`)
        if (asked[j] === 1) throw new Error(`answer: item ${id} was answered before`)
        asked[j] = 1
        count++
        for (let i = 0; i < nodes; i++) {
          const p = right[j * nodes + i] as number
          weight[i] = (weight[i] as number) * (correct ? p : 1 - p)
        }
        summarise()
      },
    }

    function summarise(): void {
      let total = 0
      let first = 0
      for (let i = 0; i < nodes; i++) {
        total += weight[i] as number
        first += (weight[i] as number) * (theta[i] as number)
      }
      centre = first / total
      let second = 0
      for (let i = 0; i < nodes; i++) {
        weight[i] = (weight[i] as number) / total
        second += (weight[i] as number) * ((theta[i] as number) - centre) ** 2
      }
      spread = Math.sqrt(second)
    }
  }
}
