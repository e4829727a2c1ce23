import type { Scene } from '@skillprint/engine'
import type { trial } from './trial.ts'

export const scene: Scene<typeof trial> = () => {}
