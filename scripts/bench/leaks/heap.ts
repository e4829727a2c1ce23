import type { CDPSession } from 'playwright-core'

/** What the heap is made of, KiB: what the program made, and what V8 makes of the program as its functions get used. */
export interface HeapParts {
  /** Objects, arrays, closures, strings, numbers, and what the browser keeps for them. */
  readonly program: number
  /** Code, type feedback, shapes of objects. */
  readonly engine: number
}

/** Kinds of nodes in a V8 heap snapshot that no program can hold on to. */
const ofEngine = new Set(['code', 'hidden', 'object shape', 'synthetic'])

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] }
  }
  readonly nodes: readonly number[]
}

/** Takes a heap snapshot (Chrome DevTools Protocol) and adds its nodes up by kind. */
export async function heapParts(cdp: CDPSession): Promise<HeapParts> {
  let text = ''
  const heard = ({ chunk }: { chunk: string }): void => {
    text += chunk
  }
  cdp.on('HeapProfiler.addHeapSnapshotChunk', heard)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', heard)
  return partsOf(JSON.parse(text) as Snapshot)
}

function partsOf({ snapshot, nodes }: Snapshot): HeapParts {
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const kinds = types[kind] as readonly string[]
  let program = 0
  let engine = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const bytes = nodes[at + size] ?? 0
    if (ofEngine.has(kinds[nodes[at + kind] ?? 0] ?? '')) engine += bytes
    else program += bytes
  }
  return { program: kibibytes(program), engine: kibibytes(engine) }
}

const kibibytes = (bytes: number): number => Math.round(bytes / 102.4) / 10
