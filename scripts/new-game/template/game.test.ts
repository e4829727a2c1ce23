import { simulate } from '@skillprint/engine'
import { conformance } from '@skillprint/engine/conformance'
import { describe, expect, test } from 'vitest'
import { evidence } from './evidence.ts'
import { game } from './game.ts'
import type { Response, Trial } from './trial.ts'

describe('new-game', () => {
  for (const { title, run } of conformance(game)) test(title, run)

  test('better players answer faster and more often right', () => {
    const play = (ability: number) =>
      evidence(
        simulate(game, { ability }, { seed: 'a', choose: () => ({ item: undefined, theta: 0, se: 1 }) })
          .trials as Parameters<typeof evidence>[0],
      )
    expect(play(2)).not.toEqual(play(-2))
    const [strong] = play(2)
    expect(strong?.model).toBe('ez-diffusion')
  })
})

export type { Response, Trial }
