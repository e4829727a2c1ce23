import type { Loss } from './migrations.ts'
import type { Store } from './store.ts'

/** What had surely been written, kept beside the database (localStorage) so that a database that vanished or was cut is noticed. */
export interface HighWater {
  /** The `id` of the database it speaks of. */
  readonly id: string
  /** Run → sequence number after the last record that was saved, and how many chunks that were. */
  readonly runs: Readonly<Record<string, { readonly upTo: number; readonly chunks: number }>>
}

/** Null where none was written, and where the browser has no localStorage or refuses it: then a loss cannot be noticed. */
export function readHighWater(name: string): HighWater | null {
  try {
    const text = globalThis.localStorage?.getItem(name)
    if (!text) return null
    const mark = JSON.parse(text) as Partial<HighWater> | null
    return typeof mark?.id === 'string' && typeof mark.runs === 'object' && mark.runs !== null
      ? { id: mark.id, runs: mark.runs }
      : null
  } catch {
    return null
  }
}

/** False where the browser refuses. */
export function writeHighWater(name: string, mark: HighWater): boolean {
  try {
    globalThis.localStorage?.setItem(name, JSON.stringify(mark))
    return true
  } catch {
    return false
  }
}

/** After this nothing is known of a database of this name: it may be gone on purpose. */
export function removeHighWater(name: string): void {
  try {
    globalThis.localStorage?.removeItem(name)
  } catch {
    // Where storage is refused nothing was written either.
  }
}

/** Raises (or, after a cut, lowers) the mark of one run. Does nothing where there is no mark. */
export function markSaved(name: string, runId: string, upTo: number, chunks: number): void {
  const mark = readHighWater(name)
  if (mark) writeHighWater(name, { ...mark, runs: { ...mark.runs, [runId]: { upTo, chunks } } })
}

/** What a store lacks of what had been saved: `all` when it is not the same database, else the runs that are cut or have holes. */
export async function missingFrom(store: Store, mark: HighWater): Promise<'all' | readonly Loss[]> {
  if ((await store.meta('id')) !== mark.id) return 'all'
  const noticedAt = new Date().toISOString()
  const losses: Loss[] = []
  for (const [runId, saved] of Object.entries(mark.runs)) {
    const found = await store.extent(runId, saved.upTo)
    if (found.upTo < saved.upTo || found.chunks < saved.chunks)
      losses.push({
        noticedAt,
        runId,
        savedUpTo: saved.upTo,
        foundUpTo: found.upTo,
        savedChunks: saved.chunks,
        foundChunks: found.chunks,
      })
  }
  return losses
}
