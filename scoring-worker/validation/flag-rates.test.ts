import { games } from '@skillprint/games'
import { describe, expect, test } from 'vitest'
import { attacks } from './attacks.ts'
import { attacked, falseAlarms } from './flag-rates.ts'
import { waysToPlay } from './ways-to-play.ts'

const load = async (id: string) => {
  const game = await games[id]?.()
  if (!game) throw new Error(`no game ${id}`)
  return game
}

// A small excerpt: what 400 people show is in the manual and in `npm run validate -- validity`.
describe.each([
  ['front-desk', 12],
  ['tile-setter', 10],
  ['sorting-belt', 3],
] as const)('honest play of %s', async (id, people) => {
  const game = await load(id)
  test.each(waysToPlay)(
    '$id: nobody is left out for it',
    (way) => {
      expect(falseAlarms(game, way, people).hard).toBe(0)
    },
    60_000,
  )
})

const seenIn: readonly (readonly [string, string])[] = [
  ['one place', 'front-desk'],
  ['as fast as can be', 'front-desk'],
  ['plain bot', 'tile-setter'],
  ['never presses', 'tile-setter'],
  ['random', 'tile-setter'],
  ['random', 'sorting-belt'],
  ['one place', 'sorting-belt'],
  ['never presses', 'sorting-belt'],
  ['order rewritten', 'sorting-belt'],
  ['bytes changed', 'front-desk'],
]

test.each(seenIn)(
  '%s on %s is left out, and nothing of it is scored',
  async (id, game) => {
    const attack = attacks.find((one) => one.id === id)
    if (!attack) throw new Error(`no attack ${id}`)
    expect(attacked(await load(game), attack, 3)).toMatchObject({
      out: 1,
      seen: 1,
      attacked: 0,
      reliability: 0,
    })
  },
  60_000,
)

test('a verdict written into the records changes nothing: what was right is read off the trial', async () => {
  const attack = attacks.find(({ id }) => id === 'verdict rewritten')
  if (!attack) throw new Error('no such attack')
  const row = attacked(await load('front-desk'), attack, 4)
  expect(row.attacked).toBe(row.honest)
})
