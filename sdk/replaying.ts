import { decodeChunk } from '@skillprint/engine/record'
import type { RecordedPart, ReplayHandle } from '@skillprint/engine/replay'
import { games } from '@skillprint/games'
import { SdkError } from './errors.ts'
import { playClock } from './play-clock.ts'
import type { Store } from './store.ts'

/**
 * Shows a kept run again in the host. What cannot be decoded is left out. Throws an `Error` on a run that is not kept, and `store-damaged`
 * where its start cannot be read.
 */
export async function replayRun(
  store: Store,
  runId: string,
  host: HTMLElement | ShadowRoot,
  locale: string,
): Promise<ReplayHandle> {
  const runs = await store.runs()
  const run = runs.find((one) => one.runId === runId)
  if (!run)
    throw new Error(
      `replay: got the run ${JSON.stringify(runId)}, expected one of ${runs.map((one) => one.runId).join(', ') || 'none: nothing is kept'}`,
    )
  const load = Object.hasOwn(games, run.game) ? games[run.game] : undefined
  const [{ replay }, game, chunks] = await Promise.all([
    import('@skillprint/engine/replay'),
    load?.() ?? null,
    store.chunks(runId),
  ])
  const parts: RecordedPart[] = []
  for (const { bytes } of [...chunks].sort((a, b) => a.firstSeq - b.firstSeq)) {
    const decoded = decodeChunk(bytes)
    if (decoded.ok) parts.push(decoded)
  }
  if (!parts.some(({ records }) => records.some(({ type }) => type === 'run-started')))
    throw new SdkError(
      'store-damaged',
      `replay: got ${chunks.length} chunks of the run ${runId}, ${parts.length} of them readable, expected its start`,
    )
  return replay(game, parts, { host, locale, clock: playClock.current, renderers: playClock.renderers })
}
