import type { Clock } from '@skillprint/engine'
import { playClock } from '../play-clock.ts'

/** Lets every game that starts from now on run on another clock. */
export function useClock(clock: Clock): void {
  playClock.current = clock
}
