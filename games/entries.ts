/** Every game under its own id. One line a game. */

export * as 'front-desk' from './front-desk/index.ts'
export * as 'sorting-belt' from './sorting-belt/index.ts'
export * as 'tile-setter' from './tile-setter/index.ts'
