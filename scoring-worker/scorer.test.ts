import { simulate } from '@skillprint/engine'
import { type Chunk, decodeChunk, encodeChunk, type RunRecord } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { expect, test } from 'vitest'
import { chooseItem } from './irt/index.ts'
import { rememberingScore, score } from './scorer.ts'
import { vocabulary } from './skills/index.ts'

const bytesOf = (chunks: readonly Chunk[]) => chunks.map(({ bytes }) => bytes)
const play = async (id: string, seed: string, ability = 0.5) => {
  const load = games[id]
  if (!load) throw new Error(`no game ${id}`)
  return simulate(await load(), { ability }, { seed, choose: chooseItem }).chunks
}
const belt = await play('sorting-belt', 'belt')
const tiles = await play('tile-setter', 'tiles')

/** A run again, with its records changed. */
function changed(chunks: readonly Chunk[], change: (record: RunRecord) => RunRecord): Uint8Array[] {
  const records = chunks.flatMap(({ bytes }) => {
    const decoded = decodeChunk(bytes)
    return decoded.ok ? decoded.records : []
  })
  const runId = chunks[0]?.runId ?? 'run'
  return [encodeChunk({ runId, firstSeq: 0, prevHash: '0'.repeat(32) }, records.map(change)).bytes]
}
const codes = (chunks: readonly Uint8Array[]) =>
  score(chunks).games.flatMap(({ flags }) => flags.map(({ code }) => code))

test('the same bytes give the same skillprint, byte for byte, in whatever order the chunks come', () => {
  const chunks = bytesOf([...belt, ...tiles])
  const one = JSON.stringify(score(chunks))
  expect(JSON.stringify(score(chunks))).toBe(one)
  expect(JSON.stringify(score([...chunks].reverse()))).toBe(one)
  expect(one).not.toMatch(/NaN|null,"se"|Infinity/)
})

test('a scorer that remembers runs gives what one without a memory gives, whatever came before', () => {
  const remembering = rememberingScore()
  const [first, second] = [bytesOf(belt), bytesOf(tiles)]
  const cut = second.slice(0, -2)
  const damaged = second.map((bytes, i) =>
    i === 1 ? bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) : bytes,
  )
  const calls = [first, [...first, ...cut], [...first, ...second], [...first, ...damaged], second, [], first]
  for (const chunks of [...calls, ...[...calls].reverse()])
    expect(JSON.stringify(remembering(chunks))).toBe(JSON.stringify(score(chunks)))
})

test('nothing played: every skill is not known and stands at the prior', () => {
  const skillprint = score([])
  expect(skillprint.games).toEqual([])
  expect(skillprint.problems).toBeUndefined()
  expect(skillprint.skills.map(({ skill }) => skill)).toEqual(vocabulary.map(({ id }) => id))
  for (const { state, y, bands } of skillprint.skills)
    expect({ state, y, bands }).toEqual({ state: 'unknown', y: { mean: 0, sd: 1 }, bands: [] })
})

test('one valid game makes indications; two make more and never less sure', () => {
  const known = (chunks: readonly Chunk[]) =>
    score(bytesOf(chunks)).skills.filter(({ state }) => state !== 'unknown')
  expect(known(belt).length).toBeGreaterThanOrEqual(3)
  expect(known(tiles).length).toBeGreaterThanOrEqual(6)
  expect(known([...belt, ...tiles]).length).toBeGreaterThanOrEqual(9)
})

test('a skillprint names every version that made it, its norms and their status', () => {
  const { version, norms } = score(bytesOf(belt))
  expect(version).toBe(
    'scorer 6 · flags 2 · norms sro-2016-pilot 1 · loadings 1 · scale 1 · vocabulary competentnl-1',
  )
  expect(norms.status).toBe('pilot')
})

test('a run that was broken off counts with what it has, once that is enough', () => {
  const half = score(bytesOf(belt.slice(0, Math.ceil(belt.length * 0.75)))).games[0]
  expect(half?.valid).toBe(true)
  const little = score(bytesOf(belt.slice(0, Math.ceil(belt.length * 0.15)))).games[0]
  expect(little?.valid).toBe(false)
  expect(little?.flags).toContainEqual(expect.objectContaining({ code: 'too-few-trials', hard: true }))
  for (const measure of little?.measures ?? []) expect(measure).toHaveProperty('refused')
})

