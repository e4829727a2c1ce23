import type { Objection } from '@skillprint/sdk/wire'
import { commonNl } from '../i18n/common.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of saying that something is wrong, reading level A2. */
export const objectionNl = {
  ...commonNl,
  title: 'Klopt er iets niet?',
  lead: 'Zeg het ons. Een mens leest het en geeft antwoord.',
  free: 'Dit kost niets. Het telt nooit tegen je.',
  add: 'Vertel wat niet klopt',
  mine: 'Dit zei jij',
  sent: 'Je bericht is verstuurd. Het antwoord komt hier te staan.',
  form: {
    title: 'Wat klopt er niet?',
    about: 'Waar gaat het over?',
    abouts: {
      skill: 'Mijn kaart',
      game: 'Een spel',
      match: 'Het werk dat ik zie',
      request: 'Een werkgever',
      other: 'Iets anders',
    } as Record<Objection['about'], string>,
    text: 'Vertel het in je eigen woorden',
    wants: 'Wat wil je?',
    wishes: {
      'play-again': 'Ik wil het spel nog een keer doen',
      'person-looks': 'Ik wil dat iemand met mij kijkt',
      correction: 'Ik wil dat jullie het veranderen',
    } as Record<Objection['wants'], string>,
    seen: 'Deze website krijgt je bericht. Je naam staat er niet bij.',
    send: 'Verstuur',
    back: 'Terug',
  },
  states: {
    received: 'Verstuurd',
    'in-progress': 'Iemand kijkt ernaar',
    granted: 'Je kreeg gelijk',
    refused: 'Het blijft zo',
  } as Record<Objection['state'], string>,
  answer: 'Antwoord',
}
/** The shape of the texts of saying that something is wrong. */
export type ObjectionStrings = typeof objectionNl
/** The texts of saying that something is wrong, in each language. */
export const objectionPacks: Packs<ObjectionStrings> = {
  nl: objectionNl,
  others: { en: async () => (await import('./strings.en.ts')).objectionEn },
}
