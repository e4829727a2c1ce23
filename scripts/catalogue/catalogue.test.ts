import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  levelFromImportance,
  type Ratings,
  readRatings,
  readTable,
} from '@skillprint/scoring-worker/importers'
import { levelNorms } from '@skillprint/scoring-worker/match'
import { skillById, vocabulary } from '@skillprint/scoring-worker/skills'
import { expect, test } from 'vitest'
import { readCatalogue } from '../../endpoint/catalogue/catalogue.ts'
import { importEveryOccupation } from './every-occupation.ts'
import { computeLevelNorms } from './norms.ts'
import { computeImportanceNorms, computeKeySkills, computeRequirements, relevanceOf } from './requirements.ts'

const data = process.env.SKILLPRINT_DATA

function corpus(): Ratings {
  const read = (path: string): string => readFileSync(join(data ?? '', path), 'utf8')
  return readRatings([
    read('onet-30/skills.csv'),
    read('onet-30/abilities.csv'),
    read('onet-29/work_styles.csv'),
  ])
}

const links = vocabulary.flatMap(({ id, onet }) =>
  onet ? [{ skill: id, element: onet.id, coverage: 0 }] : [],
)

test('a table may be tab-separated or quoted', () => {
  expect(readTable('a\tb\n1\t2\n')).toEqual([{ a: '1', b: '2' }])
  expect(readTable('a,b\n"x, ""y""",2')).toEqual([{ a: 'x, "y"', b: '2' }])
})

test('the release’s own text files and the plain tables give the same ratings', () => {
  const release = [
    'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress',
    '47-4091.00\t2.A.1.b\tActive Listening\tIM\t3.00\tN',
    '47-4091.00\t2.A.1.b\tActive Listening\tLV\t2.75\tN',
    '47-4091.00\t2.A.1.c\tWriting\tIM\t2.00\tY',
  ].join('\n')
  const plain =
    'onet_soc,element_id,im,lv,suppress\n47-4091.00,2.A.1.b,3.00,2.75,0\n47-4091.00,2.A.1.c,2.00,1,1\n'
  expect(readRatings([release])).toEqual(readRatings([plain]))
  expect(readRatings([release]).get('47-4091.00')?.get('2.A.1.b')).toEqual({ importance: 3, level: 2.75 })
})

test('a figure that is no number is refused with its column', () => {
  expect(() => readRatings(['onet_soc,element_id,im,lv,suppress\nx,y,often,1,0\n'])).toThrow(
    'column im: got "often"',
  )
})

test('importance is carried to levels end to end', () => {
  expect([1, 3, 5].map(levelFromImportance)).toEqual([0, 3.5, 7])
})

test('relevance is the nearest word for importance', () => {
  expect([1.2, 1.5, 2.5, 3.4, 3.5].map(relevanceOf)).toEqual([
    null,
    'somewhat',
    'important',
    'important',
    'essential',
  ])
})

test('key skills name an element once, leave universal skills out and are at most eight', () => {
  const ratings = new Map([
    [
      'x',
      new Map([
        ['a', { importance: 5, level: 4 }],
        ['b', { importance: 4, level: 4 }],
      ]),
    ],
    [
      'y',
      new Map([
        ['a', { importance: 1, level: 1 }],
        ['b', { importance: 1, level: 1 }],
      ]),
    ],
  ])
  const all = [
    { skill: 'a1', element: 'a', coverage: 0.99 },
    { skill: 'b1', element: 'b', coverage: 0.5 },
    { skill: 'b2', element: 'b', coverage: 0.5 },
  ]
  const norms = computeImportanceNorms(ratings, all)
  expect(computeKeySkills('47-4091', ratings.get('x') ?? new Map(), all, norms)).toEqual(['b1'])
})

test.skipIf(!data)('the norms in the project are the ones computed from O*NET', () => {
  const ratings = corpus()
  expect(ratings.size).toBe(894)
  expect(Object.fromEntries(computeLevelNorms(ratings, links))).toEqual(levelNorms)
  // Actively listening, computed apart with awk over the same table.
  expect(levelNorms['8500CACF46']).toEqual({ mean: 3.5559, sd: 0.6419 })
})

test.skipIf(!data)('the requirements in the catalogue are the ones computed from O*NET', () => {
  const ratings = corpus()
  for (const id of ['35-1011', '47-4091', '31-1131', '43-4051']) {
    const stored = readCatalogue().find((one) => one.id === id)?.requirements
    const computed = computeRequirements(ratings.get(`${id}.00`) ?? new Map(), links)
    expect(stored).toEqual(computed.map((one) => ({ ...one, source: 'onet' })))
  }
})

test('chef and paver are in the catalogue, every sector is, and every skill exists', () => {
  const occupations = readCatalogue()
  expect(occupations.length).toBeGreaterThanOrEqual(100)
  expect(new Set(occupations.map(({ id }) => id)).size).toBe(occupations.length)
  expect(occupations.map(({ id }) => id)).toEqual(expect.arrayContaining(['35-1011', '47-4091']))
  expect(new Set(occupations.map(({ sector }) => sector)).size).toBe(9)
  for (const { id, requirements, keySkills } of occupations) {
    const asked = requirements.map(({ skill }) => skill)
    expect(
      asked.every((skill) => skillById(skill)),
      id,
    ).toBe(true)
    expect(
      keySkills.every((skill) => asked.includes(skill)),
      id,
    ).toBe(true)
    expect(keySkills.length, id).toBeGreaterThanOrEqual(5)
    expect(keySkills.length, id).toBeLessThanOrEqual(8)
    expect(requirements.length, id).toBeGreaterThan(20)
  }
})

test('every Dutch sentence of the catalogue has at most twelve words and ends with a full stop', () => {
  for (const { summary } of readCatalogue())
    for (const sentence of summary.nl.split(/(?<=\.)\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12)
      expect(sentence).toMatch(/\.$/)
    }
})

test.skipIf(!data)(
  'every occupation that O*NET rates can be imported, most with a Dutch title of ESCO',
  () => {
    const read = (path: string): string => readFileSync(join(data ?? '', path), 'utf8')
    const ratings = corpus()
    const all = importEveryOccupation(ratings, links, computeImportanceNorms(ratings, links), {
      onet: read('onet-30/occupations.csv'),
      crosswalk: read('onet-esco-crosswalk/crosswalk.csv'),
      esco: read('esco-1.2/occupations.csv'),
    })
    expect(all.length).toBeGreaterThanOrEqual(800)
    expect(all.filter(({ title }) => title.nl).length / all.length).toBeGreaterThan(0.4)
    for (const { requirements, title } of all) {
      expect(title.en).not.toBe('')
      for (const { level } of requirements) expect(level).toBeGreaterThanOrEqual(1)
    }
  },
)
