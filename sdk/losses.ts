import { SdkError } from './errors.ts'
import { readHighWater, writeHighWater } from './high-water.ts'
import type { Loss } from './migrations.ts'
import type { Store } from './store.ts'

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
