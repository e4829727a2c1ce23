import type { Listing } from '@skillprint/engine'

/** What a list of games says about this one. */
export const listing = {
  id: 'front-desk',
  version: 1,
  minutes: 4,
  texts: {
    nl: {
      title: 'Aan de balie',
      setting: 'Je werkt aan de balie van een gezondheidscentrum.',
      why: 'Zo zien we hoe jij luistert en helpt.',
    },
    en: {
      title: 'At the front desk',
      setting: 'You work at the front desk of a health centre.',
      why: 'This shows how you listen and help.',
    },
  },
} as const satisfies Listing
