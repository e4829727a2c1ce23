import { decodeChunk, encodeChunk, noHash, openChunk, recordsOf } from '@skillprint/engine/record'
import { SdkError } from './errors.ts'
import type { StoredChunk } from './migrations.ts'
import type { Store } from './store.ts'

/** Longest time between two writes that survive a power cut, while there is anything to write, ms. */
const barrierEvery = 1500
/** Chunks come up to this far apart, ms; the next one may be too late for the barrier. */
const chunkEvery = 250

export interface ChunkQueue {
  /** Takes the next chunk of the run and writes it. */
  add(chunk: StoredChunk): void
  /** Writes all that came so far so that it survives a power cut; resolves when that is so, or when writing failed for good. */
  barrier(): Promise<void>
  /** The page is hidden or left: asks in this very task that all that came so far is written, without waiting for writes on their way. */
  leave(): void
  /** Resolves when nothing is being written. */
  settled(): Promise<void>
  /** Sequence number after the last record that surely survives a power cut. */
  readonly savedUpTo: number
  /** Writes nothing any more. */
  close(): void
}

/**
 * Writes the chunks of one run in order: at once, and so that they survive a power cut at each trial's end, at the run's end, and at
 * least every 1.5 s. Keeps the whole run in memory (some hundred kB), so that a store that had to be opened again gets what it lacks.
 * Where the device is full, samples (pointer path, frame times) are left out from there on: the chain of hashes goes on over the chunks
 * as they are kept. When that does not help either, `onFailed` puts another store in place.
 */
export function createChunkQueue(options: {
  readonly store: () => Store
  /** What the store holds of this run already, in order. */
  readonly earlier: readonly StoredChunk[]
  /** Something was saved: up to which sequence number, in how many chunks of this run. */
  readonly onSaved: (upTo: number, chunks: number) => void
  /** The store was opened again, perhaps as a new one, and gets all chunks once more. */
  readonly onReopened: (store: Store) => Promise<void>
  /** The device is full; from this sequence number on samples are left out. */
  readonly onThinned: (fromSeq: number, error: Error) => Promise<void>
  /** The store can't be written to; all chunks of the run have to stand in the one that `store` gives from now on. */
  readonly onFailed: (error: Error, chunks: readonly StoredChunk[]) => Promise<void>
  /** ms, monotonic */
  readonly now?: () => number
}): ChunkQueue {
  const { store, earlier, onSaved, onReopened, onThinned, onFailed, now = () => performance.now() } = options
  const all: StoredChunk[] = [...earlier]
  let written = all.length
  /** How many chunks the store was asked to write, or has written. */
  let asked = all.length
  /** Did `leave` ask for chunks before those that come first? */
  let ahead = false
  /** How often the store had been opened again when it last got something. */
  let { reopened } = store()
  let savedUpTo = 0
  let lastBarrier = now()
  let urgent = false
  let thin = false
  let closed = false
  let writing: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const add = (chunk: StoredChunk): void => {
    all.push(thin ? without(chunk, all.at(-1)) : chunk)
    urgent ||= endsSomething(chunk)
    timer ??= setTimeout(() => void barrier(), barrierEvery)
    void pump()
  }
  const barrier = async (): Promise<void> => {
    urgent = true
    await pump()
    // What came while the last write was on its way.
    while (writing || (urgent && !closed)) await pump()
  }
  const leave = (): void => {
    const rest = all.slice(asked)
    asked = all.length
    // Where it fails, or where the page lives on, they are written again in their turn.
    if (rest.length > 0 && writing && !closed) {
      ahead = true
      void store()
        .append(rest, true)
        .catch(() => undefined)
    }
    void barrier()
  }
  const pump = (): Promise<void> => {
    writing ??= work().finally(() => {
      writing = null
    })
    return writing
  }
  const work = async (): Promise<void> => {
    while (!closed && (written < all.length || urgent)) {
      const strict = urgent || now() - lastBarrier >= barrierEvery - chunkEvery
      urgent = false
      if (all.length === 0) return
      try {
        await write(strict)
      } catch (error) {
        await refused(error instanceof Error ? error : new Error(String(error)))
        urgent ||= strict
      }
    }
  }
  const write = async (strict: boolean): Promise<void> => {
    const to = store()
    const end = all.length
    asked = end
    if (to.reopened === reopened)
      await to.append(written < end ? all.slice(written, end) : all.slice(-1), strict)
    // Another connection, whoever opened it, and perhaps another database: it gets everything that it lacks.
    while (to.reopened !== reopened) {
      const times = to.reopened
      await onReopened(to)
      await to.append(all.slice(0, end), strict)
      reopened = times
    }
    written = end
    if (strict) saved(to, end)
  }
  const saved = (to: Store, chunks: number): void => {
    lastBarrier = now()
    clearTimeout(timer)
    timer = chunks < all.length ? setTimeout(() => void barrier(), barrierEvery) : undefined
    if (to.mode === 'memory') return
    const last = all[chunks - 1]
    savedUpTo = last ? last.firstSeq + last.count : 0
    onSaved(savedUpTo, chunks)
  }
  const refused = async (error: Error): Promise<void> => {
    const first = all[written]
    // Of a store that lacks earlier chunks nobody knows where samples would have to end.
    const lacksNone = store().reopened === reopened
    if (error instanceof SdkError && error.code === 'storage-full' && !thin && first && lacksNone) {
      thin = true
      // Thinned chunks are others than those that may be there already.
      if (ahead) await store().truncate(first.runId, first.firstSeq)
      for (let i = written; i < all.length; i++) all[i] = without(all[i] as StoredChunk, all[i - 1])
      await onThinned(first.firstSeq, error)
    } else {
      // More may come meanwhile.
      const moved = all.length
      await onFailed(error, all.slice(0, moved))
      written = moved
      reopened = store().reopened
    }
  }
  return {
    add,
    barrier,
    leave,
    settled: async () => {
      while (writing) await writing
    },
    get savedUpTo() {
      return savedUpTo
    },
    close: () => {
      closed = true
      clearTimeout(timer)
    },
  }
}

/** A trial's or the run's end stands in this chunk. */
function endsSomething({ bytes }: StoredChunk): boolean {
  const opened = openChunk(bytes)
  const decoded = opened.ok ? recordsOf(opened) : opened
  return decoded.ok && decoded.records.some(({ type }) => type === 'response' || type === 'run-ended')
}

/** The same records without samples, after `before` in the chain of hashes. */
function without(chunk: StoredChunk, before: StoredChunk | undefined): StoredChunk {
  const decoded = decodeChunk(chunk.bytes)
  const last = before ? decodeChunk(before.bytes) : null
  if (!decoded.ok || last?.ok === false) return chunk
  const { runId, firstSeq, count } = chunk
  const prevHash = last?.hash ?? noHash
  return { runId, firstSeq, count, bytes: encodeChunk({ runId, firstSeq, prevHash }, decoded.records).bytes }
}
