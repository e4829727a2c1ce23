import type { Stage } from '@skillprint/engine/stage'
import { Sprite } from 'pixi.js'

/** Somebody of the town, 120 × 176, who stands on (0, 0). */
export const person = (texture: Stage['texture'], name: string): Sprite =>
  new Sprite({ texture: texture(`figure/${name}`), anchor: { x: 0.5, y: 1 } })
