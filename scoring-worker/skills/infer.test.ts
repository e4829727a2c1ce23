import { expect, test } from 'vitest'
import { type Indicator, infer } from './infer.ts'
import { gameLoadings } from './loadings.ts'
import { skillRules, tau } from './skill-evidence.ts'
import { skillById } from './vocabulary.ts'

const indicator = (game: string, measure: string, z: number, error: number): Indicator => {
  const loading = gameLoadings[game]?.measures[measure]
  if (!loading) throw new Error(`no loading of ${game} ${measure}`)
  return { game, measure, loading, z, variance: loading.occasion + error }
}
const ruleOf = (skill: string) => {
  const rule = skillRules.find((one) => one.skill === skill)
  if (!rule) throw new Error(`no rule for ${skill}`)
  return rule
}

test('every rule names a skill of the language once, and every game a construct', () => {
  expect(new Set(skillRules.map(({ skill }) => skill)).size).toBe(skillRules.length)
  for (const { skill, weights } of skillRules) {
    expect(skillById(skill)?.known).not.toBe('left-out')
    expect(Object.keys(weights).length).toBeGreaterThan(0)
  }
})

test('the parts of a measure’s variance add up to one', () => {
  for (const { measures } of Object.values(gameLoadings))
    for (const { norm, loadings, specific, occasion } of Object.values(measures)) {
      const explained = Object.values(loadings).reduce((sum, loading) => sum + loading ** 2, 0)
      expect(explained + specific + occasion + norm.error).toBeCloseTo(1, 6)
    }
})

test('before anything is played every construct and skill stands at N(0, 1)', () => {
  const { constructs, skill } = infer([])
  for (const { mean, sd, reliability } of constructs)
    expect({ mean, sd, reliability }).toEqual({ mean: 0, sd: 1, reliability: 0 })
  for (const rule of skillRules) {
    const { mean, sd } = skill(rule)
    expect(mean).toBe(0)
    expect(sd).toBeCloseTo(1, 12)
  }
})

test('a skill is never surer than the strength of its evidence allows', () => {
  const sure = Object.entries(gameLoadings).flatMap(([game, { measures }]) =>
    Object.keys(measures).map((measure) => indicator(game, measure, 1, -1e-9)),
  )
  const { skill } = infer(sure.map((one) => ({ ...one, variance: 1e-6 })))
  for (const rule of skillRules) expect(skill(rule).sd).toBeGreaterThanOrEqual(tau[rule.stars])
})

test('one reasoning test with SE .40 measures inductive reasoning at .60 or better, and problem solving less', () => {
  const { skill } = infer([indicator('tile-setter', 'reasoning', 1, 1 / (1 / 0.16 - 1))])
  expect(skill(ruleOf('717E511A75')).reliability).toBeGreaterThan(0.6)
  expect(skill(ruleOf('53E033E58A')).reliability).toBeLessThan(0.5)
})

test('more games never make a skill less sure', () => {
  const all = [
    indicator('tile-setter', 'reasoning', 0.5, 0.2),
    indicator('sorting-belt', 'stopping', -0.3, 0.1),
    indicator('sorting-belt', 'efficiency', 0.2, 0.2),
    indicator('front-desk', 'social-judgement', 1.1, 0.5),
  ]
  for (let count = 1; count <= all.length; count++) {
    const fewer = infer(all.slice(0, count - 1))
    const more = infer(all.slice(0, count))
    for (const rule of skillRules)
      expect(more.skill(rule).sd).toBeLessThanOrEqual(fewer.skill(rule).sd + 1e-12)
  }
})

test('what was measured reaches other constructs only through their correlation', () => {
  const { constructs } = infer([indicator('front-desk', 'social-judgement', 2, 0.3)])
  for (const { construct, mean } of constructs)
    if (construct === 'social-judgement') expect(mean).toBeGreaterThan(0.5)
    else expect(mean).toBe(0)
})
