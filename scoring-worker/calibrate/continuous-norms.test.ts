import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { continuousNorms, type NormPerson, standingIn, valueAt } from './continuous-norms.ts'

/** Times that rise with age, faster and more alike with a mouse than with a finger. */
const truth = (age: number, device: string) => ({
  mean: (device === 'touch' ? 640 : 560) + 4 * (age - 40),
  sd: device === 'touch' ? 90 : 60,
})
const drawn = (seed: string, each: number): NormPerson[] => {
  const rng = random(seed)
  return ['touch', 'mouse'].flatMap((device) =>
    Array.from({ length: each }, () => {
      const age = 18 + rng.below(45)
      const { mean, sd } = truth(age, device)
      return { value: rng.normal(mean, sd), age, device }
    }),
  )
}

test('norms find mean and spread at every age within each kind of input', () => {
  const norms = continuousNorms(drawn('norms', 3000))
  for (const device of ['touch', 'mouse'])
    for (const age of [20, 40, 60]) {
      const { mean, sd } = truth(age, device)
      expect(Math.abs((valueAt(norms, 0, age, device) ?? 0) - mean)).toBeLessThan(0.1 * sd)
      expect(Math.abs((standingIn(norms, { value: mean + sd, age, device })?.z ?? 0) - 1)).toBeLessThan(0.1)
    }
})

test('the same value stands elsewhere with another kind of input, which is why they are never pooled', () => {
  const norms = continuousNorms(drawn('devices', 500))
  const at = (device: string) => standingIn(norms, { value: 620, age: 40, device })?.percentile ?? 0
  expect(at('mouse')).toBeGreaterThan(75)
  expect(at('touch')).toBeLessThan(50)
})

test('95 % intervals of the percentile hold the true one in about 95 of 100 samples', () => {
  let held = 0
  const rounds = 150
  for (let round = 0; round < rounds; round++) {
    const norms = continuousNorms(drawn(`interval ${round}`, 120))
    const found = standingIn(norms, { value: 560 + 60, age: 40, device: 'mouse' })
    if (found && found.low <= 84.134 && 84.134 <= found.high) held++
  }
  expect(held / rounds).toBeGreaterThan(0.9)
  expect(held / rounds).toBeLessThanOrEqual(1)
})

test('skewed values are brought to normal by a power', () => {
  const people = drawn('skewed', 400).map((one) => ({ ...one, value: Math.exp(one.value / 100) }))
  expect(continuousNorms(people).lambda).toBe(0)
})

test('nobody is compared with people who were not asked', () => {
  const norms = continuousNorms([...drawn('few', 150), { value: 700, age: 30, device: 'switch' }])
  expect(norms.devices.map(({ device }) => device)).toEqual(['mouse', 'touch'])
  expect(standingIn(norms, { value: 700, age: 30, device: 'switch' })).toBeNull()
  expect(standingIn(norms, { value: 700, age: 75, device: 'mouse' })).toBeNull()
})

test('too few people, or numbers that are none, throw', () => {
  expect(() => continuousNorms(drawn('none', 20))).toThrow('touch 20, mouse 20')
  expect(() => continuousNorms([{ value: Number.NaN, age: 30, device: 'mouse' }])).toThrow('finite numbers')
})
