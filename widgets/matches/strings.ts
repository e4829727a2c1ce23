import type { Match } from '@skillprint/scoring-worker/match'
import { commonNl } from '../i18n/common.ts'
import { plural } from '../i18n/format.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of the match list, reading level A2. */
export const matchesNl = {
  ...commonNl,
  title: 'Werk dat bij je past',
  one: 'Eén voor één',
  list: 'Lijst',
  show: 'Hoe wil je kijken?',
  seed: 'We weten nog niets over jou. Deze volgorde is toeval.',
  seedHint: 'Speel een spel. Dan zetten we het beste werk bovenaan.',
  score: 'Bovenaan staat wat het beste past. Je ziet altijd alles.',
  empty: {
    title: 'Er is nu geen werk om te laten zien.',
    line: 'Kom later nog een keer terug.',
  },
  requests: {
    title: 'Een werkgever wil met je praten',
    contact: 'Hoe kan de werkgever jou bereiken?',
    hint: 'Je telefoon of e-mail. Alleen deze werkgever ziet het.',
    short: 'Vul je telefoon of e-mail in.',
    accept: 'Ja, ik wil praten',
    decline: 'Nee, bedankt',
    open: 'Jullie kunnen nu praten',
    reach: 'Zo bereik je de werkgever:',
    withdraw: 'Stop dit contact',
  },
  example: 'Voorbeeld van werk',
  verdicts: {
    good: 'Past goed',
    fair: 'Past redelijk',
    grow: 'Je kunt hierin groeien',
    unknown: 'Dat weten we nog niet',
  } as Record<Match['verdict'], string>,
  fits: 'Dit past bij jou',
  grows: 'Dit kan nog groeien',
  unknown: 'Dit weten we nog niet',
  more: (count: number) => plural('nl', count, { one: 'ander ding', other: 'andere dingen' }),
  and: 'en nog',
  hours: 'Uren in de week',
  place: 'Plaats',
  salary: 'Loon per maand',
  licence: 'Dit heb je nodig',
  contact: 'Contact',
  to: 'tot',
  typicalDay: 'Zo ziet een dag eruit',
  yes: 'Ja, leuk',
  later: 'Later',
  no: 'Nee',
  undo: 'Terug naar de vorige',
  keys: 'Met toetsen: pijl rechts is ja, links is nee, omlaag is later.',
  swipe: 'Je kunt de kaart ook schuiven.',
  position: 'Werk',
  of: 'van',
  chosen: { yes: 'Jij zegt: ja', later: 'Jij zegt: later', no: 'Jij zegt: nee' },
  done: {
    title: 'Je hebt alles gezien.',
    line: 'Zo vaak koos je ja:',
    again: 'Bekijk wat je later wilde zien',
    list: 'Bekijk alles in een lijst',
  },
  howTitle: 'Hoe is dit berekend?',
  how: {
    intro: 'Een vaste regel maakt de volgorde. Een mens beslist.',
    score: 'Plek in de lijst (0 tot 1)',
    employer: 'Jij kunt wat het werk vraagt (E)',
    band: 'E ligt bijna zeker tussen',
    strengths: 'Het werk gebruikt wat jij goed kunt (U)',
    practical: 'Uren en plaats passen bij je (Q)',
    person: 'Samen voor jou: U en Q (P)',
    evidence: 'Zoveel weten we al (0 tot 1)',
    version: 'Versie van de regel',
    table: 'Elk ding dat het werk vraagt',
    skill: 'Dit vraagt het werk',
    weight: 'Gewicht',
    level: 'Nodig (0 tot 7)',
    mean: 'Jij, ongeveer',
    sd: 'Hoe onzeker',
    lost: 'Kost',
    sum: 'Alles wat het kost, plus E, is samen 1.',
  },
}
/** The shape of the match list's texts. */
export type MatchesStrings = typeof matchesNl
/** The match list's texts in each language. */
export const matchesPacks: Packs<MatchesStrings> = {
  nl: matchesNl,
  others: { en: async () => (await import('./strings.en.ts')).matchesEn },
}
