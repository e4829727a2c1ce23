import type { Game } from '@skillprint/engine'
import { games, listings } from '@skillprint/games'
import type { Skillprint } from '@skillprint/scoring-worker/skills'
import { type Device, waits } from './device.ts'
import { SdkError } from './errors.ts'
import type { GameEntry, RunEntry } from './session-types.ts'
import type { Store } from './store.ts'

/** What loads a game. Throws `unknown-game` naming the games there are. */
export function gameOf(id: string): () => Promise<Game> {
  const load = Object.hasOwn(games, id) ? games[id] : undefined
  if (load) return load
  throw new SdkError(
    'unknown-game',
    `play: got ${JSON.stringify(id)}, expected one of ${Object.keys(games).join(', ')}`,
  )
}

/** Every game as it is offered: its texts in this language, and what was played of it. */
export async function gameEntries(
  store: Store,
  locale: string,
  skillprint: Pick<Skillprint, 'games' | 'retakes'> | null,
  device: Device,
): Promise<readonly GameEntry[]> {
  // Reading runs needs the decoder, which a new person's page does not load.
  const runs = (await store.runs()).length > 0 ? await import('./runs.ts') : null
  return Promise.all(
    Object.values(listings).map(async (listing): Promise<GameEntry> => {
      const { id, minutes } = listing
      const text = textOf(id, locale)
      const last = skillprint?.games.findLast((result) => result.game === id)
      const started = (await runs?.brokenOffRun(store, listing)) != null
      return {
        id,
        title: text?.title ?? id,
        setting: text?.setting ?? '',
        why: text?.why ?? '',
        minutes,
        state: started ? 'started' : last?.testTrials ? 'played' : 'new',
        again: skillprint?.retakes?.some(({ game }) => game === id) ?? false,
        waits: waits(listing, device),
      }
    }),
  )
}

/** Every run that is kept, oldest first. */
export async function runEntries(store: Store, locale: string): Promise<readonly RunEntry[]> {
  const runs = (await store.runs()).map(
    ({ runId, game, gameVersion, startedAt, ended }): RunEntry => ({
      runId,
      game,
      title: textOf(game, locale)?.title ?? game,
      startedAt,
      ended,
      installed: listings[game]?.version === gameVersion,
    }),
  )
  return runs.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
}

const textOf = (game: string, locale: string) => {
  const texts = listings[game]?.texts
  return texts?.[locale.split('-')[0] ?? 'nl'] ?? texts?.nl
}
