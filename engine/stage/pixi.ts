/** The one place where Pixi is loaded, so that its switches for strict pages are set before anything else runs. */
import 'pixi.js/unsafe-eval'
import 'pixi.js/filters'
import { loadTextures } from 'pixi.js'

// A worker's blob address and `data:` probes are refused by a strict content security policy, and loading would never settle.
Object.assign(loadTextures.config ?? {}, { preferWorkers: false, preferCreateImageBitmap: false })

export {
  autoDetectRenderer,
  Container,
  ImageSource,
  type Renderer,
  Spritesheet,
  type SpritesheetData,
  Texture,
} from 'pixi.js'
