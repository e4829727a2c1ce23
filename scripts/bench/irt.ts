import { createRequire } from 'node:module'
import { random } from '@skillprint/engine'
import { adaptiveBank, probability } from '@skillprint/scoring-worker/irt'
import type { Bench } from './bench.ts'
import { peer } from './peers.ts'

interface Zeta {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}
interface Cat {
  readonly theta: number
  updateAbilityEstimate(zeta: Zeta, answer: 0 | 1): void
  findNextItem<S extends Zeta>(stimuli: readonly S[]): { nextStimulus: S; remainingStimuli: S[] }
}

const items = 500
const length = 40
const people = 20

/** jsCAT's own work: a bank of 500 three-parameter items, tests of 40 items, expected a posteriori, maximum information. Both answer from one table. */
export async function irt(): Promise<Bench> {
  const draw = random('irt bench')
  const bank = Array.from({ length: items }, (_, index) => ({
    id: `${index}`,
    a: Math.exp(0.3 * draw.normal()) * 1.2,
    b: draw.normal() * 1.2,
    c: 0.2,
    d: 1,
  }))
  const truths = Array.from({ length: people }, () => draw.normal())
  const answers = truths.map((theta) =>
    bank.map((item): 0 | 1 => (draw.next() < probability(item, theta) ? 1 : 0)),
  )
  const { Cat } = createRequire(import.meta.url)(peer('@bdelab/jscat')) as {
    Cat: new (options: object) => Cat
  }
  const steps = { ours: [] as number[], jscat: [] as number[] }
  const errors = { ours: [] as number[], jscat: [] as number[] }

  let started = performance.now()
  const prepared = adaptiveBank(bank)
  const prepare = performance.now() - started
  const ours = (person: number, times: number[]): number => {
    const cat = prepared.start()
    for (let step = 0; step < length; step++) {
      started = performance.now()
      const item = cat.next()
      if (item) cat.answer(item.id, answers[person]?.[Number(item.id)] === 1)
      times.push(performance.now() - started)
    }
    return cat.theta
  }
  const theirs = (person: number, times: number[]): number => {
    const cat = new Cat({
      method: 'EAP',
      itemSelect: 'MFI',
      minTheta: -6,
      maxTheta: 6,
      priorDist: 'norm',
      priorPar: [0, 1],
    })
    let left: readonly (typeof bank)[number][] = bank
    for (let step = 0; step < length; step++) {
      started = performance.now()
      const { nextStimulus, remainingStimuli } = cat.findNextItem(left)
      cat.updateAbilityEstimate(nextStimulus, answers[person]?.[Number(nextStimulus.id)] ?? 0)
      left = remainingStimuli
      times.push(performance.now() - started)
    }
    return cat.theta
  }
  // Warm both, then take turns person by person.
  for (let round = 0; round < 30; round++) ours(round % people, [])
  theirs(0, [])
  for (let person = 0; person < people; person++) {
    errors.jscat.push(theirs(person, steps.jscat) - (truths[person] ?? 0))
    errors.ours.push(ours(person, steps.ours) - (truths[person] ?? 0))
  }
  const median = (values: readonly number[]): number =>
    [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0
  const rmse = (values: readonly number[]): number =>
    Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length)
  const ratio = median(steps.jscat) / median(steps.ours)
  const apart = Math.abs(rmse(errors.ours) - rmse(errors.jscat))
  return {
    figures: {
      bank: items,
      length,
      people,
      'prepare the bank once, ms': prepare,
      'choose + update, median µs': { ours: median(steps.ours) * 1000, jsCAT: median(steps.jscat) * 1000 },
      rmse: { ours: rmse(errors.ours), jsCAT: rmse(errors.jscat) },
    },
    aims: [
      { name: 'times faster than jsCAT', value: ratio, aim: '>= 500', met: ratio >= 500 },
      { name: 'difference in RMSE', value: apart, aim: '<= 0.01', met: apart <= 0.01 },
    ],
  }
}
