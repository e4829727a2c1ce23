/** Every game's listing under the game's own id: what a list of games shows before any game is loaded. One line a game. */

export { listing as 'front-desk' } from './front-desk/listing.ts'
export { listing as 'sorting-belt' } from './sorting-belt/listing.ts'
export { listing as 'tile-setter' } from './tile-setter/listing.ts'
