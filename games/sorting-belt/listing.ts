import type { Listing } from '@skillprint/engine'

/** What a list of games says about this one. */
export const listing = {
  id: 'sorting-belt',
  version: 1,
  timed: true,
  minutes: 4,
  texts: {
    nl: {
      title: 'De sorteerband',
      setting: 'Je werkt in een magazijn. Op de band komen pakjes.',
      why: 'Zo zien we hoe snel je kiest en hoe goed je stopt.',
    },
    en: {
      title: 'The sorting belt',
      setting: 'You work in a warehouse. Parcels come along a belt.',
      why: 'This shows how fast you choose and how well you stop.',
    },
  },
} as const satisfies Listing
