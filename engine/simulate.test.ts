import { describe, expect, test } from 'vitest'
import { conformance } from './conformance/index.ts'
import { type ChooseItem, type Game, simulate } from './index.ts'
import { decodeChunk, noHash } from './record.ts'
import { lamp } from './testing/lamp/game.ts'
import { limit } from './testing/lamp/trial.ts'

const choose: ChooseItem = () => ({ item: undefined, theta: 0, se: 1 })
const bytes = (game: Game, seed: string) =>
  simulate(game, { ability: 1 }, { seed, choose }).chunks.map((chunk) => [...chunk.bytes])

describe('the small game of the engine', () => {
  for (const { title, run } of conformance(lamp)) test(title, run)
})

describe('simulate', () => {
  test('gives the same bytes for the same seed, and others for another', () => {
    expect(bytes(lamp, 'a')).toEqual(bytes(lamp, 'a'))
    expect(bytes(lamp, 'a')).not.toEqual(bytes(lamp, 'b'))
  })

  test('hands out chunks that follow each other and hold the whole run', () => {
    const { chunks, trials } = simulate(lamp, { ability: 1 }, { seed: 'a', choose })
    let seq = 0
    let prevHash = noHash
    const types: string[] = []
    for (const chunk of chunks) {
      const decoded = decodeChunk(chunk.bytes)
      if (!decoded.ok) throw new Error(decoded.reason)
      expect([decoded.header.firstSeq, decoded.header.prevHash]).toEqual([seq, prevHash])
      seq += decoded.records.length
      prevHash = decoded.hash
      types.push(...decoded.records.map(({ type }) => type))
    }
    expect([types[0], types.at(-1)]).toEqual(['run-started', 'run-ended'])
    expect(trials.length).toBe(8)
    for (const { rt } of trials) expect(rt).toBeGreaterThanOrEqual(300)
  })

  test('lets a deadline pass when the player does nothing', () => {
    const asleep: Game = { ...lamp, simulate: () => [{ type: 'onset', stimulus: 'stimulus', t: 50 }] }
    const { trials, chunks } = simulate(asleep, { ability: 0 }, { seed: 'a', choose })
    expect(trials.map(({ rt, response }) => [rt, response])).toEqual(
      Array(8).fill([null, { t: null, correct: false }]),
    )
    const records = chunks.flatMap(({ bytes: encoded }) => {
      const decoded = decodeChunk(encoded)
      return decoded.ok ? decoded.records : []
    })
    const onset = records.findLast((record) => record.type === 'onset')
    const response = records.findLast((record) => record.type === 'response')
    expect((response?.t ?? 0) - (onset?.t ?? 0)).toBeCloseTo(limit)
    expect(records.filter((record) => record.type === 'mastery').map(({ mastered }) => mastered)).toEqual([
      false,
      false,
    ])
  })

  test('says so when a trial never ends', () => {
    const stuck: Game = { ...lamp, simulate: () => [] }
    expect(() => simulate(stuck, { ability: 0 }, { seed: 'a', choose })).toThrow('did not end')
  })
})
