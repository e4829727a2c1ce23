import type { Listing } from '@skillprint/engine'

/** What a list of games says about this one. */
export const listing = {
  id: 'tile-setter',
  version: 2,
  minutes: 4,
  texts: {
    nl: {
      title: 'Tegels leggen',
      setting: 'Je legt een straat. Elk stuk straat heeft een patroon.',
      why: 'Zo zien we hoe goed je regels ontdekt.',
    },
    en: {
      title: 'Laying tiles',
      setting: 'You lay a street. Each piece of street has a pattern.',
      why: 'This shows how well you discover rules.',
    },
  },
} as const satisfies Listing
