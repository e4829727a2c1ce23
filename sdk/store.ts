import type { Meta, StoredChoice, StoredChunk, StoredRun } from './migrations.ts'

/** Everything kept about one person, append-only for chunks. Two makes: IndexedDB (`openStore`) and memory. */
export interface Store {
  readonly mode: 'indexeddb' | 'memory'
  /** Grows by one each time the connection was lost and opened again: what was only handed over may be gone. */
  readonly reopened: number
  meta<K extends keyof Meta & string>(key: K): Promise<Meta[K]>
  setMeta<K extends keyof Meta & string>(key: K, value: Meta[K]): Promise<void>
  runs(): Promise<readonly StoredRun[]>
  putRun(run: StoredRun): Promise<void>
  /**
   * Adds chunks, all or none; a chunk that is there already stays as it is, other bytes in its place are an error. Resolves when it is
   * safe against a power cut if `strict` (and with it everything written before), else when the browser has it.
   */
  append(chunks: readonly StoredChunk[], strict: boolean): Promise<void>
  /** All chunks of a run, in order; without a run id, of all runs. */
  chunks(runId?: string): Promise<readonly StoredChunk[]>
  /** How far a run reaches: the sequence number after its last record, and how many chunks lie before `upTo`. */
  extent(runId: string, upTo: number): Promise<Extent>
  /** Removes the chunks of a run from a sequence number on. */
  truncate(runId: string, fromSeq: number): Promise<void>
  choices(): Promise<readonly StoredChoice[]>
  putChoice(choice: StoredChoice): Promise<void>
  removeChoice(profile: string): Promise<void>
  /** Deletes everything in it. */
  wipe(): Promise<void>
  close(): void
}

export interface Extent {
  readonly upTo: number
  readonly chunks: number
}

/** A store that lives as long as the page. */
export function memoryStore(): Store {
  const meta = new Map<string, unknown>()
  const runs = new Map<string, StoredRun>()
  const choices = new Map<string, StoredChoice>()
  let chunks: StoredChunk[] = []
  const of = (runId?: string) => chunks.filter((chunk) => runId === undefined || chunk.runId === runId)
  return {
    mode: 'memory',
    reopened: 0,
    meta: async (key) => meta.get(key) as Meta[typeof key],
    setMeta: async (key, value) => void meta.set(key, value),
    runs: async () => [...runs.values()],
    putRun: async (run) => void runs.set(run.runId, run),
    append: async (more) => {
      const held = new Set(chunks.map(place))
      chunks.push(...more.filter((chunk) => !held.has(place(chunk))))
      chunks.sort((one, other) => one.firstSeq - other.firstSeq)
    },
    chunks: async (runId) => of(runId),
    extent: async (runId, upTo) => extentOf(of(runId), upTo),
    truncate: async (runId, fromSeq) => {
      chunks = chunks.filter((chunk) => chunk.runId !== runId || chunk.firstSeq < fromSeq)
    },
    choices: async () => [...choices.values()],
    putChoice: async (choice) => void choices.set(choice.profile, choice),
    removeChoice: async (profile) => void choices.delete(profile),
    wipe: async () => {
      chunks = []
      for (const map of [meta, runs, choices]) map.clear()
    },
    close: () => {},
  }
}

/** Copies everything from one store to another: when the person starts or stops keeping. Twice is as good as once. */
export async function copyStore(from: Store, to: Store): Promise<void> {
  for (const key of ['consent', 'seed', 'wishes', 'told', 'person', 'losses'] as const) {
    const value = await from.meta(key)
    if (value !== undefined) await to.setMeta(key, value)
  }
  for (const run of await from.runs()) await to.putRun(run)
  const held = new Set((await to.chunks()).map(place))
  const missing = (await from.chunks()).filter((chunk) => !held.has(place(chunk)))
  if (missing.length > 0) await to.append(missing, true)
  for (const choice of await from.choices()) await to.putChoice(choice)
}

/** How far chunks of one run reach. */
export function extentOf(chunks: readonly StoredChunk[], upTo: number): Extent {
  return {
    upTo: Math.max(0, ...chunks.map(({ firstSeq, count }) => firstSeq + count)),
    chunks: chunks.filter(({ firstSeq }) => firstSeq < upTo).length,
  }
}

const place = ({ runId, firstSeq }: StoredChunk): string => `${runId} ${firstSeq}`
