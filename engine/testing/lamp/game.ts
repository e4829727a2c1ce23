import { defineGame, type Task } from '../../index.ts'
import { type LampEvent, type LampResponse, type LampTrial, trial } from './trial.ts'

const testTrials = 8

const task: Task<LampTrial, LampResponse> = {
  minutes: 1,
  practice: [{ side: 'left' }, { side: 'right' }],
  mastered: (practice) => practice.slice(-2).every(({ response }) => response.correct),
  right: (_, response) => response.correct,
  next: ({ played, random }) =>
    played.length < testTrials ? { side: random.pick(['left', 'right'] as const) } : undefined,
  done: ({ played }) => played.length / testTrials,
}

/** A lamp lights left or right. For the engine's own tests. */
export const lamp = defineGame({
  id: 'lamp',
  version: 1,
  timed: true,
  task,
  trial,
  scene: () => import('./scene.ts'),
  simulate: (given, { random, ability }): LampEvent[] => [
    { type: 'onset', stimulus: 'stimulus', t: 17 },
    {
      type: 'press',
      side: random.next() < 0.7 + 0.1 * ability ? given.side : given.side === 'left' ? 'right' : 'left',
      t: 317 + 200 * random.next(),
    },
  ],
  strings: {
    nl: {
      title: 'Lampen',
      setting: 'Je werkt in een werkplaats.',
      why: 'Dit spel laat zien hoe snel je kiest.',
      'instruction.1': 'Gaat een lamp aan? Druk op die kant.',
      'practice.right': 'Goed zo!',
      'practice.wrong': 'Druk op de lamp die aan is.',
      debrief: 'Klaar. Bedankt voor het spelen.',
      left: 'Links',
      right: 'Rechts',
    },
    en: {
      title: 'Lamps',
      setting: 'You work in a workshop.',
      why: 'This game shows how fast you choose.',
      'instruction.1': 'Does a lamp go on? Press that side.',
      'practice.right': 'Well done!',
      'practice.wrong': 'Press the lamp that is on.',
      debrief: 'Done. Thank you for playing.',
      left: 'Left',
      right: 'Right',
    },
  },
})
