import { commonNl } from '../i18n/common.ts'
import { plural } from '../i18n/format.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of the player, reading level A2. */
export const gamesNl = {
  ...commonNl,
  question: 'Vraag',
  of: 'van',
  consent: {
    play: {
      title: 'Speel een spel. Ontdek wat je kunt.',
      lines: [
        'Je speelt korte spellen over werk.',
        'Daarna krijg je een kaart. Op de kaart staat wat je kunt.',
        'Het spel onthoudt wat je doet. Dat blijft op dit apparaat.',
      ],
      yes: 'Ja, ik wil spelen',
      no: 'Nee, liever niet',
    },
    keep: {
      title: 'Wil je later verder spelen?',
      lines: [
        'Dan bewaren we je spel op dit apparaat.',
        'Niemand anders krijgt je spel.',
        'Is dit apparaat niet van jou? Kies dan nee.',
      ],
      yes: 'Ja, bewaar mijn spel',
      no: 'Nee, bewaar niets',
    },
    share: {
      title: 'Wil je later iets delen?',
      lines: [
        'Bijvoorbeeld met een coach of een werkgever.',
        'Je kiest elke keer zelf wat je deelt.',
        'Nu delen we niets.',
      ],
      yes: 'Ja, dat mag je later vragen',
      no: 'Nee, ik deel niets',
    },
  },
  change: 'Je kunt dit altijd weer veranderen.',
  refused: {
    title: 'Dat is goed.',
    lines: ['Je speelt niet. We onthouden niets.', 'Wil je toch spelen? Dat kan altijd.'],
    button: 'Ik wil toch spelen',
  },
  list: {
    title: 'Kies een spel',
    lead: 'Er is geen goed of fout. Stoppen mag altijd.',
    memory: 'We bewaren niets. Sluit je deze pagina? Dan is alles weg.',
    forgets: 'Kom je 7 dagen niet? Dan wist je browser je spellen.',
    forgetsHint: 'Print je kaart of bewaar je kaart als bestand.',
    busy: 'Deze website is ook open in een ander scherm. Speel daar.',
    denied: 'Je browser wil niets bewaren. Sluit je deze pagina? Dan is alles weg.',
    empty: 'Er zijn nu geen spellen. Kom later terug.',
    begin: 'Begin hier',
    states: { new: 'Nieuw', started: 'Je bent begonnen', played: 'Gespeeld' },
    again: 'Nog een keer spelen helpt. Dan weten we meer.',
    waits: 'Dit spel wacht. Je scherm is nu te traag. Sluit andere apps.',
    play: { new: 'Speel', started: 'Ga verder', played: 'Speel nog een keer' },
    minutes: (count: number) => plural('nl', count, { one: 'minuut', other: 'minuten' }),
  },
  myChoices: 'Mijn keuzes',
  choices: {
    title: 'Mijn keuzes',
    lead: 'Wat vind je goed? Je mag alles veranderen.',
    play: 'Het spel mag onthouden wat ik doe.',
    playHint: 'Kies je nee? Dan wissen we je spellen en je kaart.',
    keep: 'Mijn spel blijft op dit apparaat.',
    keepHint: 'Kies je nee? Dan is alles weg als je stopt.',
    share: 'De website mag vragen of ik iets wil delen.',
    shareHint: 'Ook bij ja delen we niets zonder jou.',
    yes: 'Ja',
    no: 'Nee',
    done: 'Klaar',
    stopTitle: 'Wil je stoppen met spelen?',
    stopBody: 'Dan wissen we je spellen en je kaart. Dat kan niet terug.',
    stopYes: 'Ja, stop en wis alles',
  },
  starting: 'Het spel begint zo.',
  result: {
    title: 'Goed gedaan!',
    stoppedTitle: 'Stoppen is ook goed.',
    unclearTitle: 'Bedankt voor het spelen.',
    strength: 'Dit hebben we gezien:',
    notSure: 'We zijn nog niet zeker. Elk spel helpt.',
    noStrength: 'Speel nog een spel. Dan leren we je beter kennen.',
    stopped: 'Je spel is er nog. Je kunt later verder.',
    unclear: 'We konden niet goed meten. Dat zegt niets over jou.',
    retake: {
      device: 'Sluit andere apps. Speel dan nog een keer.',
      pace: 'Neem rustig de tijd. Speel dan nog een keer.',
      explanation: 'Kijk nog eens goed naar de uitleg. Speel dan nog een keer.',
    },
    noRetake: 'Dit spel past nu niet. Kies een ander spel.',
    known: 'Op je kaart staan nu',
    things: (count: number) => plural('nl', count, { one: 'ding.', other: 'dingen.' }),
    card: 'Bekijk mijn kaart',
    next: 'Volgend spel',
    again: 'Speel nog een keer',
    resume: 'Ga verder',
    all: 'Alle spellen',
  },
}
/** The shape of the player's texts. */
export type GamesStrings = typeof gamesNl
/** The player's texts in each language. */
export const gamesPacks: Packs<GamesStrings> = {
  nl: gamesNl,
  others: { en: async () => (await import('./strings.en.ts')).gamesEn },
}
