import type { Listing } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { games, listings } from './index.ts'

test.each<[string, Listing]>(Object.entries(listings))(
  'the listing of %s says what the game says',
  async (id, listing) => {
    const game = await games[id]?.()
    expect(listing).toMatchObject({ id, version: game?.version, minutes: game?.task.minutes })
    expect(listing.timed ?? false).toBe(game?.timed ?? false)
    expect(Object.keys(listing.texts)).toEqual(Object.keys(game?.strings ?? {}))
    for (const [language, texts] of Object.entries(listing.texts))
      expect(game?.strings[language]).toMatchObject(texts)
  },
)
