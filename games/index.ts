import type { Columns, Game, Listing } from '@skillprint/engine'
import * as byId from './entries.ts'

interface Entry {
  readonly listing: Listing
  load(): Promise<Game>
  columns(): Promise<Columns<never, never>>
}
const entries: Readonly<Record<string, Entry>> = byId

/** Every game by its id, loaded when asked. */
export const games: Readonly<Record<string, () => Promise<Game>>> = each(({ load }) => load)

/** What a list of games shows of each, before any is loaded. */
export const listings: Readonly<Record<string, Listing>> = each(({ listing }) => listing)

/** The columns of each game's table of trials, loaded when asked: what exports and codebooks are made from. */
export const columns: Readonly<Record<string, () => Promise<Columns<never, never>>>> = each(
  ({ columns: load }) => load,
)

function each<Part>(part: (entry: Entry) => Part): Readonly<Record<string, Part>> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, part(entry)]))
}
