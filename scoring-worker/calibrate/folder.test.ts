import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { checkCalibration } from '../norms/gate.ts'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { type CalibrationInput, calibrationOf } from './folder.ts'
import type { ScoreRow } from './norm-study.ts'

/** Sections and what each must show; a report that lacks one is not one. */
const sections = [
  'norms',
  'retest',
  'split-half',
  'reliability',
  'information',
  'people-and-items',
  'items',
  'linking',
  'dif',
  'invariance',
  'adverse-impact',
]
const sectionOf = (html: string, id: string): string =>
  html.slice(html.indexOf(`<section id="${id}"`)).split('</section>')[0] ?? ''

/** 620 made-up people with fingers or keys, of whom 130 come back; six items; the third is harder for group b. */
function madeUp(): CalibrationInput {
  const draw = random('folder')
  const persons = Array.from({ length: 620 }, (_, nth) => ({
    person: `p${nth}`,
    theta: draw.normal(),
    age: 20 + Math.floor(45 * draw.next()),
    device: nth < 420 ? ('touch' as const) : ('keyboard' as const),
    sex: nth % 2 === 0 ? 'a' : 'b',
  }))
  const time = ({ theta, age, device }: (typeof persons)[number]) =>
    400 - 60 * theta + 2 * (age - 40) + (device === 'touch' ? 80 : 0)
  const row = (who: (typeof persons)[number], sitting: number): ScoreRow => {
    const halves = [time(who) + 40 * draw.normal(), time(who) + 40 * draw.normal()] as const
    const value = (halves[0] + halves[1]) / 2 - (sitting === 2 ? 10 : 0)
    const { person, device, age } = who
    return {
      person,
      device,
      age,
      sitting,
      value,
      halves,
      game: 'sorting-belt',
      gameVersion: 1,
      measure: 'stopping',
      unit: 'ms',
      direction: -1,
    }
  }
  const difficulties = [-1, -0.5, 0, 0.4, 0.8, 1.2]
  const responses = persons.map(({ theta, sex }) =>
    difficulties.map((b, j): 0 | 1 => {
      const harder = j === 2 && sex === 'b' ? 1.4 : 0
      return draw.next() < 1 / (1 + Math.exp(-1.3 * (theta - b - harder))) ? 1 : 0
    }),
  )
  return {
    id: 'made-up',
    version: 'made-up 2027-03-01 n620',
    group: 'people who were made up, 2027, fingers and keys',
    scores: [...persons.map((one) => row(one, 1)), ...persons.slice(0, 130).map((one) => row(one, 2))],
    items: {
      of: { game: 'tile-setter', gameVersion: 2, measure: 'reasoning' },
      ids: difficulties.map((_, j) => `item ${j}`),
      responses,
      groups: { sex: persons.map(({ sex }) => sex) },
      anchors: difficulties.map((b, j) => ({ id: `item ${j}`, a: 1.3, b: b + 0.5 })),
    },
    splits: 60,
  }
}

test('a calibration of made-up people has every section with figures, plots where they help, and passes the gate', () => {
  const input = madeUp()
  const { calibration, report, figures } = calibrationOf(input)
  for (const id of sections) expect(sectionOf(report, id), id).toMatch(/<table|<svg/)
  for (const id of ['norms', 'retest', 'information', 'people-and-items', 'dif', 'adverse-impact'])
    expect(sectionOf(report, id), id).toContain('<svg')
  for (const [id, words] of [
    ['norms', 'age band'],
    ['retest', 'ICC(A,1)'],
    ['retest', 'SEM'],
    ['retest', 'reliable change'],
    ['reliability', 'split-half'],
    ['reliability', 'alpha'],
    ['reliability', 'omega'],
    // What is harder for half of the people is no anchor either.
    ['linking', 'Stocking–Lord over 5 anchors'],
    ['linking', '<td>item 2</td>'],
    ['dif', 'ETS'],
    ['dif', 'non-uniform'],
    ['invariance', 'metric'],
    ['invariance', 'Some items are harder for one group'],
    ['adverse-impact', 'impact ratio'],
  ] as const)
    expect(sectionOf(report, id), `${id}: ${words}`).toContain(words)
  expect(report).not.toMatch(/<script|https?:|NaN|undefined|Infinity/)
  expect(calibration && checkCalibration({ calibration, report })).toBe(calibration)

  const [norm] = calibration?.norms ?? []
  expect(norm?.devices.map(({ device, people }) => [device, people])).toEqual([
    ['touch', 420],
    ['keyboard', 200],
  ])
  expect(norm?.byAge?.people).toBe(620)
  // True reliability of two halves with error SD 40 each around a spread of about 60–66.
  expect(norm?.splitHalf).toBeGreaterThan(0.75)
  expect(norm?.retest?.people).toBe(130)
  // Ten ms faster is better by about .13 SD.
  expect(norm?.retest?.practice).toBeGreaterThan(0)
  expect(figures.items?.items[2]?.dif.sex?.ets).toBe('C')
  expect(figures.items?.comparisons[0]?.invariance?.equalIntercepts.p).toBeLessThan(0.001)
  expect(figures.items?.comparisons[0]?.invariance?.equalSlopes.p).toBeGreaterThan(0.001)
  // Linked: half an SD up.
  expect(calibration?.items[0]?.mean).toBeGreaterThan(0.35)
  expect(calibration?.items[0]?.mean).toBeLessThan(0.65)
})

