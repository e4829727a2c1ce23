// First, and in a module whose exports are used: a bundler drops side effects of a module that only passes exports on.
import 'pixi.js/unsafe-eval'
import 'pixi.js/filters'
import { loadTextures, localUniformBitGl, type Renderer, WebGLRenderer } from 'pixi.js'

// A worker's blob address and `data:` probes are refused by a strict content security policy, and loading would never settle.
Object.assign(loadTextures.config ?? {}, { preferWorkers: false, preferCreateImageBitmap: false })

// Pixi gives each program that has no name another one and keeps its source for ever: some kB for every renderer that was made. This
// part is in all programs that it builds for a renderer; where one has a name it is the same text each time.
const named = '#define SHADER_NAME stage\n'
localUniformBitGl.vertex.header = named + localUniformBitGl.vertex.header
Object.assign(localUniformBitGl, { fragment: { header: named } })

/** The picture's resolution: sharper than 2 costs a cheap phone more than the eye gains. */
export const resolution = (): number => Math.min(globalThis.devicePixelRatio || 1, 2)

export type RendererName = 'webgl' | 'canvas'

/** Which of Pixi's renderers this is. */
export const rendererName = (renderer: Renderer): RendererName =>
  renderer.name === 'canvas' ? 'canvas' : 'webgl'

/**
 * Makes the first renderer that works; where WebGL would be drawn by software it comes last. Pixi's event system, accessibility
 * buttons and DOM layer are left out: the stage has its own.
 */
export async function createRenderer(
  names: readonly RendererName[],
  size: { readonly width: number; readonly height: number },
): Promise<Renderer> {
  const failures: unknown[] = []
  const inOrder = names.length > 1 && !drawnByChip() ? [...names].sort(webglLast) : names
  for (const name of inOrder) {
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

const webglLast = (a: RendererName, b: RendererName): number => Number(a === 'webgl') - Number(b === 'webgl')

/** Drivers that draw WebGL on the processor: Chromium's, Mesa's, Windows', Apple's. */
const software = /swiftshader|llvmpipe|softpipe|basic render|software/i

/** Is WebGL drawn by a graphics chip here? In a remote desktop it is not, and Canvas draws three to four times as many frames. */
export function drawnByChip(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!context) return false
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL
  const driver = String(context.getParameter(unmasked ?? context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return !software.test(driver)
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
