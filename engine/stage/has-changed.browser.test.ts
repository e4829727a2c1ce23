import { Container, Graphics, Rectangle, type Renderer, Sprite, Text, Texture } from 'pixi.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChanged } from './has-changed.ts'
import { createRenderer } from './renderer.ts'

describe.each(['canvas', 'webgl'] as const)('%s', (name) => {
  let renderer: Renderer
  beforeAll(async () => {
    renderer = await createRenderer([name], { width: 100, height: 100 })
  })
  afterAll(() => renderer.destroy({ removeView: true }))

  const scene = () => {
    const world = new Container()
    const inner = new Container()
    const box = new Graphics().rect(0, 0, 10, 10).fill('#ff0000')
    const sprite = new Sprite(Texture.WHITE)
    const text = new Text({ text: 'a' })
    world.addChild(inner, sprite)
    inner.addChild(box, text)
    const draw = () => renderer.render({ container: world })
    return { world, inner, box, sprite, text, draw }
  }

  test('a scene that was never drawn has changed, one in which nothing happened since has not', () => {
    const { world, draw } = scene()
    expect(hasChanged(world)).toBe(true)
    draw()
    expect(hasChanged(world)).toBe(false)
  })

  const changes: Readonly<Record<string, (of: ReturnType<typeof scene>) => void>> = {
    'something moves': ({ box }) => box.position.set(3, 4),
    'a group moves': ({ inner }) => {
      inner.x = 7
    },
    'something turns or grows': ({ sprite }) => {
      sprite.rotation = 1
      sprite.scale.set(2)
    },
    'something fades': ({ sprite }) => {
      sprite.alpha = 0.5
    },
    'something is coloured': ({ sprite }) => {
      sprite.tint = 0x00ff00
    },
    'something is hidden': ({ inner }) => {
      inner.visible = false
    },
    'something is drawn anew': ({ box }) => {
      box.clear().circle(5, 5, 5).fill('#0000ff')
    },
    'a picture is another one': ({ sprite }) => {
      sprite.texture = new Texture({ source: Texture.WHITE.source, frame: new Rectangle(0, 0, 1, 1) })
    },
    'words are others': ({ text }) => {
      text.text = 'b'
    },
    'something comes': ({ inner }) => {
      inner.addChild(new Graphics().rect(0, 0, 5, 5).fill('#000000'))
    },
    'something goes': ({ box }) => {
      box.destroy()
    },
  }
  test.each(Object.keys(changes))('%s: the scene has changed, until it is drawn', (what) => {
    const made = scene()
    // Twice, so that nothing of the first time is left to do.
    made.draw()
    made.draw()
    changes[what]?.(made)
    expect(hasChanged(made.world)).toBe(true)
    made.draw()
    expect(hasChanged(made.world)).toBe(false)
  })

  test('what changed while it was hidden is drawn when it is shown', () => {
    const { world, inner, box, draw } = scene()
    draw()
    inner.visible = false
    draw()
    box.x = 50
    draw()
    inner.visible = true
    expect(hasChanged(world)).toBe(true)
  })
})
