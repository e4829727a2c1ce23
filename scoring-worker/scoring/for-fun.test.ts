import type { Evidence } from '@skillprint/engine/evidence'
import { expect, test } from 'vitest'
import { normsInUse } from '../norms/in-use.ts'
import { evidenceTable } from '../skills/evidence-table.ts'
import { forFun, forFunWeight } from '../skills/for-fun.ts'
import { infer } from '../skills/infer.ts'
import { gameLoadings } from '../skills/loadings.ts'
import { vocabulary } from '../skills/vocabulary.ts'
import { compare } from './compare.ts'
import { indicatorsOf, observationsOf } from './indicators.ts'
import { measureOf } from './measure.ts'
import type { ScoredRun } from './score-run.ts'
import { skillEstimate } from './skill-estimate.ts'

const balloons = Array.from({ length: 20 }, (_, i) => ({ pumps: 20 + (i % 7), exploded: i % 4 === 0 }))
const pumped: Evidence = { model: 'adjusted-pumps', measure: 'risk', balloons }
/** A careless author's game, which calls an ability risk. */
const clever: Evidence = {
  model: 'irt',
  measure: 'risk',
  items: Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, a: 1.4, b: 0 })),
  responses: Array<1>(30).fill(1),
}

/** A valid run of a game with this evidence, all the way to indicators. */
function played(game: string, evidence: Evidence) {
  const of = { game, gameVersion: 1, input: 'touch' as const }
  const measured = compare([measureOf(evidence)], of, { norms: normsInUse() })
  const run: ScoredRun = {
    measured,
    problem: null,
    timesKey: null,
    input: of.input,
    startedAt: '2027-03-01T09:00:00Z',
    result: {
      runId: game,
      game,
      gameVersion: 1,
      valid: true,
      flags: [],
      testTrials: 20,
      measures: measured.map(({ measure }) => measure),
    },
  }
  return { run, observations: observationsOf([run]) }
}

test('a weak game has its figure in the skillprint, marked as for fun', () => {
  const { run } = played('balloons', pumped)
  expect(run.result.measures).toMatchObject([{ name: 'risk', unit: 'pumps', forFun: true }])
  const [measure] = run.result.measures
  expect(measure && 'value' in measure && measure.value > 20 && measure.se > 0).toBe(true)
})

test.each([
  ['balloons', pumped],
  ['tile-setter', clever],
  ['sorting-belt', clever],
])('nothing rests on it, whatever game and model it comes from (%s)', (game, evidence) => {
  const { observations } = played(game, evidence)
  expect(observations).toEqual([])
  const indicators = indicatorsOf(observations)
  const inference = infer(indicators, observations)
  for (const { id } of vocabulary)
    expect(skillEstimate(id, inference, indicators)).toMatchObject({
      state: 'unknown',
      y: { mean: 0, sd: 1 },
    })
})

test('no game has a loading for such a measure, and no skill a rule: their weight in matches is 0', () => {
  expect(forFunWeight).toBe(0)
  for (const { measures } of Object.values(gameLoadings))
    for (const name of Object.keys(measures)) expect(forFun).not.toContain(name)
  for (const { measure } of evidenceTable()) expect(forFun).not.toContain(measure)
})
