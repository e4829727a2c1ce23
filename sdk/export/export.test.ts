import { simulate } from '@skillprint/engine'
import { decodeChunk, playedTrials, type RunRecord } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { describe, expect, test } from 'vitest'
import { fromCsv, toCsv } from './csv.ts'
import { fromJsonLines, toJsonLines } from './json-lines.ts'
import { type RunData, recordsOf } from './run-data.ts'
import { codebook, codebookCsv, trialsCsv, trialTable } from './trial-table.ts'

const participant = '7a4f3c52-0b6f-4e0c-9f1d-6c5c8a1d2e3f'

async function simulated(id: string, seed = 'export'): Promise<RunData> {
  const game = await games[id]?.()
  if (!game) throw new Error(`${id} is not in the list of games`)
  const runId = `${seed}-${id}`
  const { chunks } = simulate(game, { ability: 0 }, { seed: runId, runId, choose: chooseItem })
  const parts = chunks.map(({ bytes }) => {
    const decoded = decodeChunk(bytes)
    if (!decoded.ok) throw new Error(decoded.reason)
    return { records: decoded.records, samples: decoded.samples }
  })
  const { version } = game
  return {
    runId,
    game: id,
    gameVersion: version,
    seed: runId,
    startedAt: '2026-01-01T09:00:00.000Z',
    ended: 'completed',
    parts,
  }
}

const ids = Object.keys(games)

describe.each(ids)('%s', (id) => {
  test('the table has a row per trial, and reads back as the trials that were played', async () => {
    const run = await simulated(id)
    const { names, rows } = fromCsv(await trialsCsv(id, [run], participant))
    const trials = playedTrials(recordsOf(run))
    const at = (row: readonly string[], name: string) => row[names.indexOf(name)]
    expect(rows.length).toBe(trials.length)
    expect(rows.every((row) => row.length === names.length)).toBe(true)
    for (const [i, trial] of trials.entries()) {
      const row = rows[i] ?? []
      expect(at(row, 'block')).toBe(trial.block)
      expect(at(row, 'trial_index')).toBe(String(trial.index + 1))
      expect(at(row, 'rt_ms')).toBe(trial.rt === null ? '' : String(Math.round(trial.rt * 1000) / 1000))
      expect(at(row, 'onset_source')).toBe(trial.onsets.stimulus?.source ?? '')
      expect(at(row, 'participant_id')).toBe(participant)
      expect(at(row, 'item')).not.toBe('')
      const { correct } = trial.response as { readonly correct?: boolean }
      if (correct !== undefined) expect(at(row, 'correct')).toBe(correct ? '1' : '0')
    }
  })

  test('the codebook says of every column what it means and which values it holds', async () => {
    const { names } = fromCsv(await trialsCsv(id, [await simulated(id)], participant))
    const book = await codebook(id)
    expect(book.map(({ name }) => name)).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, meaning, unit, values } of book) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(meaning.length).toBeGreaterThan(5)
      expect(values).not.toBe('')
      expect(name.endsWith('_ms')).toBe(unit === 'ms')
    }
    expect(fromCsv(await codebookCsv(id)).rows.length).toBe(names.length)
  })

  test('JSON Lines hold every record', async () => {
    const run = await simulated(id)
    expect(fromJsonLines(toJsonLines([run, { ...run, runId: 'other', parts: [] }], 'all'))).toEqual([
      run,
      { ...run, runId: 'other', parts: [] },
    ])
    const lines = toJsonLines([run]).trimEnd().split('\n')
    expect(lines.filter((line) => JSON.parse(line).line === 'record').length).toBe(recordsOf(run).length)
  })
})

test('the stop-signal table has go and stop trials in the terms of the field', async () => {
  const { names, rows } = await trialTable('sorting-belt', [await simulated('sorting-belt')], participant)
  const of = (name: string) => rows.map((row) => row[names.indexOf(name)])
  expect(new Set(of('condition'))).toEqual(new Set(['go', 'stop']))
  for (const [i, ssd] of of('ssd_ms').entries()) expect(ssd === null).toBe(of('condition')[i] === 'go')
})

