import { decodeChunk } from '@skillprint/engine/record'
import type { Skillprint } from '@skillprint/scoring-worker/skills'
import { toBase64 } from '../base64.ts'
import type { Loss } from '../migrations.ts'
import type { Consent } from '../session-types.ts'
import type { Store } from '../store.ts'

/** Everything kept about one person, readable without this software: records decoded, samples as arrays of numbers. */
export interface EverythingExport {
  readonly format: 'skillprint-export/1'
  readonly exportedAt: string
  readonly consent: Consent
  readonly skillprint: Skillprint | null
  readonly runs: readonly unknown[]
  /** What had been saved and was found missing when a store was opened or a run went on. */
  readonly losses: readonly Loss[]
  readonly choices: readonly unknown[]
  readonly wishes: unknown
  /** What the person told beside playing; null when nothing. */
  readonly told: unknown
}

/** Reads the whole store; a chunk that cannot be decoded is given as base64 with the reason, never left out. */
export async function exportEverything(
  store: Store,
  consent: Consent,
  skillprint: Skillprint | null,
): Promise<EverythingExport> {
  const runs = []
  for (const run of await store.runs()) {
    const chunks = (await store.chunks(run.runId)).map((chunk) => {
      const decoded = decodeChunk(chunk.bytes)
      if (!decoded.ok)
        return { firstSeq: chunk.firstSeq, unreadable: decoded.reason, base64: toBase64(chunk.bytes) }
      const { kind, t, a, b } = decoded.samples
      return {
        ...decoded.header,
        hash: decoded.hash,
        records: decoded.records,
        samples: { kind: [...kind], t: [...t], a: [...a], b: [...b] },
      }
    })
    runs.push({ ...run, chunks })
  }
  return {
    format: 'skillprint-export/1',
    exportedAt: new Date().toISOString(),
    consent,
    skillprint,
    runs,
    losses: (await store.meta('losses')) ?? [],
    choices: await store.choices(),
    wishes: (await store.meta('wishes')) ?? null,
    told: (await store.meta('told')) ?? null,
  }
}
