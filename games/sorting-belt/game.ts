import { defineGame } from '@skillprint/engine'
import { packs } from '../world/packs.ts'
import { simulate } from './simulate.ts'
import { strings } from './strings.ts'
import { task } from './task.ts'
import { trial } from './trial.ts'

/** De sorteerband: a stop-signal task at a parcel belt. */
export const game = defineGame<typeof trial>({
  id: 'sorting-belt',
  version: 1,
  timed: true,
  task,
  trial,
  simulate,
  strings,
  scene: () => import('./scene.ts'),
  assets: packs.belt,
})
