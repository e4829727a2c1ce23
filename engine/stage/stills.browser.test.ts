import { Container, Graphics, type Renderer } from 'pixi.js'
import { afterEach, describe, expect, test } from 'vitest'
import { hasChanged } from './has-changed.ts'
import { createRenderer } from './renderer.ts'
import { stills } from './stills.ts'

const red = '255,0,0'
const blue = '0,0,255'

describe.each(['canvas', 'webgl'] as const)('%s', (name) => {
  let renderer: Renderer
  afterEach(() => renderer.destroy({ removeView: true }))

  const set = async () => {
    renderer = await createRenderer([name], { width: 40, height: 40 })
    const world = new Container()
    const part = new Container()
    const box = new Graphics().rect(0, 0, 40, 40).fill('#ff0000')
    part.addChild(box)
    world.addChild(part)
    const picture = new Container()
    picture.addChild(world)
    const draw = () => renderer.render({ container: picture })
    return { world: picture, scaled: world, part, box, draw, parts: stills(renderer.resolution) }
  }

  /** Colour in the middle of the picture: red, green, blue. */
  const middle = (): string => {
    const copy = new OffscreenCanvas(40, 40).getContext('2d')
    copy?.drawImage(renderer.canvas as HTMLCanvasElement, 0, 0, 40, 40)
    return [...(copy?.getImageData(20, 20, 1, 1).data ?? [])].slice(0, 3).join(',')
  }

  test('a still part looks as it did, and changes only when it is drawn anew', async () => {
    const { world, part, box, draw, parts } = await set()
    const redraw = parts.still(part)
    draw()
    expect(middle()).toBe(red)
    box.clear().rect(0, 0, 40, 40).fill('#0000ff')
    expect(hasChanged(world)).toBe(false)
    draw()
    expect(middle()).toBe(red)
    redraw()
    expect(hasChanged(world)).toBe(true)
    draw()
    expect(middle()).toBe(blue)
    expect(hasChanged(world)).toBe(false)
  })

  test('a part that is hidden waits with being drawn, and is there when it is shown', async () => {
    const { world, part, draw, parts } = await set()
    part.visible = false
    parts.still(part)
    draw()
    draw()
    expect(hasChanged(world)).toBe(false)
    part.visible = true
    expect(hasChanged(world)).toBe(true)
    draw()
    expect(middle()).toBe(red)
  })

  test('after a change of size it is drawn as sharp as the rest', async () => {
    const { part, draw, parts } = await set()
    parts.still(part)
    draw()
    expect(part.renderGroup?.texture?.source.resolution).toBe(renderer.resolution)
    parts.redraw(3)
    draw()
    expect(part.renderGroup?.texture?.source.resolution).toBe(3)
    expect(middle()).toBe(red)
  })

  test('it is as large and stands where it would without', async () => {
    const { scaled, box, part, draw, parts } = await set()
    box.clear().rect(5, 5, 10, 10).fill('#0000ff')
    scaled.scale.set(2)
    parts.still(part)
    parts.redraw(2 * renderer.resolution)
    draw()
    expect(middle()).toBe(blue)
    scaled.position.set(-20, -20)
    draw()
    expect(middle()).not.toBe(blue)
  })

  test('a new renderer draws it again; a part that was destroyed is forgotten', async () => {
    const { world, scaled, part, parts } = await set()
    const gone = new Container()
    scaled.addChild(gone)
    parts.still(part)
    parts.still(gone)
    renderer.render({ container: world })
    gone.destroy({ children: true })
    renderer.destroy({ removeView: true, releaseGlobalResources: true })
    renderer = await createRenderer([name], { width: 40, height: 40 })
    parts.redraw(renderer.resolution)
    renderer.render({ container: world })
    expect(middle()).toBe(red)
  })
})
