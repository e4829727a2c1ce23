import type { Clock } from '@skillprint/engine'
import type { Chunk, DeviceCheck } from '@skillprint/engine/record'
import { playClock } from '../play-clock.ts'

/** Lets every game that starts from now on run on another clock. */
export function useClock(clock: Clock): void {
  playClock.current = clock
}

/** Which renderers games may use, in this order. */
export function useRenderers(renderers: readonly ('webgl' | 'canvas')[]): void {
  playClock.renderers = renderers
}

/** Shows every chunk to a test as it is kept. */
export function watchChunks(watch: (chunk: Chunk) => void): void {
  playClock.watch = watch
}

/** Puts this in the place of the look at the screen before games in which times count. */
export function useDeviceCheck(check: (clock: Clock) => Promise<DeviceCheck>): void {
  playClock.check = check
}
