/** This game as others list and load it: the listing at once, the rest when asked. */
export { listing } from './listing.ts'
export const load = () => import('./game.ts').then(({ game }) => game)
export const columns = () => import('./columns.ts').then(({ columns }) => columns)