test('the same people give the same bytes', () => {
  const made = () => calibrationOf({ ...madeUp(), splits: 5 })
  const [one, other] = [made(), made()]
  expect(one.report).toBe(other.report)
  expect(JSON.stringify(one.calibration)).toBe(JSON.stringify(other.calibration))
})

test('without a named group there is a report that says so, and nothing that counts', () => {
  const { calibration, report } = calibrationOf({ ...madeUp(), group: ' ', items: null })
  expect(calibration).toBeNull()
  expect(report).toContain('No group is named')
})

test('what was not given is said, section by section', () => {
  const input = madeUp()
  const { report } = calibrationOf({
    ...input,
    scores: [],
    items: input.items && { ids: input.items.ids, responses: input.items.responses, groups: {}, of: null },
  })
  for (const id of sections) expect(report, id).toContain(`<section id="${id}"`)
  expect(sectionOf(report, 'norms')).toContain('makes no norms')
  expect(sectionOf(report, 'linking')).toContain('scale of its own')
  expect(sectionOf(report, 'dif')).toContain('nothing can be said about fairness')
  expect(() => calibrationOf({ ...input, scores: [], items: null })).toThrow('nothing to calibrate')
})

const needed = ['psych/matrices', 'psych/sro_norms']
test.skipIf(!needed.every(isPublished))(
  'real adults: 18 matrices and stopping times of 522 people, 150 of whom came back, give every section',
  () => {
    const people = publishedTable('psych/matrices/ravens18_groups.csv')
    const ids = Array.from({ length: 18 }, (_, j) => `R${String(j + 1).padStart(2, '0')}`)
    const first = publishedTable('psych/sro_norms/t1_selected_dvs_522.csv')
    const second = publishedTable('psych/sro_norms/t2_selected_dvs_retest.csv')
    const ages = new Map(first.map((row) => [row.subject, row.Age]))
    const rowsOf = (table: typeof first, sitting: number): ScoreRow[] =>
      table.flatMap((row) => {
        const value = row['stop_signal.SSRT_high']
        return value
          ? [
              {
                person: row.subject ?? '',
                game: 'sorting-belt',
                gameVersion: 1,
                measure: 'stopping',
                unit: 'ms',
                direction: -1,
                sitting,
                device: 'keyboard',
                age: Number(ages.get(row.subject)) || null,
                value: Number(value),
                halves: null,
              },
            ]
          : []
      })
    const { calibration, report, figures } = calibrationOf({
      id: 'sro-2016',
      version: 'sro-2016 n522',
      group: 'US adults 20–59, 2016, desktop',
      scores: [...rowsOf(first, 1), ...rowsOf(second, 2)],
      items: {
        of: { game: 'tile-setter', gameVersion: 2, measure: 'reasoning' },
        ids,
        responses: people.map((row) => ids.map((id) => (row[id] === '1' ? 1 : 0))),
        groups: { sex: people.map(({ Sex = '' }) => Sex) },
      },
      splits: 20,
    })
    for (const id of sections) expect(report, id).toContain(`<section id="${id}"`)
    expect(report).not.toMatch(/<script|https?:|NaN|undefined|Infinity/)
    expect(calibration && checkCalibration({ calibration, report })).toBe(calibration)
    // mirt 1.47.
    expect(figures.items?.calibration.logLik).toBeCloseTo(-5095.6842, 3)
    const published = publishedTable('psych/sro_norms/norms_and_retest.csv').find(
      ({ variable }) => variable === 'stop_signal.SSRT_high',
    )
    const [norm] = figures.norms
    expect(norm?.people).toBe(numberIn(published ?? {}, 'N_t1'))
    expect(norm?.norm?.devices[0]?.mean).toBeCloseTo(numberIn(published ?? {}, 'mean'), 2)
    expect(norm?.retest?.icc).toBeCloseTo(numberIn(published ?? {}, 'ICC_A1'), 4)
    expect(figures.items?.comparisons[0]?.invariance?.converged).toBe(true)
  },
  60_000,
)
