import type { Stage } from '@skillprint/engine/stage'
import { Container, Sprite } from 'pixi.js'

const poses = { calm: 'idle', happy: 'thumb', oops: 'oops', stop: 'stop' } as const

export interface Worker {
  readonly view: Container
  pose(pose: keyof typeof poses): void
}

/** Samira, who takes parcels off the end of the belt; seen to the waist, 150 × 150 around (0, 0). */
export function drawWorker(texture: Stage['texture']): Worker {
  const view = new Container()
  const sprites = Object.entries(poses).map(([pose, picture]) => {
    const sprite = new Sprite({ texture: texture(`half/samira-${picture}`), anchor: 0.5 })
    return [pose, view.addChild(sprite)] as const
  })
  return {
    view,
    pose: (wanted) => {
      for (const [pose, sprite] of sprites) sprite.visible = pose === wanted
    },
  }
}
