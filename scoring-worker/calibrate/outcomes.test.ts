import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { meets } from '../match/shortfall.ts'
import { type OutcomeCase, outcomeStudy } from './outcomes.ts'
import { outcomeReport } from './outcomes-report.ts'

/** Cases in which the log-odds of yes are intercept + slope · logit P(meets). */
function cases(n: number, intercept: number, slope: number, seed: string): OutcomeCase[] {
  const chance = random(seed)
  return Array.from({ length: n }, () => {
    const required = 2 + chance.below(4)
    const level = required + chance.normal(0, 1)
    const p = Math.min(0.999, Math.max(0.001, meets(required, level, 0.8)))
    const yes = chance.next() < 1 / (1 + Math.exp(-(intercept + slope * Math.log(p / (1 - p)))))
    return {
      skills: [{ relevance: 'essential', required, mean: level, sd: 0.8 }],
      outcomes: [
        { side: 'person', kind: 'hired', value: !yes },
        { side: 'employer', kind: 'hired', value: yes },
      ],
    }
  })
}

test('a prediction that is right has intercept 0 and slope 1 within the intervals', () => {
  const { calibration, brier, curve } = outcomeStudy(cases(4000, 0, 1, 'right'))
  for (const [estimate, truth] of [
    [calibration.intercept, 0],
    [calibration.slope, 1],
  ] as const) {
    expect(estimate.interval?.[0]).toBeLessThan(truth)
    expect(estimate.interval?.[1]).toBeGreaterThan(truth)
  }
  expect(brier.after).toBeLessThan(brier.baseRate)
  expect(Math.abs(brier.after - brier.before)).toBeLessThan(0.005)
  for (const [index, point] of curve.entries()) {
    expect(Math.abs(point.isotonic - point.predicted)).toBeLessThan(0.09)
    expect(point.isotonic).toBeGreaterThanOrEqual(curve[index - 1]?.isotonic ?? 0)
  }
})

test('a prediction that promises too much is found out, and better once it is calibrated', () => {
  const { calibration, brier, scale, classes } = outcomeStudy(cases(4000, -0.7, 0.5, 'too sure'))
  expect(calibration.slope.interval?.[0]).toBeLessThan(0.5)
  expect(calibration.slope.interval?.[1]).toBeGreaterThan(0.5)
  expect(calibration.slope.interval?.[1]).toBeLessThan(1)
  expect(calibration.intercept.value).toBeCloseTo(-0.7, 0)
  expect(brier.after).toBeLessThan(brier.before)
  expect(scale.perLevel.value).toBeGreaterThan(0)
  expect(scale.even).toBeGreaterThan(0)
  expect(classes.essential?.value).toBeGreaterThan(0)
  expect(classes.somewhat).toBeNull()
})

test('too few of one answer are refused with both counts', () => {
  expect(() => outcomeStudy(cases(150, 0, 1, 'few'))).toThrow(
    /calibrate outcomes: hired: got \d+ yes and \d+ no, expected at least 100 of each/,
  )
  expect(() => outcomeStudy(cases(4000, 0, 1, 'right'), 'still-there-12-months')).toThrow(
    'got 0 yes and 0 no',
  )
})

test('the report holds every figure, and nothing that could run', () => {
  const html = outcomeReport(outcomeStudy(cases(1000, 0, 1, 'report')), 'outcomes <1>')
  expect(html).toContain('1000 cases')
  for (const id of ['calibration', 'scale', 'classes']) expect(html).toContain(`<section id="${id}">`)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<1>')
})
