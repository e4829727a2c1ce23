import type { Game } from '@skillprint/engine'
import type { Evidence } from '@skillprint/engine/evidence'
import { encodeChunk, noHash, type RunRecord } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { describe, expect, test } from 'vitest'
import { score } from '../scorer.ts'
import { playedAs, recordsOf as runOf, withInput } from '../validation/play-as.ts'
import { measureOf } from './measure.ts'

const load = async (id: string): Promise<Game> => {
  const game = await games[id]?.()
  if (!game) throw new Error(`no game ${id}`)
  return game
}
const play = async (id: string, seed: string): Promise<readonly RunRecord[]> =>
  runOf(await load(id), { ability: 0.5 }, seed)
const played = new Map<string, readonly RunRecord[]>()
for (const id of Object.keys(games)) played.set(id, await play(id, `bad-input/${id}`))
const recordsOf = (id: string): readonly RunRecord[] => played.get(id) ?? []
const encoded = (records: readonly RunRecord[], runId = 'run'): Uint8Array =>
  encodeChunk(
    { runId, firstSeq: 0, prevHash: noHash },
    records.map((record, seq) => ({ ...record, seq }) as RunRecord),
  ).bytes
const scored = (records: readonly RunRecord[]) => score([encoded(records)])
const isFinal = (value: unknown): boolean =>
  !/NaN|Infinity/.test(
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
    ),
  )

describe.each([...played.keys()])('%s', (id) => {
  const all = recordsOf(id)
  const first = all.find((record) => record.type === 'response' && record.block === 'test')
  const cases = {
    'a run that was opened and nothing played': all.filter(({ type }) => type === 'run-started'),
    'a run that only began and ended': all.filter(
      ({ type }) => type === 'run-started' || type === 'run-ended',
    ),
    'one trial': all.slice(0, first ? all.indexOf(first) + 1 : 0),
  }
  test.each(Object.entries(cases))('%s is too little for any figure, and says so', (_, records) => {
    const { games: results, skills, problems } = scored(records)
    expect(problems).toBeUndefined()
    expect(results).toHaveLength(1)
    expect(results[0]?.valid).toBe(false)
    expect(results[0]?.flags).toContainEqual(expect.objectContaining({ code: 'too-few-trials', hard: true }))
    for (const measure of results[0]?.measures ?? [])
      expect(measure).toHaveProperty('refused', 'too-few-trials')
    expect(skills.every(({ state }) => state === 'unknown')).toBe(true)
  })

  test('two kinds of input in one run widen its error and leave nothing out', () => {
    const [result] = scored(withInput(all, 'mouse', 0.5)).games
    expect(result?.valid).toBe(true)
    expect(result?.flags).toContainEqual(expect.objectContaining({ code: 'input-changed', hard: false }))
  })

  test('times that cannot be in all trials leave the run out', () => {
    for (const ms of [-5e6, 1e9]) {
      const skillprint = scored(
        all.map((record) =>
          record.type === 'response'
            ? { ...record, response: { ...(record.response as object), t: record.t + ms } }
            : record,
        ),
      )
      expect(skillprint.games[0]?.valid).toBe(false)
      expect(skillprint.games[0]?.flags.map(({ code }) => code)).toContain('impossible-times')
      expect(isFinal(skillprint)).toBe(true)
    }
  })

  test('a version that is not known is named, not guessed', () => {
    const { games: results, problems } = scored(
      all.map((record) => (record.type === 'run-started' ? { ...record, gameVersion: 99 } : record)),
    )
    expect(results[0]).toMatchObject({ valid: false, flags: [{ code: 'unknown-version', hard: true }] })
    expect(problems).toMatchObject([{ code: 'unknown-version' }])
  })

  test('players far beyond both ends give finite figures or none', async () => {
    for (const ability of [-8, 8]) {
      const game = await load(id)
      const skillprint = scored(runOf(game, { ability, also: { efficiency: ability } }, `${id}/${ability}`))
      expect(isFinal(skillprint)).toBe(true)
      const [result] = skillprint.games
      // Either it counts with its figures, or it says by a hard flag why not.
      expect(result?.valid).toBe(!result?.flags.some(({ hard }) => hard))
    }
  })

  test('answers of a shape that no version writes are refused by name', () => {
    for (const response of [null, 7, 'x', [], { t: 'soon' }]) {
      const skillprint = scored(
        all.map((record) => (record.type === 'response' ? { ...record, response } : record)),
      )
      expect(skillprint.games[0]?.valid).toBe(false)
      expect(isFinal(skillprint)).toBe(true)
    }
  })
})

// A conversation waits for an answer as long as it takes: there, leaving all out is to play nothing.
test.each([...played.keys()].filter((id) => id !== 'front-desk'))(
  '%s, nobody there: the run is left out and offered once more',
  async (id) => {
    const asleep = playedAs(await load(id), (events, { practice }) =>
      practice ? events : events.filter(({ type }) => type === 'onset' || type === 'go-on'),
    )
    const skillprint = scored(runOf(asleep, { ability: 0 }, `${id}/asleep`))
    expect(skillprint.games[0]?.valid).toBe(false)
    expect(skillprint.retakes?.map(({ game }) => game)).toEqual([id])
    expect(skillprint.skills.every(({ state }) => state === 'unknown')).toBe(true)
  },
)

