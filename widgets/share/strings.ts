import type { Band } from '@skillprint/scoring-worker/skills'
import type { Share } from '@skillprint/sdk/wire'
import { commonNl } from '../i18n/common.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of being seen by employers, reading level A2. */
export const shareNl = {
  ...commonNl,
  ask: {
    title: 'Mag een werkgever je kaart zien?',
    lines: [
      'Een werkgever kan jou dan vinden.',
      'Je naam staat er niet bij.',
      'Jij kiest wie je kaart ziet, en hoe lang.',
    ],
    yes: 'Ja, dat mag',
    no: 'Nee, liever niet',
  },
  change: 'Je kunt dit altijd veranderen.',
  refused: {
    title: 'Dat is goed.',
    lines: ['Niemand ziet je kaart.', 'Wil je het toch? Dat kan altijd.'],
    button: 'Mijn kaart mag toch gezien worden',
  },
  empty: {
    title: 'Je kaart is nog leeg.',
    line: 'Speel eerst een spel. Dan kun je je kaart laten zien.',
  },
  title: 'Wie mag mijn kaart zien?',
  lead: 'Jij beslist. Je naam staat er niet bij.',
  nobody: 'Nu ziet niemand je kaart.',
  add: 'Laat mijn kaart zien',
  end: 'Niemand mag mijn kaart meer zien',
  endTitle: 'Wil je stoppen met laten zien?',
  endBody: 'Je kaart is dan overal weg. Contact met werkgevers stopt ook.',
  endYes: 'Ja, stop ermee',
  pool: 'Alle werkgevers van deze website',
  coach: 'Mijn coach',
  until: 'Tot',
  states: { active: 'Nu te zien', paused: 'Pauze', expired: 'Voorbij' } as Record<Share['state'], string>,
  pause: 'Pauze',
  resume: 'Ga verder',
  extend: 'Drie maanden langer',
  renew: 'Stuur mijn nieuwe kaart',
  withdraw: 'Stop',
  form: {
    title: 'Wie mag je kaart zien?',
    who: 'Kies wie',
    one: 'Deze werkgever:',
    howLong: 'Kies hoe lang',
    days: { 30: 'Eén maand', 90: 'Drie maanden', 180: 'Een half jaar' } as Record<30 | 90 | 180, string>,
    what: 'Dit zien zij',
    whatLine: 'Haal weg wat je niet wilt laten zien.',
    not: 'Zij zien niet: je naam, je spellen en je tijden.',
    none: 'Kies nog één ding. Anders is je kaart leeg.',
    yes: 'Ja, laat mijn kaart zien',
    back: 'Terug',
  },
  shared: 'Je kaart is nu te zien.',
  withdrawn: 'Je kaart is daar nu weg.',
  bands: { growing: 'in groei', basic: 'goed op weg', good: 'sterk', strong: 'heel sterk' } as Record<
    Band,
    string
  >,
  or: 'of',
}
/** The shape of the texts of being seen. */
export type ShareStrings = typeof shareNl
/** The texts of being seen in each language. */
export const sharePacks: Packs<ShareStrings> = {
  nl: shareNl,
  others: { en: async () => (await import('./strings.en.ts')).shareEn },
}
