import { expect, test } from 'vitest'
import { stageSize } from './size.ts'

test('a phone is drawn in its own pixels', () => {
  expect(stageSize(360, 560)).toEqual({ scale: 1, width: 360, height: 560 })
})

test('a desktop has 480 units on its short side, a narrow box 320', () => {
  expect(stageSize(1440, 960)).toEqual({ scale: 2, width: 720, height: 480 })
  expect(stageSize(160, 300)).toEqual({ scale: 0.5, width: 320, height: 600 })
})
