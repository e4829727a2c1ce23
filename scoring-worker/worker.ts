/** The worker's own file: answers calls over Comlink, and says `ready` once it can. */
import { expose } from 'comlink'
import { operations } from './operations.ts'
import type { ScoringOptions } from './scorer.ts'
import { type PackedChunks, unpackChunks } from './start/packed-chunks.ts'

expose({
  ...operations,
  // As text: a skillprint names the same fields hundreds of times, which a structured clone takes several times as long for.
  score: (packed: PackedChunks, options?: ScoringOptions) =>
    JSON.stringify(operations.score(unpackChunks(packed), options)),
})
self.postMessage('ready')
