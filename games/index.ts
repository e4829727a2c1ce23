import type { Game } from '@skillprint/engine'

/** Every game, loaded when asked. */
export const games: Readonly<Record<string, () => Promise<Game>>> = {
  'sorting-belt': () => import('./sorting-belt/game.ts').then(({ game }) => game),
  'tile-setter': () => import('./tile-setter/game.ts').then(({ game }) => game),
  'front-desk': () => import('./front-desk/game.ts').then(({ game }) => game),
}
