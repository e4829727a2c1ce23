import { random } from '@skillprint/engine'
import { describe, expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { adjustedPumps } from './adjusted-pumps.ts'
import { consensus } from './consensus.ts'
import { nBack } from './n-back.ts'
import { planning } from './planning.ts'
import { rateCorrect } from './rate-correct.ts'
import { span } from './span.ts'
import { throughput } from './throughput.ts'
import { tracking } from './tracking.ts'

/** The value when the model gave one; fails the test when it refused. */
function given<T extends object>(estimate: T): Exclude<T, { refused: string }> {
  if ('refused' in estimate) throw new Error(`refused: ${JSON.stringify(estimate)}`)
  return estimate as Exclude<T, { refused: string }>
}

/** Estimates of many simulated people: correlation with the truth and how often truth lies within 1.96 standard errors. */
function recovery(
  truths: readonly number[],
  estimate: (truth: number) => { readonly value: number; readonly se: number },
): { readonly r: number; readonly coverage: number } {
  const found = truths.map(estimate)
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
  const [mt, mv] = [mean(truths), mean(found.map(({ value }) => value))]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [i, truth] of truths.entries()) {
    const dv = (found[i]?.value ?? 0) - mv
    xy += (truth - mt) * dv
    xx += (truth - mt) ** 2
    yy += dv ** 2
  }
  return {
    r: xy / Math.sqrt(xx * yy),
    coverage: mean(
      found.map(({ value, se }, i) => (Math.abs(value - (truths[i] ?? 0)) <= 1.96 * se ? 1 : 0)),
    ),
  }
}

describe('adjusted pumps', () => {
  test('leave out the balloons that burst', () => {
    const balloons = [10, 20, 30, 99].map((pumps) => ({ pumps, exploded: pumps === 99 }))
    expect(given(adjustedPumps({ balloons }))).toMatchObject({
      adjustedPumps: 20,
      unexploded: 3,
      explosions: 1,
    })
    expect(adjustedPumps({ balloons: balloons.slice(2) })).toMatchObject({ refused: 'too-few-balloons' })
    expect(() => adjustedPumps({ balloons: [{ pumps: -1, exploded: false }] })).toThrow('pumps is -1')
  })

  test.skipIf(!isPublished('psych/hbayesdm'))('equal the reference of hBayesDM’s example people', () => {
    const rows = publishedTable('psych/hbayesdm/bart_adjusted_pumps_reference.csv')
    const text = publishedTable('psych/hbayesdm/bart_exampleData.txt')
    const [column = ''] = Object.keys(text[0] ?? {})
    const columns = column.split('\t')
    const trials = text.map((row) => {
      const cells = (row[column] ?? '').split('\t')
      return Object.fromEntries(columns.map((name, i) => [name, Number(cells[i])]))
    })
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) {
      const balloons = trials
        .filter((trial) => trial.subjID === numberIn(row, 'subjID'))
        .map(({ pumps = 0, explosion }) => ({ pumps, exploded: explosion === 1 }))
      const found = given(adjustedPumps({ balloons }))
      expect(found.adjustedPumps).toBeCloseTo(numberIn(row, 'adjusted_avg_pumps'), 10)
      expect(found.explosions).toBe(numberIn(row, 'explosions'))
      expect(found.se.adjustedPumps * Math.sqrt(found.unexploded)).toBeCloseTo(numberIn(row, 'sd_adj'), 9)
    }
  })
})

describe('rate correct', () => {
  test('counts right answers per second, and guessing gains nothing in the net form', () => {
    const { rate, netRate, se } = given(rateCorrect({ correct: 60, incorrect: 15, seconds: 90 }))
    expect(rate).toBeCloseTo(60 / 90)
    expect(netRate).toBeCloseTo(0.5)
    expect(se.netRate).toBeCloseTo(Math.sqrt(75) / 90)
    expect(given(rateCorrect({ correct: 0, incorrect: 5, seconds: 9 })).se.rate).toBeGreaterThan(0)
    expect(rateCorrect({ correct: 0, incorrect: 0, seconds: 9 })).toMatchObject({
      refused: 'nothing-answered',
    })
    expect(() => rateCorrect({ correct: -1, incorrect: 0, seconds: 1 })).toThrow('correct is -1')
  })
})

