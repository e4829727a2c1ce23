/** For demos and tests only: nothing of this stands in the bundle that pages load. */
export { type SimulatedStanding, simulatedSession } from './simulated-session.ts'
export { useClock, useDeviceCheck, useRenderers, watchChunks } from './use-clock.ts'
