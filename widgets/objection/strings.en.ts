import { commonEn } from '../i18n/common.en.ts'
import type { ObjectionStrings } from './strings.ts'

/** English texts of saying that something is wrong. */
export const objectionEn: ObjectionStrings = {
  ...commonEn,
  title: 'Is something wrong?',
  lead: 'Tell us. A person reads it and answers.',
  free: 'It costs nothing. It never counts against you.',
  add: 'Tell what is wrong',
  mine: 'What you said',
  sent: 'Your message was sent. The answer will stand here.',
  form: {
    title: 'What is wrong?',
    about: 'What is it about?',
    abouts: {
      skill: 'My card',
      game: 'A game',
      match: 'The jobs that I see',
      request: 'An employer',
      other: 'Something else',
    },
    text: 'Tell it in your own words',
    wants: 'What would you like?',
    wishes: {
      'play-again': 'I want to do the game again',
      'person-looks': 'I want somebody to look at it with me',
      correction: 'I want you to change it',
    },
    seen: 'This website gets your message. Your name is not on it.',
    send: 'Send',
    back: 'Back',
  },
  states: {
    received: 'Sent',
    'in-progress': 'Somebody is looking at it',
    granted: 'You were right',
    refused: 'It stays as it is',
  },
  answer: 'Answer',
}
