import { commonEn } from '../i18n/common.en.ts'
import type { ReplayStrings } from './strings.ts'

/** English texts of looking back together. */
export const replayEn: ReplayStrings = {
  ...commonEn,
  ask: {
    title: 'Look back together',
    lines: [
      'Here you can see your games once more.',
      'Your coach looks with you. You decide if that is all right.',
      'Your coach sees what you did and how fast.',
      'Everything stays on this device.',
    ],
    yes: 'Yes, we look together',
    no: 'No, rather not',
  },
  change: 'You can always stop looking.',
  refused: {
    title: 'That is fine.',
    lines: ['Nobody sees your games.', 'Do you want to look after all? You always can.'],
    button: 'I want to look after all',
  },
  list: {
    title: 'Which game do you want to see?',
    lead: 'The newest game is at the top.',
    look: 'Look back',
    table: 'The game is different now. You see a list.',
    ended: { completed: 'Finished', stopped: 'Stopped', open: 'Not finished yet' },
  },
  empty: {
    title: 'There are no games here yet.',
    line: 'Play a game first. Then you can look back here.',
    keep: 'Keep your game on this device. Otherwise it is gone.',
  },
  starting: 'The game is coming.',
  hint: 'Talk about it together. Everybody makes mistakes.',
  back: 'Back',
  done: 'Stop looking',
}
