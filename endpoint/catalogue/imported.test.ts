import { faultsOf, OccupationList } from '@skillprint/sdk/wire'
import { expect, test } from 'vitest'
import { catalogueAttribution, readCatalogue } from './catalogue.ts'
import { withImported } from './imported.ts'

const one = {
  id: '53-7065.00',
  title: { en: 'Stockers and Order Fillers', nl: 'orderpicker' },
  esco: 'http://data.europa.eu/esco/occupation/1',
  requirements: [{ skill: '2E80D9179C', relevance: 'important', level: 3 }],
  keySkills: ['2E80D9179C'],
}

test('occupations of a file stand behind the shipped ones, which keep their own words', () => {
  const shipped = readCatalogue()
  const file = JSON.stringify([
    { ...one, id: '99-1000.00' },
    { ...one, id: '47-4091.00', title: { en: 'Segmental Pavers' } },
    { ...one, id: '47-4091.01', title: { en: 'Specialised pavers' } },
  ])
  const all = withImported(shipped, file)
  expect(all.slice(0, shipped.length)).toEqual(shipped)
  expect(all.slice(shipped.length).map(({ id, title, sector }) => [id, title.nl, sector])).toEqual([
    ['99-1000', 'orderpicker', 'other'],
    ['47-4091.01', 'Specialised pavers', 'construction'],
  ])
  expect(faultsOf(OccupationList, { items: all, attribution: catalogueAttribution })).toEqual([])
})

test('a file that does not fit is refused with every fault of it', () => {
  const wrong = [
    { ...one, id: 'paver' },
    { ...one, requirements: [{ skill: '2E80D9179C', relevance: 'very', level: 9 }] },
  ]
  expect(() => withImported([], JSON.stringify(wrong))).toThrow(
    /\/0\/id .*\/1\/requirements\/0\/relevance .*\/1\/requirements\/0\/level/s,
  )
  expect(() => withImported([], '{')).toThrow('catalogue: the file is not JSON')
})
