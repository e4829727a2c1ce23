import { defineGame } from '@skillprint/engine'
import { listing } from './listing.ts'
import { simulate } from './simulate.ts'
import { strings } from './strings.ts'
import { task } from './task.ts'
import { trial } from './trial.ts'

/** A lamp lights; press its side. */
export const game = defineGame({
  id: listing.id,
  version: listing.version,
  task,
  trial,
  scene: () => import('./scene.ts'),
  simulate,
  strings,
})
