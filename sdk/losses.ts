import { SdkError } from './errors.ts'
import { readHighWater, writeHighWater } from './high-water.ts'
import type { Loss } from './migrations.ts'
import type { Extent, Store } from './store.ts'

/** The problem of a database that was there and is not any more. It is told at every visit until the person starts anew or deletes. */
export const lostAll = (name: string): SdkError =>
  new SdkError('store-lost', `openStore(${name}): what had been saved here is gone; this is no new person`)

/** The problem of runs that are cut. It is told once; what is lost stays written in the store, and with it in the export. */
export async function lostSome(store: Store, name: string, losses: readonly Loss[]): Promise<SdkError> {
  await store.setMeta('losses', [...((await store.meta('losses')) ?? []), ...losses])
  const mark = readHighWater(name)
  if (mark) {
    const found = losses.map(({ runId, foundUpTo, foundChunks }) => [
      runId,
      { upTo: foundUpTo, chunks: foundChunks },
    ])
    writeHighWater(name, { ...mark, runs: { ...mark.runs, ...Object.fromEntries(found) } })
  }
  const told = losses.map(
    ({ runId, savedUpTo, foundUpTo, savedChunks, foundChunks }) =>
      `run ${runId}: ${foundChunks} of ${savedChunks} chunks, up to ${foundUpTo} of ${savedUpTo}`,
  )
  return new SdkError(
    'store-lost',
    `openStore(${name}): less is here than had been saved: ${told.join('; ')}`,
  )
}

/** A run goes on before what had been saved of it, because its end can't be read any more. Gives the problem; null where nothing saved was lost. */
export async function lostEnd(
  store: Store,
  name: string,
  runId: string,
  left: Extent,
): Promise<SdkError | null> {
  const saved = readHighWater(name)?.runs[runId]
  if (!saved || saved.upTo <= left.upTo) return null
  const loss: Loss = {
    noticedAt: new Date().toISOString(),
    runId,
    savedUpTo: saved.upTo,
    foundUpTo: left.upTo,
    savedChunks: saved.chunks,
    foundChunks: left.chunks,
  }
  return lostSome(store, name, [loss])
}
