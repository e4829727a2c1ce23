import { browserClock, type Clock } from '@skillprint/engine'

/** The clock that games run on: the browser's. Only the testing door can put another in its place; no attribute or address can. */
export const playClock: { current: Clock } = { current: browserClock }
