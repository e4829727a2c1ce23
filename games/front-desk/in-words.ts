import type { InWords } from '@skillprint/engine'
import { momentAt } from './conversations/conversations.ts'
import type { trial } from './trial.ts'

/** The last thing that was said, and the answer chosen. */
export const inWords: InWords<typeof trial> = (given, response, { locale }) => {
  const language = locale.startsWith('nl') ? 'nl' : 'en'
  const { lines, question, options } = momentAt(given)
  const option = options.find(({ id }) => id === response.option)
  return {
    shown: [lines.at(-1)?.text[language], question[language]].filter(Boolean).join(' '),
    answer: option?.text[language] ?? '',
  }
}
