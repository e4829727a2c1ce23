/** Every game's evidence rule under the game's own id, without a screen: what the scorer reads. One line a game. */

export { evidence as 'front-desk' } from './front-desk/evidence.ts'
export { evidence as 'sorting-belt' } from './sorting-belt/evidence.ts'
export { evidence as 'tile-setter' } from './tile-setter/evidence.ts'
