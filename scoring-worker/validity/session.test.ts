import { type Game, random } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { expect, test } from 'vitest'
import { nextGames } from '../match/next-game.ts'
import { score } from '../scorer.ts'
import type { Indicator } from '../skills/infer.ts'
import { gameLoadings } from '../skills/loadings.ts'
import { attacks } from '../validation/attacks.ts'
import { chunkOf, recordsOf } from '../validation/play-as.ts'
import { retakeOffers } from './retake.ts'
import { unlikeTogether } from './session.ts'

const load = async (id: string): Promise<Game> => {
  const game = await games[id]?.()
  if (!game) throw new Error(`no game ${id}`)
  return game
}
const belt = await load('sorting-belt')
const desk = await load('front-desk')
const who = { ability: 0.3 }
/** A run of the belt with the records’ clock moved to this day, so that the order is known. */
const on = (day: number, seed: string, game = desk) =>
  chunkOf(
    recordsOf(game, who, seed).map((record) =>
      record.type === 'run-started' ? { ...record, startedAt: `2026-01-0${day}T00:00:00.000Z` } : record,
    ),
    seed,
  )
const pressing = (seed: string): readonly Uint8Array[] =>
  attacks.find(({ id }) => id === 'one place')?.chunks(desk, who, seed, random(seed)) ?? []
const construct = (chunks: readonly Uint8Array[]) =>
  score(chunks).constructs.find((one) => one.construct === 'social-judgement')

test('a run left out by a hard flag is offered once more, with what to do otherwise, and stays visible with its figures', () => {
  const skillprint = score(pressing('first'))
  expect(skillprint.retakes).toEqual([
    { game: 'front-desk', advice: 'explanation', because: expect.arrayContaining(['same-place']) },
  ])
  const flag = skillprint.games[0]?.flags.find(({ code }) => code === 'same-place')
  expect(flag).toMatchObject({ hard: true, limit: 0.0005 })
  expect(flag?.figure).toBeLessThan(0.0005)
  expect(skillprint.skills.every(({ state }) => state === 'unknown')).toBe(true)
})

test('the offer stands beside the games that would tell most', () => {
  const rows = nextGames(score(pressing('first')), [], { wishes: {}, seed: 's' })
  expect(rows.filter(({ retake }) => retake).map(({ game }) => game)).toEqual(['front-desk'])
})

test('a retake that can be measured counts alone; the offer goes, and what was left out says nothing', () => {
  const again = on(2, 'again')
  const both = [...pressing('first'), again]
  expect(score(both).retakes).toBeUndefined()
  expect(score(both).games.map(({ valid }) => valid)).toEqual([false, true])
  expect(construct(both)).toEqual(construct([again]))
})

test('nobody is asked a third time', () => {
  const both = [...pressing('first'), ...pressing('second')]
  expect(score(both).games.map(({ valid }) => valid)).toEqual([false, false])
  expect(score(both).retakes).toBeUndefined()
})

test('advice goes by the cause: the device before the pace before the explanation', () => {
  const offer = (...codes: string[]) =>
    retakeOffers([
      {
        runId: 'r',
        game: 'g',
        gameVersion: 1,
        valid: false,
        measures: [],
        testTrials: 40,
        flags: codes.map((code) => ({ code, hard: true })),
      },
    ])[0]?.advice
  expect(offer('race-violated')).toBe('explanation')
  expect(offer('race-violated', 'too-fast')).toBe('pace')
  expect(offer('too-fast', 'impossible-times')).toBe('device')
  // A copy is no play; a run broken off early is gone on with.
  expect(offer('copied-run')).toBeUndefined()
  expect(offer('too-few-trials')).toBeUndefined()
})

test('five plays are averaged, never the best one; a copy under another name counts once', () => {
  const runs = [1, 2, 3, 4, 5].map((day) => on(day, `replay ${day}`))
  // What the games said before the prior drew it in: mean ∕ reliability.
  const said = (chunks: readonly Uint8Array[]): number => {
    const { mean = 0, reliability = 1 } = construct(chunks) ?? {}
    return mean / reliability
  }
  const each = runs.map((run) => said([run]))
  expect(Math.max(...each) - Math.min(...each)).toBeGreaterThan(0.2)
  expect(said(runs)).toBeLessThan(Math.max(...each))
  expect(said(runs)).toBeGreaterThan(Math.min(...each))
  const records = recordsOf(belt, who, 'copied')
  const copies = [1, 2, 3].map((nth) => chunkOf(records, `copy ${nth}`))
  expect(score(copies).games.map(({ valid }) => valid)).toEqual([true, false, false])
  expect(score(copies).constructs).toEqual(score(copies.slice(0, 1)).constructs)
})

test('measures that hardly go together widen all; measures that do say nothing', () => {
  const loadings = Object.entries(gameLoadings).flatMap(([game, { measures }]) =>
    Object.entries(measures).map(([measure, loading]) => ({ game, measure, loading })),
  )
  const indicators = (z: readonly number[]): Indicator[] =>
    loadings.slice(0, z.length).map((one, i) => ({ ...one, z: z[i] ?? 0, variance: 0.2 }))
  expect(unlikeTogether(indicators([1, 0.5, 0.8]))).toBeNull()
  expect(unlikeTogether(indicators([4, -4, 4]))).toMatchObject({ code: 'unlike-together', hard: false })
  // Two are too few to say which goes with which.
  expect(unlikeTogether(indicators([4, -4]))).toBeNull()
})
