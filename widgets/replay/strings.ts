import type { RunEntry } from '@skillprint/sdk'
import { commonNl } from '../i18n/common.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of looking back together, reading level A2. */
export const replayNl = {
  ...commonNl,
  ask: {
    title: 'Samen terugkijken',
    lines: [
      'Hier kun je je spellen nog een keer zien.',
      'Je coach kijkt mee. Jij beslist of dat mag.',
      'Je coach ziet wat je deed en hoe snel.',
      'Alles blijft op dit apparaat.',
    ],
    yes: 'Ja, we kijken samen',
    no: 'Nee, liever niet',
  },
  change: 'Je kunt altijd stoppen met kijken.',
  refused: {
    title: 'Dat is goed.',
    lines: ['Niemand ziet je spellen.', 'Wil je toch kijken? Dat kan altijd.'],
    button: 'Ik wil toch kijken',
  },
  list: {
    title: 'Welk spel wil je zien?',
    lead: 'Het nieuwste spel staat bovenaan.',
    look: 'Kijk terug',
    table: 'Het spel is nu anders. Je ziet een lijst.',
    ended: { completed: 'Klaar', stopped: 'Gestopt', open: 'Nog niet klaar' } as Record<
      NonNullable<RunEntry['ended']> | 'open',
      string
    >,
  },
  empty: {
    title: 'Hier zijn nog geen spellen.',
    line: 'Speel eerst een spel. Dan kun je hier terugkijken.',
    keep: 'Bewaar je spel op dit apparaat. Anders is het weg.',
  },
  starting: 'Het spel komt eraan.',
  hint: 'Praat er samen over. Fouten maken is heel gewoon.',
  back: 'Terug',
  done: 'Stop met kijken',
}
/** The shape of the texts of looking back. */
export type ReplayStrings = typeof replayNl
/** The texts of looking back in each language. */
export const replayPacks: Packs<ReplayStrings> = {
  nl: replayNl,
  others: { en: async () => (await import('./strings.en.ts')).replayEn },
}
