import { defineGame } from '@skillprint/engine'
import { packs } from '../world/packs.ts'
import { inWords } from './in-words.ts'
import { listing } from './listing.ts'
import { simulate } from './simulate.ts'
import { strings } from './strings.ts'
import { task } from './task.ts'
import { trial } from './trial.ts'

/** Aan de balie: conversations at the front desk of a health centre. */
export const game = defineGame<typeof trial>({
  id: listing.id,
  version: listing.version,
  task,
  trial,
  simulate,
  strings,
  inWords,
  scene: () => import('./scene.ts'),
  assets: packs.desk,
})