describe('span', () => {
  test('recovers spans of people who play a staircase, with honest errors', () => {
    const draw = random('span')
    const truths = Array.from({ length: 500 }, () => 6 + 2 * draw.normal())
    const { r, coverage } = recovery(truths, (truth) => {
      let length = 3
      const trials = Array.from({ length: 14 }, () => {
        const correct = draw.next() < 1 / (1 + Math.exp(length - truth))
        const trial = { length, correct }
        length = Math.max(1, length + (correct ? 1 : -1))
        return trial
      })
      const found = given(span({ trials }))
      return { value: found.span, se: found.se.span }
    })
    expect(r).toBeGreaterThan(0.85)
    expect(coverage).toBeGreaterThan(0.92)
    expect(coverage).toBeLessThan(0.98)
  })

  test('all right and all wrong have a finite span; too little has none', () => {
    const trials = (correct: boolean) => Array.from({ length: 8 }, (_, i) => ({ length: 3 + i / 2, correct }))
    expect(given(span({ trials: trials(true) })).span).toBeGreaterThan(
      given(span({ trials: trials(false) })).span,
    )
    expect(given(span({ trials: trials(false) })).longest).toBe(0)
    expect(span({ trials: trials(true).slice(0, 3) })).toMatchObject({ refused: 'too-few-trials' })
    expect(() => span({ trials: [{ length: 0, correct: true }] })).toThrow('length is 0')
  })

  test.skipIf(!isPublished('psych/sro_trials'))('mean lengths equal the authors’ for every person', () => {
    const published = new Map(
      publishedTable('psych/sro_trials/published_dvs_retest.csv').map((row) => [row.subject ?? '', row]),
    )
    let compared = 0
    for (const task of ['spatial_span', 'digit_span']) {
      const groups = new Map<string, { length: number; correct: boolean }[]>()
      for (const row of publishedTable(`psych/sro_trials/${task}.csv.gz`)) {
        const key = `${row.subject} ${row.condition}`
        const trials = groups.get(key) ?? []
        trials.push({
          length: numberIn(row, 'length'),
          correct: row.correct === '1' || row.correct === 'True',
        })
        groups.set(key, trials)
      }
      for (const [key, trials] of groups) {
        const [subject = '', condition = ''] = key.split(' ')
        const wanted = Number(published.get(subject)?.[`${task}.${condition}_span`] || Number.NaN)
        if (Number.isNaN(wanted)) continue
        compared++
        expect(Math.abs(given(span({ trials })).meanLength - wanted), key).toBeLessThan(1e-9)
      }
    }
    expect(compared).toBeGreaterThan(400)
  })
})

describe('n-back', () => {
  test('recovers the load that people can hold, with honest errors', () => {
    const draw = random('n-back')
    const truths = Array.from({ length: 400 }, () => 2.1 + 1.2 * draw.normal())
    const { r, coverage } = recovery(truths, (truth) => {
      let load = 1
      const blocks = Array.from({ length: 10 }, () => {
        const p = 0.5 + 0.5 / (1 + Math.exp(-1.5 * (truth - load)))
        const correct = Array.from({ length: 20 }, () => draw.next() < p).filter(Boolean).length
        const block = { load, correct, trials: 20 }
        load = Math.max(1, load + (correct >= 18 ? 1 : correct <= 14 ? -1 : 0))
        return block
      })
      const found = given(nBack({ blocks }))
      return { value: found.ability, se: found.se.ability }
    })
    expect(r).toBeGreaterThan(0.85)
    expect(coverage).toBeGreaterThan(0.91)
    expect(coverage).toBeLessThan(0.99)
  })

  test('refuses too little, and counts that cannot be', () => {
    const block = { load: 2, correct: 15, trials: 20 }
    expect(nBack({ blocks: [block, block] })).toMatchObject({ refused: 'too-few-blocks' })
    expect(() => nBack({ blocks: [{ load: 2, correct: 25, trials: 20 }] })).toThrow('25 of 20 right')
  })
})

