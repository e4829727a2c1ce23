import type { Game } from '@skillprint/engine'

/** Every game, loaded when asked. */
export const games: Readonly<Record<string, () => Promise<Game>>> = {}
