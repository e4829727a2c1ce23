/** The columns of every game's table of trials, under the game's own id: what exports and codebooks are made from. One line a game. */

export { columns as 'front-desk' } from './front-desk/columns.ts'
export { columns as 'sorting-belt' } from './sorting-belt/columns.ts'
export { columns as 'tile-setter' } from './tile-setter/columns.ts'
