// First, and in a module whose exports are used: a bundler drops side effects of a module that only passes exports on.
import 'pixi.js/unsafe-eval'
import 'pixi.js/filters'
import { loadTextures, type Renderer, WebGLRenderer } from 'pixi.js'

// A worker's blob address and `data:` probes are refused by a strict content security policy, and loading would never settle.
Object.assign(loadTextures.config ?? {}, { preferWorkers: false, preferCreateImageBitmap: false })

/** The picture's resolution: sharper than 2 costs a cheap phone more than the eye gains. */
export const resolution = (): number => Math.min(globalThis.devicePixelRatio || 1, 2)

export type RendererName = 'webgl' | 'canvas'

/** Which of Pixi's renderers this is. */
export const rendererName = (renderer: Renderer): RendererName =>
  renderer.name === 'canvas' ? 'canvas' : 'webgl'

/** Makes the first renderer that works. Pixi's event system, accessibility buttons and DOM layer are left out: the stage has its own. */
export async function createRenderer(
  names: readonly RendererName[],
  size: { readonly width: number; readonly height: number },
): Promise<Renderer> {
  const failures: unknown[] = []
  for (const name of names) {
    try {
      const made = name === 'webgl' ? new WebGLRenderer() : await canvasRenderer()
      await made.init({
        skipExtensionImports: true,
        width: Math.max(1, size.width),
        height: Math.max(1, size.height),
        resolution: resolution(),
        autoDensity: true,
        antialias: resolution() < 2,
        backgroundAlpha: 0,
        hello: false,
      })
      return made
    } catch (error) {
      failures.push(error)
    }
  }
  throw new Error(`play: none of the renderers ${names.join(', ')} could be made`, { cause: failures })
}

let lease: (() => void) | null = null

/**
 * A page has one renderer at a time: browsers drop the oldest of more than 16 drawing contexts. Whoever held it before is told by
 * its `onTaken`. Returns a function that gives the lease back.
 */
export function leaseRenderer(onTaken: () => void): () => void {
  const before = lease
  lease = onTaken
  before?.()
  return () => {
    if (lease === onTaken) lease = null
  }
}

/** Drawing without WebGL is rare, so its code comes when it is needed. */
const canvasRenderer = async (): Promise<Renderer> => {
  const { CanvasRenderer } = await import('./canvas-renderer.ts')
  return new CanvasRenderer()
}
