import { listing } from './listing.ts'

/** Every text of the game. Dutch for job seekers: level A2, at most twelve words a sentence. */
export const strings = {
  nl: {
    ...listing.texts.nl,
    'instruction.1': 'Er zijn twee lampen.',
    'instruction.2': 'Gaat een lamp aan? Druk op die lamp.',
    'practice.right': 'Goed zo!',
    'practice.wrong': 'Druk op de lamp die aan is.',
    debrief: 'Klaar! Bedankt voor het spelen.',
    left: 'Linkerlamp',
    right: 'Rechterlamp',
    lit: 'Aan: {side}',
  },
  en: {
    ...listing.texts.en,
    'instruction.1': 'There are two lamps.',
    'instruction.2': 'Does a lamp go on? Press that lamp.',
    'practice.right': 'Well done!',
    'practice.wrong': 'Press the lamp that is on.',
    debrief: 'Done! Thank you for playing.',
    left: 'Left lamp',
    right: 'Right lamp',
    lit: 'On: {side}',
  },
}
