import { defineGame } from '@skillprint/engine'
import { packs } from '../world/packs.ts'
import { inWords } from './in-words.ts'
import { listing } from './listing.ts'
import { simulate } from './simulate.ts'
import { strings } from './strings.ts'
import { task } from './task.ts'
import { trial } from './trial.ts'

/** De sorteerband: a stop-signal task at a parcel belt. */
export const game = defineGame<typeof trial>({
  id: listing.id,
  version: listing.version,
  timed: listing.timed,
  task,
  trial,
  simulate,
  strings,
  inWords,
  scene: () => import('./scene.ts'),
  assets: packs.belt,
})
