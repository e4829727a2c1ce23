import { commonEn } from '../i18n/common.en.ts'
import type { TransferStrings } from './strings.ts'

/** English texts of going on on another device. */
export const transferEn: TransferStrings = {
  ...commonEn,
  title: 'Go on on another device',
  lead: 'Take your games and your card with you.',
  have: 'I have a code',
  nothingYet: 'You have not played here yet. There is nothing to take with you.',
  secret: 'Only your code opens it. We cannot read it.',
  make: 'Make my code',
  back: 'Back',
  code: {
    title: 'This is your code',
    steps: [
      'Take your other phone or computer.',
      'Scan the picture with the camera.',
      'Or open this website there and type the code.',
    ],
    picture: 'Picture with your code, for the camera',
    until: 'The code works once, until',
    careful: 'Show the code to nobody.',
  },
  enter: {
    title: 'Type your code',
    label: 'Your code from the other device',
    keep: 'May it stay here?',
    keepYes: 'Yes, this device is mine',
    keepNo: 'No, this device belongs to somebody else',
    get: 'Fetch my games',
  },
  here: {
    title: 'Done! Everything is here now.',
    kept: 'You can go on playing.',
    notKept: 'If you close the page, it is gone from here.',
  },
}
