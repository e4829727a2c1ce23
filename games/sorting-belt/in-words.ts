import type { InWords } from '@skillprint/engine'
import type { trial } from './trial.ts'

/** The sign, and the lamp where it was asked for; which side was pressed. */
export const inWords: InWords<typeof trial> = ({ side, stop }, response, { text }) => ({
  shown: stop ? `${text(`say.${side}`)} · ${text('say.stop')}` : text(`say.${side}`),
  answer: response.side ? text(response.side) : stop ? text('say.stopped') : '',
})
