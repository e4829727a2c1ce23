import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import {
  adjustedPumps,
  consensus,
  ezDiffusion,
  nBack,
  planning,
  type Refusal,
  signalDetection,
  span,
  stopSignal,
  throughput,
} from './index.ts'
import { meanOf, varianceOf } from './sample.ts'

const { next } = random('standard errors')
const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
const wait = (mean: number): number => -mean * Math.log(1 - next())
const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const times = (trials: number, share: number): number =>
  list(trials, () => next() < share).filter(Boolean).length

/** A walk between two boundaries in steps of 4 ms; seconds. */
function walk(drift: number, boundary: number, nonDecision: number) {
  const step = 0.004
  let x = boundary / 2
  let t = nonDecision
  for (; x > 0 && x < boundary; t += step) x += drift * step + Math.sqrt(step) * normal()
  return { rt: t, correct: x >= boundary }
}

/** A stop trial's outcome: going and stopping race. */
const race = () => 450 + 80 * normal() + wait(100)

/** One person's session on each task, from a process with known figures; never the model's own formula. */
const sessions: Readonly<Record<string, () => object>> = {
  ezDiffusion: () => {
    const trials = list(200, () => walk(1.5, 1.4, 0.3))
    const right = trials.flatMap(({ rt, correct }) => (correct ? [rt] : []))
    return ezDiffusion({
      proportionCorrect: right.length / trials.length,
      rtMean: meanOf(right),
      rtVariance: varianceOf(right),
      trials: trials.length,
    })
  },
  signalDetection: () => {
    const hits = times(60, 0.76)
    const falseAlarms = times(60, 0.31)
    return signalDetection({ hits, misses: 60 - hits, falseAlarms, correctRejections: 60 - falseAlarms })
  },
  stopSignal: () => {
    let ssd = 250
    const stop = list(60, () => {
      const going = race()
      const stopped = ssd + 220 + 30 * normal() < going
      const trial = { ssd, rt: stopped ? null : going }
      ssd = Math.max(50, ssd + (stopped ? 50 : -50))
      return trial
    })
    return stopSignal({ go: list(150, () => ({ rt: race() })), stop, maxRt: 1500 })
  },
  adjustedPumps: () =>
    adjustedPumps({
      balloons: list(30, () => {
        const wanted = Math.max(1, Math.round(20 + 6 * normal()))
        const burst = 1 + Math.floor(64 * next())
        return { pumps: Math.min(wanted, burst), exploded: burst <= wanted }
      }),
    }),
  span: () => {
    let length = 4
    return span({
      trials: list(20, () => {
        const trial = { length, correct: next() < logistic(6.2 - length) }
        length = Math.max(2, length + (trial.correct ? 1 : -1))
        return trial
      }),
    })
  },
  nBack: () => {
    let load = 2
    return nBack({
      blocks: list(12, () => {
        const block = { load, correct: times(20, 0.5 + 0.5 * logistic(1.2 * (3.2 - load))), trials: 20 }
        load = Math.max(1, load + (block.correct >= 17 ? 1 : block.correct <= 13 ? -1 : 0))
        return block
      }),
    })
  },
  planning: () =>
    planning({
      problems: list(14, () => ({ moves: 4 + Math.floor(4 * next()), fewest: 4, solved: next() < 0.8 })),
    }),
  throughput: () =>
    throughput({
      taps: list(120, (i) => ({
        condition: `${i % 3}`,
        amplitude: 100 + 100 * (i % 3) + 4 * normal(),
        deviation: 6 * normal(),
        ms: 300 + 80 * (i % 3) + 60 * normal(),
      })),
    }),
  consensus: () =>
    consensus({
      situations: list(12, () => {
        const key = list(4, () => 1 + Math.floor(5 * next()))
        return { key, ratings: key.map((rating) => rating + 1.2 * normal()) }
      }),
    }),
}

interface Estimate {
  readonly [figure: string]: number | Readonly<Record<string, number>>
  readonly se: Readonly<Record<string, number>>
}
const isEstimate = (result: Estimate | Refusal): result is Estimate => !('refused' in result)

// With 400 sessions the ratio itself is known to about 4 %.
test.each(Object.keys(sessions))('the standard errors of %s are as large as its figures vary', (name) => {
  const all = list(400, () => sessions[name]?.() as Estimate | Refusal).filter(isEstimate)
  expect(all.length).toBeGreaterThan(350)
  for (const figure of Object.keys(all[0]?.se ?? {})) {
    const sd = Math.sqrt(varianceOf(all.map((one) => one[figure] as number)))
    const mean = Math.sqrt(meanOf(all.map(({ se }) => (se[figure] ?? 0) ** 2)))
    const ratio = mean / sd
    expect({ figure, ratio, fits: ratio > 0.8 && ratio < 1.25 }).toMatchObject({ fits: true })
  }
})