describe('impossible times', () => {
  const belt = recordsOf('sorting-belt')
  /** Presses of so many test trials moved by so many ms. */
  const moved = (count: number, ms: number) => {
    let left = count
    return belt.map((record) => {
      if (record.type !== 'response' || record.block !== 'test') return record
      const response = record.response as { readonly t: number | null }
      if (response.t === null || left-- <= 0) return record
      return { ...record, response: { ...response, t: response.t + ms } }
    })
  }

  test.each([-5_000, 1e9])('a few presses %d ms off are left out and the rest counts', (ms) => {
    const [result] = scored(moved(4, ms)).games
    expect(result).toMatchObject({ valid: true, flags: [] })
  })

  test.each([-5_000, 1e9])('more than a tenth of presses %d ms off leave the run out', (ms) => {
    const skillprint = scored(moved(30, ms))
    expect(skillprint.games[0]?.valid).toBe(false)
    expect(skillprint.games[0]?.flags).toContainEqual(
      expect.objectContaining({ code: 'impossible-times', hard: true }),
    )
    expect(isFinal(skillprint)).toBe(true)
  })
})

test('two runs on different devices count both, each with its own error, and the skillprint says so', async () => {
  const tiles = recordsOf('tile-setter')
  const onMouse = (await play('tile-setter', 'bad-input/mouse')).map((record) =>
    record.type === 'response'
      ? { ...record, input: 'mouse' as const }
      : record.type === 'run-started'
        ? { ...record, runId: 'other' }
        : record,
  )
  const reliability = (chunks: readonly Uint8Array[]) =>
    score(chunks).constructs.find(({ construct }) => construct === 'reasoning')?.reliability ?? 0
  const one = reliability([encoded(tiles)])
  const both = [encoded(tiles), encoded(onMouse, 'other')]
  expect(score(both).games.map(({ valid, flags }) => ({ valid, flags }))).toEqual([
    { valid: true, flags: [] },
    { valid: true, flags: [] },
  ])
  expect(reliability(both)).toBeGreaterThan(one)
  expect(score(both).flags?.map(({ code }) => code)).toEqual(['devices-differ'])
  expect(score([encoded(tiles)]).flags).toBeUndefined()
})

const n = 40
const rt = (i: number): number => 400 + 7 * ((i * 13) % 29)
const irt = (response: 0 | 1 | null): Evidence => ({
  model: 'irt',
  measure: 'm',
  items: Array.from({ length: n }, (_, i) => ({ id: `${i}`, a: 1.2, b: -2 + i / 10 })),
  responses: Array<typeof response>(n).fill(response),
})
const credit = (response: number | null): Evidence => ({
  model: 'partial-credit',
  measure: 'm',
  items: Array.from({ length: n }, (_, i) => ({ id: `${i}`, a: 1, steps: [-1 + i / 40, 0.5] })),
  responses: Array<typeof response>(n).fill(response),
  key: 'authors',
})
const choices = (correct: boolean, isAnswered: boolean): Evidence => ({
  model: 'ez-diffusion',
  measure: 'm',
  trials: Array.from({ length: n }, (_, i) => ({ rt: isAnswered ? rt(i) : null, correct })),
})
const stops = (go: boolean, stop: 'all' | 'half' | 'none'): Evidence => ({
  model: 'stop-signal',
  measure: 'm',
  go: Array.from({ length: n }, (_, i) => ({ rt: go ? rt(i) : null, correct: true })),
  stop: Array.from({ length: n }, (_, i) => ({
    ssd: 250,
    rt: stop === 'all' || (stop === 'half' && i % 2 === 0) ? null : rt(i) - 60,
  })),
  maxRt: 1250,
})
const detection = (
  hits: number,
  misses: number,
  falseAlarms: number,
  correctRejections: number,
): Evidence => ({
  model: 'signal-detection',
  measure: 'm',
  hits,
  misses,
  falseAlarms,
  correctRejections,
})

test.each<[string, Evidence, string]>([
  ['all items right', irt(1), 'a value'],
  ['all items wrong', irt(0), 'a value'],
  ['all items skipped', irt(null), 'too-few-trials'],
  ['full credit everywhere', credit(2), 'a value'],
  ['no credit anywhere', credit(0), 'a value'],
  ['no situation answered', credit(null), 'too-few-trials'],
  ['all choices right', choices(true, true), 'a value'],
  ['all choices wrong', choices(false, true), 'at-chance'],
  ['no choice made', choices(false, false), 'too-few-trials'],
  ['half of the stop trials stopped', stops(true, 'half'), 'a value'],
  ['every stop trial stopped', stops(true, 'all'), 'stop-rate'],
  ['never stopped', stops(true, 'none'), 'stop-rate'],
  ['never pressed', stops(false, 'all'), 'too-few-trials'],
  ['all signals seen, no false alarm', detection(30, 0, 0, 30), 'a value'],
  ['a press at everything', detection(30, 0, 30, 0), 'a value'],
  ['no signals', detection(0, 0, 3, 30), 'no-signal'],
])('%s: %#', (_, evidence, answer) => {
  const { measure, data } = measureOf(evidence)
  if ('refused' in measure) {
    expect(measure.refused).toBe(answer)
    expect(data).toBeNull()
  } else {
    expect(answer).toBe('a value')
    expect(Number.isFinite(measure.value) && measure.se > 0 && Number.isFinite(measure.se)).toBe(true)
    expect(data === null || (Number.isFinite(data.value) && data.variance > 0)).toBe(true)
  }
})
