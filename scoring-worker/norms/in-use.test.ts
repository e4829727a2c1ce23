import { expect, test } from 'vitest'
import { norms } from '../skills/norms.ts'
import { holdsOn } from './in-use.ts'

const norm = { ...norms.reasoning, unit: 'bits/s' }
const taps = { norm, loadings: { motor: 0.8 }, specific: 0.1, occasion: 0.1, source: 'made up' }

test('speed of the hand is compared on the kind of input that its norm names, and on no other', () => {
  const onTouch = { ...taps, norm: { ...norm, inputs: ['touch'] as const } }
  expect(holdsOn(onTouch, 'touch')).toBe(true)
  expect(holdsOn(onTouch, 'mouse')).toBe(false)
  expect(holdsOn(onTouch, null)).toBe(false)
  expect(holdsOn(taps, 'touch')).toBe(false)
})

test('an ability is compared on every kind of input', () => {
  for (const input of ['touch', 'keyboard', null] as const)
    expect(holdsOn({ ...taps, loadings: { reasoning: 0.8 } }, input)).toBe(true)
})
