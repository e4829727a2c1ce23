/** The worker's own file: answers calls over Comlink, and says `ready` once it can. */
import { expose } from 'comlink'
import { operations } from './operations.ts'
import type { ScoringOptions } from './scorer.ts'
import { type PackedChunks, unpackChunks } from './start/packed-chunks.ts'

expose({
  ...operations,
  score: (packed: PackedChunks, options?: ScoringOptions) => operations.score(unpackChunks(packed), options),
})
self.postMessage('ready')
