import { expect, test } from 'vitest'
import { itemResponse } from './item-response.ts'
import { partialCredit } from './partial-credit.ts'

const scenes = Array.from({ length: 9 }, (_, index) => ({
  id: `scene-${index}`,
  a: 0.8,
  steps: [-1 + index / 8, index / 8],
}))

test('better answers give a higher ability, and more of them a smaller error', () => {
  const low = partialCredit({ items: scenes, responses: scenes.map(() => 0) })
  const high = partialCredit({ items: scenes, responses: scenes.map(() => 2) })
  const few = partialCredit({ items: scenes, responses: scenes.map((_, index) => (index < 4 ? 1 : null)) })
  const all = partialCredit({ items: scenes, responses: scenes.map(() => 1) })
  if ('refused' in low || 'refused' in high || 'refused' in few || 'refused' in all)
    throw new Error('refused')
  expect(high.theta).toBeGreaterThan(low.theta + 1)
  expect(all.se.theta).toBeLessThan(few.se.theta)
})

test('too few answers are refused', () => {
  expect(partialCredit({ items: scenes, responses: scenes.map(() => null) })).toHaveProperty(
    'refused',
    'too-few-trials',
  )
  expect(partialCredit({ items: [], responses: [] })).toHaveProperty('refused', 'too-few-trials')
  expect(itemResponse({ items: [{ id: 'one', a: 1, b: 0 }], responses: [1] })).toHaveProperty(
    'refused',
    'too-few-trials',
  )
})