describe('planning', () => {
  test('is the share of the optimum; unsolved counts nothing, and nobody beats the best', () => {
    const found = given(
      planning({
        problems: [
          { moves: 4, fewest: 4, solved: true },
          { moves: 8, fewest: 4, solved: true },
          { moves: 3, fewest: 5, solved: false },
          { value: 30, best: 40 },
        ],
      }),
    )
    expect(found.share).toBeCloseTo((1 + 0.5 + 0 + 0.75) / 4)
    expect(found).toMatchObject({ optimal: 1, extraMoves: 4 })
    expect(found.se.share).toBeGreaterThan(0)
    expect(planning({ problems: [{ value: 1, best: 2 }] })).toMatchObject({ refused: 'too-few-problems' })
    expect(() => planning({ problems: [{ value: 3, best: 2 }] })).toThrow('at most the best possible, 2')
    expect(() => planning({ problems: [{ moves: 3, fewest: 4, solved: true }] })).toThrow(
      'fewest possible, 4',
    )
  })
})

describe('throughput', () => {
  test('is bits per second with the width that people really used', () => {
    const draw = random('fitts')
    const taps = ['near', 'far'].flatMap((condition, i) =>
      Array.from({ length: 400 }, () => ({
        condition,
        amplitude: 150 * (i + 1),
        deviation: 10 * draw.normal(),
        ms: 500,
      })),
    )
    const wanted = (Math.log2(150 / 41.33 + 1) + Math.log2(300 / 41.33 + 1)) / 2 / 0.5
    const found = given(throughput({ taps }))
    expect(Math.abs(found.throughput - wanted)).toBeLessThan(3 * found.se.throughput)
    expect(found.se.throughput).toBeLessThan(0.2)
    expect(throughput({ taps: taps.slice(0, 5) })).toMatchObject({ refused: 'too-few-taps' })
    expect(throughput({ taps: taps.slice(0, 20).map((tap) => ({ ...tap, deviation: 0 })) })).toMatchObject({
      refused: 'no-spread',
    })
    expect(throughput({ taps: [] })).toMatchObject({ refused: 'too-few-taps' })
  })
})

describe('tracking', () => {
  test('finds how far off and how far behind the pointer was', () => {
    const draw = random('tracking')
    const target = (i: number): number => 200 * Math.sin(i / 40)
    const samples = Array.from({ length: 1200 }, (_, i) => ({
      targetX: target(i),
      targetY: 0,
      x: target(i - 10) + draw.normal(),
      y: draw.normal(),
    }))
    const found = given(tracking({ samples, interval: 16, radius: 30 }))
    expect(found.lag).toBe(160)
    expect(found.timeOnTarget).toBeGreaterThan(0.2)
    expect(found.rmsError).toBeGreaterThan(20)
    expect(found.se.rmsError).toBeLessThan(found.rmsError / 5)
    expect(tracking({ samples: samples.slice(0, 50), interval: 16, radius: 30 })).toMatchObject({
      refused: 'too-few-samples',
    })
    expect(() => tracking({ samples, interval: 0, radius: 30 })).toThrow('interval 0')
  })
})

describe('consensus', () => {
  const key = [
    [1, 4, 2, 3],
    [4, 1, 3, 2],
    [2, 3, 1, 4],
    [3, 2, 4, 1],
  ]
  test('does not mind who gives high or wide ratings, only their order', () => {
    const wide = key.map((one) => ({ key: one, ratings: one.map((value) => 10 + 5 * value) }))
    expect(given(consensus({ situations: wide }))).toMatchObject({ agreement: expect.closeTo(1, 10) })
    const reverse = key.map((one) => ({ key: one, ratings: one.map((value) => 5 - value) }))
    expect(given(consensus({ situations: reverse })).agreement).toBeCloseTo(-1)
  })

  test('refuses ratings that are all alike, and ratings that do not fit their key', () => {
    expect(consensus({ situations: key.map((one) => ({ key: one, ratings: [3, 3, 3, 3] })) })).toMatchObject({
      refused: 'no-variance',
    })
    expect(consensus({ situations: [] })).toMatchObject({ refused: 'too-few-situations' })
    expect(() => consensus({ situations: [{ key: [1], ratings: [1, 2] }] })).toThrow(
      '2 ratings and a key of 1',
    )
  })
})
