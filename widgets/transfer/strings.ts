import { commonNl } from '../i18n/common.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of going on on another device, reading level A2. */
export const transferNl = {
  ...commonNl,
  title: 'Verder op een ander apparaat',
  lead: 'Neem je spellen en je kaart mee.',
  have: 'Ik heb een code',
  nothingYet: 'Je hebt hier nog niet gespeeld. Je hoeft niets mee te nemen.',
  secret: 'Alleen jouw code opent het. Wij kunnen het niet lezen.',
  make: 'Maak mijn code',
  back: 'Terug',
  code: {
    title: 'Dit is je code',
    steps: [
      'Pak je andere telefoon of computer.',
      'Scan het plaatje met de camera.',
      'Of open daar deze website en typ de code.',
    ],
    picture: 'Plaatje met je code, voor de camera',
    until: 'De code werkt één keer, tot',
    careful: 'Laat de code aan niemand zien.',
  },
  enter: {
    title: 'Typ je code',
    label: 'Je code van het andere apparaat',
    keep: 'Mag het hier blijven staan?',
    keepYes: 'Ja, dit apparaat is van mij',
    keepNo: 'Nee, dit apparaat is van iemand anders',
    get: 'Haal mijn spellen op',
  },
  here: {
    title: 'Gelukt! Alles staat nu hier.',
    kept: 'Je kunt nu verder spelen.',
    notKept: 'Sluit je de pagina? Dan is het hier weg.',
  },
}
/** The shape of the texts of going on on another device. */
export type TransferStrings = typeof transferNl
/** The texts of going on on another device, in each language. */
export const transferPacks: Packs<TransferStrings> = {
  nl: transferNl,
  others: { en: async () => (await import('./strings.en.ts')).transferEn },
}
