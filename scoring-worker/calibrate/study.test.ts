import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { concerns, reportOf } from './report.ts'
import { study } from './study.ts'

/** People of two groups; the fourth item is much harder for the second group, the sixth repeats the fifth. */
function people(n: number) {
  const draw = random('study')
  const difficulties = [-1.5, -0.5, 0, 0.4, 1, 1, -1, 0.7]
  const sex = Array.from({ length: n }, (_, person) => (person % 3 === 0 ? 'b' : 'a'))
  const responses = sex.map((group) => {
    const theta = draw.normal()
    const answers = difficulties.map((b, j): 0 | 1 => {
      const shift = j === 3 && group === 'b' ? 1.5 : 0
      return draw.next() < 1 / (1 + Math.exp(-1.4 * (theta - b - shift))) ? 1 : 0
    })
    if (draw.next() < 0.7) answers[5] = answers[4] as 0 | 1
    return answers
  })
  return { responses, sex }
}
const items = Array.from({ length: 8 }, (_, j) => `item <${j}>`)

test('a study of many people names the item that treats groups differently and the pair that hangs together', () => {
  const { responses, sex } = people(900)
  const found = study({ name: 'Belt', items, responses, groups: { sex }, splits: 10 })
  expect(found.model).toBe('2PL')
  expect(found.calibration.converged).toBe(true)
  expect(found.items[3]?.dif.sex?.ets).toBe('C')
  expect(concerns(found.items[3] as (typeof found.items)[number]).join()).toContain('DIF C by sex')
  expect(found.items.filter(({ dif }) => dif.sex?.ets === 'C')).toHaveLength(1)
  expect(found.dependent).toMatchObject([{ one: 'item <4>', other: 'item <5>' }])
  expect(found.comparisons).toMatchObject([
    { grouping: 'sex', reference: 'a', focal: 'b', people: [600, 300] },
  ])
  expect(found.reliability.alpha).toBeGreaterThan(0.5)
  expect(found.reliability.empirical).toBeGreaterThan(0.5)
})

test('fewer people get one parameter an item; too few get nothing', () => {
  const { responses, sex } = people(300)
  const found = study({ name: 'Belt', items, responses, groups: { sex }, splits: 10 })
  expect(found.model).toBe('Rasch')
  expect(found.items.every(({ a }) => a === 1)).toBe(true)
  expect(() => study({ name: 'x', items, responses: responses.slice(0, 150), groups: {} })).toThrow(
    'got 150 people, expected at least 200',
  )
  expect(() => study({ name: 'x', items, responses, groups: { sex: ['a'] } })).toThrow(
    '1 values for 300 people',
  )
})

test('the report is one page of HTML without script or address, and what people named is text in it', () => {
  const { responses, sex } = people(400)
  const html = reportOf({
    name: 'Belt & <b>',
    version: 'belt 1',
    group: 'people <i>',
    people: 600,
    status: 'deployment',
    norms: [],
    items: study({ name: 'Belt', items, responses, groups: { sex }, splits: 10 }),
  })
  expect(html).toContain('Belt &#38; &#60;b&#62;')
  expect(html).toContain('people &#60;i&#62;')
  expect(html).toContain('item &#60;3&#62;')
  expect(html).not.toMatch(/<script|https?:|item <3>/)
  expect(html).toContain('DIF C by sex')
  expect(html).not.toContain('NaN')
})
