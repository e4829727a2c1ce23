import { fromBase64, toBase64 } from '../base64.ts'
import type { Meta, StoredChoice, StoredRun } from '../migrations.ts'
import { memoryStore, type Store } from '../store.ts'

/** Everything kept about one person, as it travels: a JSON document, chunks as base64, squeezed by gzip. */
interface Packed {
  readonly format: 'skillprint-transfer/1'
  readonly meta: Meta
  readonly runs: readonly StoredRun[]
  readonly chunks: readonly {
    readonly runId: string
    readonly firstSeq: number
    readonly count: number
    readonly base64: string
  }[]
  readonly choices: readonly StoredChoice[]
}

const travels = ['consent', 'seed', 'wishes', 'told', 'person'] as const

/** Reads a whole store into bytes. */
export async function packStore(store: Store): Promise<Uint8Array<ArrayBuffer>> {
  const meta: Record<string, unknown> = {}
  for (const key of travels) meta[key] = await store.meta(key)
  const packed: Packed = {
    format: 'skillprint-transfer/1',
    meta,
    runs: await store.runs(),
    chunks: (await store.chunks()).map(({ bytes, ...chunk }) => ({ ...chunk, base64: toBase64(bytes) })),
    choices: await store.choices(),
  }
  return through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(packed)))
}

/** Makes a store in memory from such bytes. Throws an `Error` when they are no packed store of a version that this code knows. */
export async function unpackStore(bytes: Uint8Array<ArrayBuffer>): Promise<Store> {
  const text = new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes))
  const packed = JSON.parse(text) as Packed
  if (packed.format !== 'skillprint-transfer/1')
    throw new Error(`transfer: format is ${String(packed.format)}, expected skillprint-transfer/1`)
  const store = memoryStore()
  for (const key of travels) if (packed.meta[key] !== undefined) await store.setMeta(key, packed.meta[key])
  for (const run of packed.runs) await store.putRun(run)
  for (const choice of packed.choices) await store.putChoice(choice)
  const chunks = packed.chunks.map(({ base64, ...chunk }) => ({ ...chunk, bytes: fromBase64(base64) }))
  if (chunks.length > 0) await store.append(chunks, true)
  return store
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
