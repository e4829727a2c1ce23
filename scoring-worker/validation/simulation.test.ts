import { games } from '@skillprint/games'
import { describe, expect, test } from 'vitest'
import { bias, coverage, playersOf, reliability } from './simulation.ts'
import { variants } from './variants.ts'

const load = async (id: string) => {
  const game = await games[id]?.()
  if (!game) throw new Error(`no game ${id}`)
  return game
}

// A small excerpt: what 2,000 people show is in the manual and in `npm run validate -- simulation`.
describe('simulated players of front-desk', async () => {
  const game = await load('front-desk')

  test('intervals hold the truth of most people, also where players are not as the model expects', () => {
    for (const kind of ['process', 'misspecified'] as const)
      for (const { coverage: share, r, valid } of coverage(game, 60, kind)) {
        expect(share, kind).toBeGreaterThan(0.85)
        expect(r, kind).toBeGreaterThan(0.5)
        expect(valid).toBe(1)
      }
  }, 60_000)

  test('more is more at every standing, without a bend that turns people round', () => {
    const rows = bias(game, 12)
    expect(rows.map(({ theta }) => theta)).toEqual([-2, -1, 0, 1, 2])
    for (const [at, { mean, bend }] of rows.entries()) {
      expect(mean).toBeGreaterThan(rows[at - 1]?.mean ?? Number.NEGATIVE_INFINITY)
      expect(Math.abs(bend)).toBeLessThan(0.5)
    }
  }, 60_000)

  test('what is claimed grows with the minutes played and is nothing before there is enough', () => {
    const rows = reliability(game, 8, [0.1, 2, 4])
    expect(rows[0]).toMatchObject({ measured: 0, claimed: 0 })
    expect(rows[2]?.claimed).toBeGreaterThan(rows[1]?.claimed ?? 1)
  }, 60_000)
})

test.each(variants)(
  '$id: who is better still comes out better',
  async ({ id, games: only = ['front-desk'] }) => {
    const game = await load(only[0] ?? 'front-desk')
    const [row] = coverage(game, only[0] === 'sorting-belt' ? 12 : 30, id)
    expect(row?.valid).toBeGreaterThan(0.7)
    expect(row?.r).toBeGreaterThan(0.4)
  },
  60_000,
)

test('players that a game has not, or nobody knows, are refused by name', async () => {
  const game = await load('front-desk')
  expect(() => playersOf(game, 'race')).toThrow(/front-desk.*race/)
  expect(() => playersOf(game, 'angels')).toThrow(/angels.*process, misspecified/)
})

test('misspecified players differ from the others and are the same each time', async () => {
  const game = await load('front-desk')
  const once = coverage(game, 6, 'misspecified')
  expect(coverage(game, 6, 'misspecified')).toEqual(once)
  expect(coverage(game, 6, 'process')[0]?.r).not.toBe(once[0]?.r)
  expect(playersOf(game, 'process')).toBe(game)
}, 60_000)
