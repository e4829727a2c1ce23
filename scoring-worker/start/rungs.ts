import { type Remote, transfer, wrap } from 'comlink'
import type { Operations } from '../operations.ts'
import { openWorker, type WorkerConstructor } from './open-worker.ts'
import { type PackedChunks, packChunks } from './packed-chunks.ts'

/** Where the computing happens. */
export type ScorerMode = 'worker-url' | 'worker-blob' | 'main'

/** Something that computes. `died` settles when it can be seen to be dead; a worker that merely falls silent never settles it. */
export interface Connection {
  readonly mode: ScorerMode
  readonly died: Promise<never>
  call<Name extends keyof Operations>(
    name: Name,
    parameters: Parameters<Operations[Name]>,
  ): Promise<ReturnType<Operations[Name]>>
  close(): void
}

/** One way to start. Rejects when this page does not allow it. */
export interface Rung {
  readonly mode: ScorerMode
  open(): Promise<Connection>
}

/** The ways to start, best first: the host's own file, a blob, the main thread. */
export function rungsOf(workerUrl: string | undefined, Constructor: WorkerConstructor | undefined): Rung[] {
  const rungs: Rung[] = []
  if (Constructor && workerUrl !== undefined)
    rungs.push({
      mode: 'worker-url',
      open: async () => connect('worker-url', await openWorker(workerUrl, 'module', Constructor)),
    })
  if (Constructor) rungs.push({ mode: 'worker-blob', open: () => openBlob(Constructor) })
  rungs.push({ mode: 'main', open: openMain })
  return rungs
}

async function openBlob(Constructor: WorkerConstructor): Promise<Connection> {
  const { source } = await import('../worker.ts?worker-source')
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  try {
    return connect('worker-blob', await openWorker(url, 'classic', Constructor))
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function openMain(): Promise<Connection> {
  const { operations } = await import('../operations.ts')
  return {
    mode: 'main',
    died: new Promise(() => undefined),
    call: async (name, parameters) => {
      // A task of its own, so that the page can paint before the computing starts.
      await new Promise((resolve) => setTimeout(resolve))
      const run = operations[name] as (...all: unknown[]) => never
      return run(...parameters)
    },
    close: () => undefined,
  }
}

function connect(mode: ScorerMode, worker: Worker): Connection {
  const remote: Remote<Operations> = wrap(worker)
  const died = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new WorkerDied(`the worker broke: ${event.message}`))
    }
    worker.onmessageerror = () => reject(new WorkerDied('an answer of the worker could not be read'))
  })
  died.catch(() => undefined)
  return {
    mode,
    died,
    call: async (name, parameters) => {
      const run = remote[name] as unknown as (...all: unknown[]) => Promise<never>
      if (name !== 'score') return run(...parameters)
      const answer: unknown = await run(handedOver(parameters[0] as readonly Uint8Array[]), parameters[1])
      return typeof answer === 'string' ? JSON.parse(answer) : answer
    },
    close: () => worker.terminate(),
  }
}

/** A copy that goes over to the worker: the originals stay, so that a call can be repeated when the worker dies. */
function handedOver(chunks: readonly Uint8Array[]): PackedChunks {
  const packed = packChunks(chunks)
  return transfer(packed, [packed.bytes.buffer, packed.ends.buffer])
}

/** A worker that will not answer any more. */
export class WorkerDied extends Error {}
