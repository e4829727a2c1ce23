import { simulate } from '@skillprint/engine'
import { conformance } from '@skillprint/engine/conformance'
import type { PlayedTrial } from '@skillprint/engine/record'
import { describe, expect, test } from 'vitest'
import { game } from './game.ts'
import type { Response, Trial } from './trial.ts'

describe('new-game', () => {
  for (const { title, run } of conformance(game)) test(title, run)

  test('better players answer faster and more often right', () => {
    const play = (ability: number) => {
      const options = { seed: 'one', choose: () => ({ item: undefined, theta: 0, se: 1 }) }
      const trials = simulate(game, { ability }, options).trials as readonly PlayedTrial<Trial, Response>[]
      const right = trials.filter(({ response }) => response.correct)
      return { right: right.length, rt: right.reduce((sum, { rt }) => sum + (rt ?? 0), 0) / right.length }
    }
    expect(play(2).right).toBeGreaterThanOrEqual(play(-2).right)
    expect(play(2).rt).toBeLessThan(play(-2).rt)
  })
})
