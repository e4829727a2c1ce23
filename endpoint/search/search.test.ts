import { expect, test } from 'vitest'
import { askedIn, partsOf, search } from './search.ts'
import { wordsOf } from './words.ts'

const titles = [
  'Stratenmaker in Lindeveen',
  'Voorman stratenmakers',
  'Interieurverzorgster (m/v/x)',
  'Constructielasser',
  'Caissière supermarkt',
  'Kok in een bedrijfskantine',
  'Elektricien woningbouw',
  'Vrachtwagenchauffeur CE',
].map((nl, index) => ({ id: `${index}`, title: { nl } }))
const found = (text: string): string[] => search(titles, askedIn(text)).map(({ title }) => title.nl)

test.each([
  ['stratenmaker', ['Stratenmaker in Lindeveen', 'Voorman stratenmakers']],
  ['stratemaker', ['Stratenmaker in Lindeveen', 'Voorman stratenmakers']],
  ['straatmaker', ['Stratenmaker in Lindeveen', 'Voorman stratenmakers']],
  ['voorman stratenmaker', ['Voorman stratenmakers']],
  ['schoonmaakster', ['Interieurverzorgster (m/v/x)']],
  ['schoonmakers', ['Interieurverzorgster (m/v/x)']],
  ['lasser', ['Constructielasser']],
  ['cassiere', ['Caissière supermarkt']],
  ['Caissiere', ['Caissière supermarkt']],
  ['electricien', ['Elektricien woningbouw']],
  ['elektrisien', ['Elektricien woningbouw']],
  ['trucker', ['Vrachtwagenchauffeur CE']],
  ['kok', ['Kok in een bedrijfskantine']],
  ['tandarts', []],
])('%s finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('the first look in SQL leaves nothing out that the search finds', () => {
  const asked = [
    'stratenmaker',
    'stratemaker',
    'straatmaker',
    'lasser',
    'cassiere',
    'elektrisien',
    'trucker',
    'elektrcien',
    'kok',
  ]
  for (const text of asked)
    for (const { title } of search(titles, askedIn(text))) {
      const words = wordsOf(title.nl).join(' ')
      expect(
        askedIn(text).every((one) => partsOf(one).some((part) => words.includes(part))),
        text,
      ).toBe(true)
    }
})
