import type { Listing } from '@skillprint/engine'

/** What a list of games says about this one. */
export const listing = {
  id: 'new-game',
  version: 1,
  minutes: 2,
  texts: {
    nl: {
      title: 'Lampen',
      setting: 'Je werkt in een werkplaats.',
      why: 'Dit spel laat zien hoe snel en goed je kiest.',
    },
    en: {
      title: 'Lamps',
      setting: 'You work in a workshop.',
      why: 'This game shows how fast and well you choose.',
    },
  },
} as const satisfies Listing
