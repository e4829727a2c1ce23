import { Container, type Renderer } from 'pixi.js'
import type { Clock } from '../clock.ts'
import { type ButtonLayer, buttonLayer } from './buttons.ts'
import { hasChanged } from './has-changed.ts'
import { createRenderer, type RendererName, rendererName, resolution } from './renderer.ts'
import { type StageSize, stageSize } from './size.ts'
import { type Stills, stills } from './stills.ts'

/** What stands for the whole run: canvas, scenery, buttons and the size of the box they fill. */
export interface Theatre {
  readonly root: Container
  readonly scenery: Container
  readonly buttons: ButtonLayer
  readonly size: StageSize
  readonly renderer: RendererName
  /** Things that scenes made once per run. */
  readonly kept: Map<string, unknown>
  readonly still: Stills['still']
  render(): void
  /** Called after every change of size, in a frame. */
  onResize(callback: (css: { readonly width: number; readonly height: number }) => void): void
  /** The drawing context was lost. */
  onLost(callback: () => void): void
  /** True while there is a context to draw with. */
  readonly intact: boolean
  /** Makes a new canvas after the old one was lost. */
  rebuild(): Promise<void>
  /** Empties `root`; what scenes keep stays alive. */
  clear(): void
  /** Empties everything, also what scenes keep. */
  strip(): void
  destroy(): void
}

export interface TheatreOptions {
  /** Positioned box for canvas and buttons. */
  readonly box: HTMLElement
  readonly layer: HTMLElement
  readonly clock: Clock
  readonly stamp: (event: Event) => number
  readonly renderers: readonly RendererName[]
}

/** Frames in which nothing seems to have changed, until one is drawn all the same. */
const mostSkipped = 30

/** Opens a theatre in the box. Rejects when no renderer can be made. */
export async function openTheatre({ box, layer, clock, stamp, renderers }: TheatreOptions): Promise<Theatre> {
  const css = () => ({ width: Math.max(1, box.clientWidth), height: Math.max(1, box.clientHeight) })
  let size = stageSize(css().width, css().height)
  let lost = false
  let onLost = (): void => {}
  let onResize: (css: { readonly width: number; readonly height: number }) => void = () => {}
  const buttons = buttonLayer(layer, stamp)
  const world = new Container()
  const scenery = new Container()
  const root = new Container()
  world.addChild(scenery, root)
  // On Canvas, Pixi forgets the outermost scale where it draws still parts: the outermost container has none.
  const picture = new Container()
  picture.addChild(world)

  const whenLost = (event: Event): void => {
    event.preventDefault()
    lost = true
    onLost()
  }
  const whenRestored = (): void => {
    lost = false
    stale = true
    parts.redraw(sharpness())
  }
  const raise = async (): Promise<Renderer> => {
    const made = await createRenderer(renderers, css())
    const { canvas } = made
    canvas.setAttribute('aria-hidden', 'true')
    canvas.addEventListener('webglcontextlost', whenLost)
    canvas.addEventListener('webglcontextrestored', whenRestored)
    box.prepend(canvas)
    return made
  }
  const strike = (old: Renderer): void => {
    old.canvas.removeEventListener('webglcontextlost', whenLost)
    old.canvas.removeEventListener('webglcontextrestored', whenRestored)
    old.canvas.remove()
    // Pixi's pools keep the buffers of what was drawn, up to half a megabyte for a game; only what is free in them goes.
    old.destroy({ removeView: true, releaseGlobalResources: true })
  }
  let renderer = await raise()
  const sharpness = (): number => renderer.resolution * size.scale
  const parts = stills(sharpness())
  const lay = (): void => {
    const { width, height } = css()
    size = stageSize(width, height)
    world.scale.set(size.scale)
    buttons.setScale(size.scale)
    parts.redraw(sharpness())
  }
  lay()
  // Much of a game stands still most of the time; a phone that draws nothing new stays cool.
  let stale = true
  let skipped = 0
  const render = (): void => {
    buttons.fit()
    if (!stale && !hasChanged(picture) && skipped++ < mostSkipped) return
    // The event of a loss comes later than the loss; drawing in between only fills the console.
    if (lost || isContextLost(renderer)) return
    renderer.render({ container: picture })
    stale = false
    skipped = 0
  }
  let cancelResize: (() => void) | null = null
  const observer = new ResizeObserver(() => {
    // All changes until the next frame are one change, drawn in that frame.
    cancelResize ??= clock.frame(() => {
      cancelResize = null
      const { width, height } = css()
      const { screen } = renderer
      if (screen.width === width && screen.height === height && renderer.resolution === resolution()) return
      renderer.resize(width, height, resolution())
      lay()
      onResize({ width, height })
      stale = true
      render()
    })
  })
  observer.observe(box)

  const kept = new Map<string, unknown>()
  const dropKept = (): void => {
    for (const thing of kept.values())
      if (thing instanceof Container && !thing.destroyed) thing.destroy({ children: true })
    kept.clear()
  }
  return {
    root,
    scenery,
    buttons,
    kept,
    still: parts.still,
    get size() {
      return size
    },
    get renderer() {
      return rendererName(renderer)
    },
    get intact() {
      return !lost
    },
    render,
    onResize: (callback) => {
      onResize = callback
    },
    onLost: (callback) => {
      onLost = callback
    },
    async rebuild() {
      strike(renderer)
      renderer = await raise()
      lost = false
      stale = true
      lay()
      render()
    },
    clear() {
      buttons.clear()
      rescue(kept, root)
      for (const child of root.removeChildren()) if (!isKept(kept, child)) child.destroy({ children: true })
    },
    strip() {
      buttons.clear()
      dropKept()
      for (const child of [...scenery.removeChildren(), ...root.removeChildren()])
        child.destroy({ children: true })
    },
    destroy() {
      observer.disconnect()
      cancelResize?.()
      buttons.clear()
      dropKept()
      picture.destroy({ children: true })
      strike(renderer)
    },
  }
}

const isContextLost = (renderer: Renderer): boolean => 'gl' in renderer && renderer.gl.isContextLost()

const isKept = (kept: ReadonlyMap<string, unknown>, child: Container): boolean =>
  [...kept.values()].includes(child)

/** Takes what scenes keep out of `root` before the rest is destroyed; a kept thing inside a kept thing stays there. */
function rescue(kept: ReadonlyMap<string, unknown>, root: Container): void {
  for (const thing of kept.values()) {
    if (!(thing instanceof Container) || thing.destroyed) continue
    let above = thing.parent
    while (above && above !== root && !isKept(kept, above)) above = above.parent
    if (above === root) thing.removeFromParent()
  }
}
