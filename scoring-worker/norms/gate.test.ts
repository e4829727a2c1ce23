import { expect, test } from 'vitest'
import type { ScoringCalibration } from './calibration.ts'
import { checkCalibration, reportHash } from './gate.ts'
import { normsInUse } from './in-use.ts'

const report = '<!doctype html><title>Eindhoven</title><p>Calibration eindhoven 2027-03-01 n812</p>'
const calibration: ScoringCalibration = {
  schema: 1,
  id: 'eindhoven-2027',
  version: 'eindhoven 2027-03-01 n812',
  group: 'adults in Eindhoven, 2027, phones and keyboards, N=812',
  people: 812,
  report: reportHash(report),
  norms: [
    {
      game: 'sorting-belt',
      gameVersion: 1,
      measure: 'stopping',
      unit: 'ms',
      devices: [
        { device: 'touch', people: 600, mean: 300, sd: 50 },
        { device: 'keyboard', people: 212, mean: 270, sd: 40 },
      ],
      byAge: null,
      splitHalf: 0.9,
      retest: { people: 120, icc: 0.6, practice: 0.2 },
    },
  ],
  items: [
    {
      game: 'tile-setter',
      gameVersion: 2,
      measure: 'reasoning',
      people: 812,
      mean: 0,
      sd: 1,
      items: [{ id: 'one', a: 1, b: 0, seA: 0.1, seB: 0.1 }],
    },
  ],
}
const stopping = { game: 'sorting-belt', gameVersion: 1, measure: 'stopping' }
const efficiency = { ...stopping, measure: 'efficiency' }
const reasoning = { game: 'tile-setter', gameVersion: 2, measure: 'reasoning' }

test('a calibration with its own report counts', () => {
  expect(checkCalibration({ calibration, report })).toBe(calibration)
})

test('the hash is that of FIPS 180-4', () => {
  expect(reportHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test.each<[string, object, string]>([
  ['of another schema', { schema: 2 }, 'schema: got 2, expected 1'],
  ['without an id', { id: 'Eindhoven 2027' }, 'id: got "Eindhoven 2027", expected kebab-case'],
  ['without a version', { version: '' }, 'version: got "", expected a text'],
  ['that names no group', { group: undefined }, 'group: got nothing, expected who was asked'],
  ['of too few people', { people: 99 }, 'people: got 99, expected at least 100'],
  ['with another report', { report: reportHash('other') }, 'expected the SHA-256 of the report'],
  ['whose report bears another version', { version: 'eindhoven 2028' }, 'expected to bear this version'],
  [
    'with a norm without spread',
    { norms: [{ ...calibration.norms[0], devices: [{ device: 'touch', people: 500, mean: 1, sd: 0 }] }] },
    'norms[0]',
  ],
  [
    'with an item without slope',
    { items: [{ ...calibration.items[0], items: [{ id: 'x', a: 0, b: 0, seA: 0, seB: 0 }] }] },
    'items[0]',
  ],
  ['that holds nothing', { norms: [], items: [] }, 'expected at least one of them'],
])('a calibration %s is refused, with the reason', (_, change, reason) => {
  const made = () => checkCalibration({ calibration: { ...calibration, ...change }, report })
  expect(made).toThrow('calibration refused: ')
  expect(made).toThrow(reason)
})

test('a calibration without its report is refused, and so is no calibration', () => {
  expect(() => checkCalibration({ calibration, report: '' })).toThrow('the report: got ""')
  expect(() => checkCalibration({ calibration: null, report })).toThrow('got null, expected an object')
})

test('the shipped norms are pilot and name their group', () => {
  const { version, named } = normsInUse()
  expect(version).toBe('norms sro-2016-pilot 1')
  expect(named([stopping])).toEqual({
    id: 'sro-2016-pilot',
    status: 'pilot',
    group: 'US adults 20–59, 2016, desktop, online panel, N≈520',
  })
})

test('under a calibration people are compared with its group, kind of input by kind of input', () => {
  const { loading, version } = normsInUse({ calibration, report })
  expect(version).toBe(`norms eindhoven 2027-03-01 n812 report ${reportHash(report).slice(0, 8)}`)
  expect(loading(stopping, 'touch')?.norm).toMatchObject({ mean: 300, sd: 50, retest: 0.6, practice: 0.2 })
  expect(loading(stopping, 'touch')?.norm.error).toBeCloseTo(0.1, 12)
  expect(loading(stopping, 'keyboard')?.norm).toMatchObject({ mean: 270, people: 212 })
  // Nobody with a mouse was asked, and times of another kind of input are no norm.
  expect(loading(stopping, 'mouse')).toBeNull()
  expect(loading(stopping, null)).toBeNull()
  // An ability on calibrated items stands on the group's own scale, whatever the input.
  expect(loading(reasoning, 'mouse')?.norm).toMatchObject({ mean: 0, sd: 1, people: 812 })
})

test('deployment only where every measure that counts was compared with its people', () => {
  const { named } = normsInUse({ calibration, report })
  expect(named([stopping, reasoning])).toMatchObject({
    id: 'eindhoven-2027',
    status: 'deployment',
    group: calibration.group,
    people: 812,
  })
  const mixed = named([stopping, efficiency])
  expect(mixed.status).toBe('pilot')
  expect(mixed.group).toContain('US adults')
  const small = { ...calibration, people: 399 }
  expect(normsInUse({ calibration: small, report }).named([stopping]).status).toBe('pilot')
})
