export type { Game } from '../game.ts'
