import type { InWords } from '@skillprint/engine'
import { fieldInWords, tileInWords } from './scene/words.ts'
import { isTile } from './tile.ts'
import type { trial } from './trial.ts'

/** The field, and the tile that was laid. */
export const inWords: InWords<typeof trial> = (given, { built, how }, words) => ({
  shown: fieldInWords(words, given),
  answer: how !== 'skipped' && isTile(built) ? tileInWords(words, built) : words.text(`say.${how}`),
})
