import type { Container } from 'pixi.js'

/** Parts of the picture that seldom change, each drawn once into a texture of its own. */
export interface Stills {
  /** Draws a part once from now on; the function it gives back draws it anew, after a change. */
  still(part: Container): () => void
  /** Draws them all anew, with so many pixels a logical unit: after a change of size, and where textures were lost. */
  redraw(resolution: number): void
}

/** Keeps still parts until they are destroyed. `resolution`: pixels a logical unit. */
export function stills(resolution: number): Stills {
  const parts = new Set<Container>()
  let sharp = resolution
  const draw = (part: Container): void => {
    if (part.destroyed) parts.delete(part)
    // A texture of another resolution is not taken for an update alone.
    else part.cacheAsTexture({ resolution: sharp, antialias: true })
  }
  return {
    still: (part) => {
      parts.add(part)
      draw(part)
      return () => draw(part)
    },
    redraw: (resolution) => {
      sharp = resolution
      for (const part of [...parts]) draw(part)
    },
  }
}
