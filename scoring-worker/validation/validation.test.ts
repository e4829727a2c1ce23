import { describe, expect, test } from 'vitest'
import { isPublished } from '../testing/published.ts'
import { runCheck } from './check.ts'
import { availableChecks } from './index.ts'

describe.skipIf(!isPublished('psych/sro_trials'))('figures that others published', () => {
  test.each(availableChecks().map((check) => [check.name, check] as const))('%s', (_name, check) => {
    const { compared, largestDifference, holds } = runCheck(check)
    expect({ compared: compared > 0, largestDifference, holds }).toMatchObject({
      compared: true,
      holds: true,
    })
  })
})

const check = { name: 'x', source: 'y', needs: 'z', tolerance: 0.1 }

test('a check holds when the largest difference is within its tolerance; refusals are counted, not compared', () => {
  expect(
    runCheck({
      ...check,
      run: () => [
        [1, 1.05],
        [null, 3],
      ],
    }),
  ).toMatchObject({
    compared: 1,
    refused: 1,
    holds: true,
  })
  expect(
    runCheck({
      ...check,
      run: () => [
        [1, 1.05],
        [1, 1.2],
      ],
    }).holds,
  ).toBe(false)
  expect(runCheck({ ...check, run: () => [[null, 3]] }).holds).toBe(false)
})
