import type { Game } from '../game.ts'

/** Every Dutch text of a game. */
export const textsOf = (game: Game): readonly string[] => Object.values(game.strings.nl ?? {})

/** The sentences of a text that have more than twelve words. A `{name}` to be filled counts as one word. */
export function longSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:…])\s+/)
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 12)
}
