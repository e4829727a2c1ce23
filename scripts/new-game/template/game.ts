import { defineGame } from '@skillprint/engine'
import { simulate } from './simulate.ts'
import { strings } from './strings.ts'
import { task } from './task.ts'
import { trial } from './trial.ts'

/** A lamp lights; press its side. */
export const game = defineGame({
  id: 'new-game',
  version: 1,
  task,
  trial,
  scene: () => import('./scene.ts'),
  simulate,
  strings,
})