test('damaged bytes are named and the rest still counts', () => {
  const bad = bytesOf(tiles).map((bytes) => bytes.slice())
  const last = bad.at(-1)
  if (last) last[last.length >> 1] = (last[last.length >> 1] ?? 0) ^ 0xff
  const { problems, games: results } = score([...bad, new Uint8Array(2), ...bytesOf(belt)])
  expect(problems?.filter(({ code }) => code === 'damaged-chunk')).toHaveLength(2)
  expect(results.find(({ game }) => game === 'sorting-belt')?.valid).toBe(true)
})

test('a lost chunk in the middle is a soft flag; a lost start cannot be scored', () => {
  const middle = belt.length >> 1
  const { games: results, problems } = score(bytesOf(belt.filter((_, index) => index !== middle)))
  expect(problems?.[0]?.code).toBe('records-missing')
  expect(results[0]?.flags).toContainEqual(expect.objectContaining({ code: 'records-missing', hard: false }))
  const headless = score(bytesOf(belt.slice(1)))
  expect(headless.games).toEqual([])
  expect(headless.problems?.map(({ code }) => code)).toContain('run-without-start')
})

test('a chunk that comes twice counts once', () => {
  expect(score(bytesOf([...belt, ...belt]))).toEqual(score(bytesOf(belt)))
})

test('an unknown game, an unknown version and foreign trials are refused by name', () => {
  const with_ = (part: object) =>
    changed(belt, (record) => (record.type === 'run-started' ? { ...record, ...part } : record))
  expect(score(with_({ game: 'never-made' })).problems?.[0]?.code).toBe('unknown-game')
  expect(score(with_({ game: 'toString' })).problems?.[0]?.code).toBe('unknown-game')
  expect(score(with_({ gameVersion: 99 })).problems?.[0]?.code).toBe('unknown-version')
  const foreign = changed(belt, (record) =>
    record.type === 'response' ? { ...record, response: null } : record,
  )
  const { problems, games: results } = score(foreign)
  expect(problems?.[0]?.code).toBe('unreadable-trials')
  expect(results[0]?.valid).toBe(false)
})

test('pressing without looking is left out, and the person is told nothing about themselves', () => {
  const onsets = new Map<number, number>()
  let index = -1
  const hasty = changed(belt, (record) => {
    if (record.type === 'trial-started') index = record.index
    if (record.type === 'onset' && record.stimulus === 'stimulus') onsets.set(index, record.t)
    if (record.type !== 'response' || record.block !== 'test') return record
    const response = record.response as { t: number | null }
    return response.t === null
      ? record
      : { ...record, response: { ...response, t: (onsets.get(record.index) ?? 0) + 120 } }
  })
  expect(codes(hasty)).toContain('too-fast')
  expect(score(hasty).skills.every(({ state }) => state === 'unknown')).toBe(true)
})

test('long frames are a soft flag: the same play, less sure', () => {
  const slow = changed(belt, (record) =>
    record.type === 'response' ? { ...record, longestFrame: 250 } : record,
  )
  const reliability = (chunks: readonly Uint8Array[]) =>
    score(chunks).constructs.find(({ construct }) => construct === 'stopping')?.reliability ?? 0
  expect(codes(slow)).toContain('long-frames')
  expect(reliability(slow)).toBeLessThan(reliability(bytesOf(belt)))
  expect(reliability(slow)).toBeGreaterThan(0)
})

test('two runs of a game are averaged, not the best one taken', async () => {
  const better = await play('tile-setter', 'second', 2)
  const worse = await play('tile-setter', 'third', -1.5)
  const mean = (chunks: readonly Chunk[]) =>
    score(bytesOf(chunks)).constructs.find(({ construct }) => construct === 'reasoning')?.mean ?? 0
  const both = mean([...better, ...worse])
  expect(both).toBeLessThan(mean(better) - 0.2)
  expect(both).toBeGreaterThan(mean(worse) + 0.2)
})

test('a whole session is scored in well under a second', () => {
  const chunks = bytesOf([...belt, ...tiles])
  score(chunks)
  const start = performance.now()
  score(chunks)
  expect(performance.now() - start).toBeLessThan(500)
})