test('a voided trial and its repeat are rows of their own, and so is a run of an older version', async () => {
  const run = await simulated('sorting-belt')
  let voided = false
  const records = recordsOf(run).flatMap((record): RunRecord[] => {
    if (voided || record.type !== 'response') return [record]
    voided = true
    const { t, block, index, seq } = record
    const again = recordsOf(run).find((one) => one.type === 'trial-started')
    return [
      { type: 'trial-voided', seq, t, block, index, reason: 'hidden' },
      ...(again ? [again] : []),
      record,
    ]
  })
  const { names, rows } = await trialTable('sorting-belt', [{ ...run, parts: [{ records }] }], participant)
  const at = (row: number, name: string) => rows[row]?.[names.indexOf(name)]
  expect([at(0, 'voided'), at(0, 'attempt'), at(0, 'response'), at(0, 'rt_ms')]).toEqual([
    'hidden',
    1,
    null,
    null,
  ])
  expect(at(0, 'stimulus')).not.toBeNull()
  expect([at(1, 'voided'), at(1, 'attempt'), at(1, 'trial_index')]).toEqual([null, 2, 1])
  const older = await trialTable('sorting-belt', [{ ...run, gameVersion: 0 }], participant)
  expect(older.rows[0]?.[names.indexOf('stimulus')]).toBeNull()
  expect(older.rows[0]?.[names.indexOf('rt_ms')]).toBeTypeOf('number')
})

const validity: RunData['validity'] = {
  valid: false,
  flags: [
    { code: 'omissions', hard: true, figure: 0.4, limit: 0.2 },
    { code: 'fast', hard: false, stretch: { from: 2, to: 4 } },
  ],
}

test('what speaks against a run stands in its rows: for all of it, or for the trials that raised it', async () => {
  const run = { ...(await simulated('sorting-belt')), validity }
  const { names, rows } = await trialTable('sorting-belt', [run], participant)
  const at = (row: readonly unknown[], name: string) => row[names.indexOf(name)]
  const inTest = rows.filter((row) => at(row, 'block') === 'test')
  expect(rows.every((row) => at(row, 'run_valid') === false)).toBe(true)
  expect(inTest.slice(0, 5).map((row) => at(row, 'validity_flags'))).toEqual([
    'omissions!',
    'omissions!',
    'omissions! fast',
    'omissions! fast',
    'omissions!',
  ])
  expect(fromJsonLines(toJsonLines([run], 'all'))).toEqual([run])
  const [untold] = (await trialTable('sorting-belt', [await simulated('sorting-belt')], participant)).rows
  expect([at(untold ?? [], 'run_valid'), at(untold ?? [], 'validity_flags')]).toEqual([null, ''])
})

test('cells with quotes, commas and line ends are read back as they were, and none is a formula', () => {
  const rows = [
    ['a,b', 'say "hi"', 'two\r\nlines', null, true, 1.23456],
    ['=1+1', '@sum', '-2', '+3', false, -2],
  ]
  const text = toCsv(['a', 'b', 'c', 'd', 'e', 'f'], rows)
  expect(fromCsv(text).rows).toEqual([
    ['a,b', 'say "hi"', 'two\r\nlines', '', '1', '1.235'],
    ["'=1+1", "'@sum", "'-2", "'+3", '0', '-2'],
  ])
  expect(text.endsWith('\r\n')).toBe(true)
})

test('a damaged line of JSON Lines is named', async () => {
  const text = toJsonLines([await simulated('front-desk')])
  expect(() => fromJsonLines(`${text}{"line":`)).toThrow(/line \d+ is/)
  expect(() => fromJsonLines(text.slice(text.indexOf('\n') + 1))).toThrow('expected its run line')
})
