import { defineGame } from '@skillprint/engine'
import { inWords } from './in-words.ts'
import { listing } from './listing.ts'
import { simulate } from './simulate.ts'
import { strings } from './strings.ts'
import { task } from './task.ts'
import { trial } from './trial.ts'

/** Tegels leggen: figural matrices in which the answer is built, not chosen. */
export const game = defineGame<typeof trial>({
  id: listing.id,
  version: listing.version,
  task,
  trial,
  simulate,
  strings,
  inWords,
  scene: () => import('./scene.ts'),
  assets: () => import('../world/packs.ts').then(({ packs }) => packs.tiles()),
})
