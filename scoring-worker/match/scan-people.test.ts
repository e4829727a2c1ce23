import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  conditions,
  type Known,
  language,
  people,
  requirements,
  skillprintOf,
  wishes,
} from './arbitraries.ts'
import type { JobProfile, Wishes } from './job-profile.ts'
import { cellOf, createPeopleTable, everybody, meanOf, sdOf } from './people-table.ts'
import { rankPeople } from './rank-people.ts'
import {
  knownOfSomebody,
  ordered,
  type PeopleQuestion,
  peopleKey,
  scanPeople,
  tierOfKey,
} from './scan-people.ts'

const runs = { numRuns: 200, seed: 611 }
const coarseWishes = wishes.map(({ place, ...rest }) => ({
  ...rest,
  ...(place
    ? { place: { ...place, latitude: hundredth(place.latitude), longitude: hundredth(place.longitude) } }
    : {}),
}))
const crowd = fc.array(fc.record({ known: people, wish: coarseWishes }), { minLength: 1, maxLength: 60 })
const now = 1000

test('packing a posterior moves it by at most half a step, and nothing known is nothing', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (mean, sd) => {
        const cell = cellOf(mean, sd)
        expect(cell).toBeGreaterThan(0)
        expect(Math.abs(meanOf(cell) - mean)).toBeLessThanOrEqual(0.5 / 1024)
        expect(Math.abs(sdOf(cell) - sd)).toBeLessThanOrEqual(0.5 / 1024)
      },
    ),
    runs,
  )
})

test('the first few of a packed table, scanned in ranges, are the first few of the plain rule', () => {
  fc.assert(
    fc.property(
      crowd,
      requirements,
      conditions,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 3 }),
      (all, asked, condition, limit, ranges) => {
        const profile: JobProfile = { id: 'job', requirements: asked, conditions: condition }
        const table = tableOf(all)
        const question = asking(profile, limit)
        const size = Math.ceil(table.length / ranges)
        const found = Array.from({ length: ranges }, (_, part) => {
          const from = Math.min(table.length, part * size)
          return scanPeople(table.columns, question, [from, Math.min(table.length, from + size)])
        })
        const merged = ordered(table, found, 'lot').slice(0, limit)
        const plain = rankPeople(profile, plainly(all), { lot: 'lot', limit }).matches
        expect(merged.map(({ row }) => table.idOf(row))).toEqual(plain.map(({ person }) => person))
        expect(merged.map(({ key }) => tierOfKey(key))).toEqual(plain.map(({ tier }) => tier))
        expect(merged.map(({ key }) => key)).toEqual(
          merged.map(({ row }) => peopleKey(table.columns, question, row)),
        )
        expect(found.reduce((sum, { visible }) => sum + visible, 0)).toBe(all.length)
      },
    ),
    runs,
  )
})

test('a row is seen by everybody or by one alone, until its time, and not once it is taken away', () => {
  const table = createPeopleTable()
  const cells = [['SKILL0', cellOf(4, 0.5)]] as const
  table.put({ id: 'pool', audience: everybody, until: 2000, cells, wishes: {} })
  table.put({ id: 'one', audience: 3, until: 2000, cells, wishes: {} })
  table.put({ id: 'over', audience: everybody, until: now, cells, wishes: {} })
  const profile: JobProfile = {
    id: 'job',
    requirements: [{ skill: 'SKILL0', relevance: 'essential', level: 4 }],
  }
  const seen = (asks: number) =>
    Array.from(
      scanPeople(table.columns, { ...asking(profile, 9), asks }, [0, table.length]).rows,
      table.idOf,
    ).sort()
  expect([seen(3), seen(4)]).toEqual([['one', 'pool'], ['pool']])
  table.remove('pool')
  expect([seen(3), seen(4), table.size]).toEqual([['one'], [], 2])
  expect(knownOfSomebody(table.columns, asking(profile, 9), table.length)).toEqual(new Set())
  table.put({ id: 'next', audience: everybody, until: 2000, cells: [], wishes: {} })
  expect([seen(4), table.length]).toEqual([['next'], 3])
})

test('a table grows and keeps every row', () => {
  const table = createPeopleTable()
  for (let index = 0; index < 3000; index++)
    table.put({
      id: `p${index}`,
      audience: everybody,
      until: 2000,
      cells: [[`SKILL${index % 3}`, cellOf(index / 1000, 0.5)]],
      wishes: { hours: 32 },
    })
  expect([table.size, table.rowOf('p2999'), table.columns.cells.size]).toEqual([3000, 2999, 3])
  expect(meanOf(table.columns.cells.get('SKILL1')?.[1000] ?? 0)).toBeCloseTo(1, 3)
})

function asking(profile: JobProfile, limit: number): PeopleQuestion {
  return { profile, asks: 0, now, excluded: new Set(), lot: 'lot', limit }
}

interface One {
  readonly known: readonly Known[]
  readonly wish: Wishes
}

function tableOf(all: readonly One[]) {
  const table = createPeopleTable()
  for (const [index, { known, wish }] of all.entries())
    table.put({
      id: `person-${index}`,
      audience: everybody,
      until: 2000,
      wishes: wish,
      cells: known.flatMap((one, skill) =>
        one ? [[language[skill] ?? '', cellOf(one.mean, one.sd)] as const] : [],
      ),
    })
  return table
}

/** The same people with the posteriors that the table keeps. */
function plainly(all: readonly One[]) {
  return all.map(({ known, wish }, index) => ({
    id: `person-${index}`,
    wishes: wish,
    skillprint: skillprintOf(
      known.map((one) => {
        const cell = one && cellOf(one.mean, one.sd)
        return cell ? { mean: meanOf(cell), sd: sdOf(cell) } : null
      }),
    ),
  }))
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100
}
