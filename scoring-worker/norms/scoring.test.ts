import { simulate } from '@skillprint/engine'
import { decodeChunk, encodeChunk, type InputKind, noHash, type RunRecord } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { expect, test } from 'vitest'
import { chooseItem } from '../irt/index.ts'
import { rememberingScore, type ScoringOptions, score } from '../scorer.ts'
import type { ScoringCalibration } from './calibration.ts'
import { reportHash } from './gate.ts'

const day = 86_400_000
/** A run of a simulated player, so many days after the first of March 2027. */
async function play(
  id: string,
  seed: string,
  { ability = 0.5, after = 0, input = 'touch' as InputKind } = {},
) {
  const load = games[id]
  if (!load) throw new Error(`no game ${id}`)
  const { chunks } = simulate(await load(), { ability }, { seed, choose: chooseItem })
  const records = chunks.flatMap(({ bytes }) => {
    const decoded = decodeChunk(bytes)
    return decoded.ok ? decoded.records : []
  })
  const startedAt = new Date(Date.UTC(2027, 2, 1) + after * day).toISOString()
  const dated = records.map(
    (record): RunRecord =>
      record.type === 'run-started'
        ? { ...record, startedAt }
        : record.type === 'response'
          ? { ...record, input }
          : record,
  )
  return encodeChunk({ runId: chunks[0]?.runId ?? seed, firstSeq: 0, prevHash: noHash }, dated).bytes
}

const report = '<h1>Calibration test 2027 n500</h1>'
const calibration: ScoringCalibration = {
  schema: 1,
  id: 'test-2027',
  version: 'test 2027 n500',
  group: 'people who were made up, N=500',
  people: 500,
  report: reportHash(report),
  norms: ['stopping', 'efficiency'].map((measure) => ({
    game: 'sorting-belt',
    gameVersion: 1,
    measure,
    unit: measure === 'stopping' ? 'ms' : '1/s',
    devices: [
      {
        device: 'touch',
        people: 500,
        mean: measure === 'stopping' ? 240 : 3,
        sd: measure === 'stopping' ? 45 : 0.7,
      },
    ],
    byAge: null,
    splitHalf: 0.9,
    retest: null,
  })),
  items: [],
}
const options: ScoringOptions = { calibration: { calibration, report } }
const construct = (chunks: readonly Uint8Array[], name: string, with_: ScoringOptions = {}) =>
  score(chunks, with_).constructs.find((one) => one.construct === name)

test('a skillprint made with a calibration names it, its status and its people, and its figures follow it', async () => {
  const belt = [await play('sorting-belt', 'belt')]
  const { norms, version, games: results } = score(belt, options)
  expect(norms).toEqual({
    id: 'test-2027',
    version: 'test 2027 n500',
    status: 'deployment',
    group: calibration.group,
    people: 500,
  })
  expect(version).toContain(`norms test 2027 n500 report ${reportHash(report).slice(0, 8)} · `)
  expect(results[0]?.measures[0]).toMatchObject({ standing: { against: 'all', input: 'touch', people: 500 } })
  expect(construct(belt, 'stopping', options)?.mean).toBeLessThan(construct(belt, 'stopping')?.mean ?? -9)
})

test('one game that it does not hold keeps the skillprint pilot, and both groups are named', async () => {
  const both = [await play('sorting-belt', 'belt'), await play('tile-setter', 'tiles')]
  const { norms } = score(both, options)
  expect(norms.status).toBe('pilot')
  expect(norms.group).toContain('people who were made up')
  expect(norms.group).toContain('US adults')
})

test('times on a kind of input that nobody was asked on stand alone, and no skill rests on them', async () => {
  const mouse = [await play('sorting-belt', 'belt', { input: 'mouse' })]
  const { games: results, skills } = score(mouse, options)
  expect(results[0]?.valid).toBe(true)
  expect(results[0]?.measures).toMatchObject([{ uncompared: true }, { uncompared: true }])
  expect(skills.every(({ state }) => state === 'unknown')).toBe(true)
})

test('a calibration that does not count stops scoring with the reason', () => {
  expect(() => score([], { calibration: { calibration, report: 'another' } })).toThrow(
    'calibration refused: report: got',
  )
})

test('on items of another scale only calibrated answers count', async () => {
  const tiles = [await play('tile-setter', 'tiles')]
  const measure = (with_: ScoringOptions) => score(tiles, with_).games[0]?.measures[0]
  const items = [{ id: 'nobody-has-this', a: 1, b: 0, seA: 0.1, seB: 0.1 }]
  const bank = {
    game: 'tile-setter',
    gameVersion: 2,
    measure: 'reasoning',
    people: 500,
    mean: 0,
    sd: 1,
    items,
  }
  const other = { calibration: { ...calibration, items: [bank] }, report }
  expect(measure({})).toHaveProperty('value')
  expect(measure({ calibration: other })).toHaveProperty('refused', 'too-few-trials')
})

test('a memory of runs does not outlive the calibration that they were scored with', async () => {
  const belt = [await play('sorting-belt', 'belt')]
  const remembering = rememberingScore()
  for (const with_ of [{}, options, {}, { ...options, age: 40 }])
    expect(JSON.stringify(remembering(belt, with_))).toBe(JSON.stringify(score(belt, with_)))
})

test('play of two years ago says less than play of today', async () => {
  const old = await play('tile-setter', 'old', { ability: 1 })
  const belt = (after: number) => play('sorting-belt', 'new', { after })
  const reliability = async (after: number) =>
    construct([old, await belt(after)], 'reasoning')?.reliability ?? 0
  expect(await reliability(730)).toBeLessThan((await reliability(0)) - 0.02)
})

test('who solves far more after a year is told so, who plays as before is not', async () => {
  const before = await play('tile-setter', 'before', { ability: -2 })
  const after = (ability: number) => play('tile-setter', 'after', { ability, after: 365 })
  const grown = score([before, await after(1.5)]).growth
  expect(grown).toMatchObject([{ construct: 'reasoning', from: '2027-03-01', to: '2028-02-29' }])
  expect(grown?.[0]?.change).toBeGreaterThan(1.5)
  expect(score([before, await after(-2)]).growth).toBeUndefined()
})
