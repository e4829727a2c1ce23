import { browserClock, type Clock } from '@skillprint/engine'
import type { Chunk, DeviceCheck } from '@skillprint/engine/record'

/** What games run on: the browser's clock and renderers. Only the testing door can put others in their place; no attribute or address can. */
export const playClock: {
  current: Clock
  renderers: readonly ('webgl' | 'canvas')[]
  watch: ((chunk: Chunk) => void) | null
  /** In the place of the look at the screen. */
  check: ((clock: Clock) => Promise<DeviceCheck>) | null
} = { current: browserClock, renderers: ['webgl', 'canvas'], watch: null, check: null }
