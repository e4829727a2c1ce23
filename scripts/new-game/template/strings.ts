/** Every text of the game. Dutch for job seekers: level A2, at most twelve words a sentence. */
export const strings = {
  nl: {
    title: 'Lampen',
    setting: 'Je werkt in een werkplaats.',
    why: 'Dit spel laat zien hoe snel en goed je kiest.',
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
    title: 'Lamps',
    setting: 'You work in a workshop.',
    why: 'This game shows how fast and well you choose.',
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
