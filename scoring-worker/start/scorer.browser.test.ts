import { expect, test } from 'vitest'
import { score } from '../scorer.ts'
import type { WorkerConstructor } from './open-worker.ts'
import { startScorer } from './scorer.ts'

const nothing = score([])

/** Refuses at once, as WebKit does. */
const throwing = class {
  constructor() {
    throw new DOMException('refused by policy', 'SecurityError')
  }
} as unknown as WorkerConstructor

/** Refuses later by an event, as Chromium and Firefox do. */
const failing = class {
  onerror: ((event: Event) => void) | null = null
  constructor() {
    setTimeout(() => this.onerror?.(new Event('error', { cancelable: true })))
  }
  terminate() {}
} as unknown as WorkerConstructor

/** Gives back a worker and never says a word. */
const mute = class {
  terminate() {}
} as unknown as WorkerConstructor

/** The real worker; keeps every one that was started, so that a test can kill it. */
function watched() {
  const started: Worker[] = []
  const Constructor = class extends Worker {
    constructor(url: string, options: WorkerOptions) {
      super(url, options)
      started.push(this)
    }
  }
  return { Constructor, started }
}

test('without anything given it computes in a blob worker, the same as on this thread', async () => {
  const scorer = await startScorer()
  expect(scorer.mode).toBe('worker-blob')
  expect(await scorer.score([])).toEqual(nothing)
  expect((await scorer.rank(nothing, [job('one')], { seed: 'a' })).matches[0]?.profile).toBe('one')
  expect((await scorer.explain(nothing, job('one'))).unknown).toEqual(['8500CACF46'])
  scorer.close()
})

test('a same-origin file given by the host comes first', async () => {
  const { source } = await import('../worker.ts?worker-source')
  const workerUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const scorer = await startScorer({ workerUrl })
  expect(scorer.mode).toBe('worker-url')
  expect(await scorer.score([])).toEqual(nothing)
  scorer.close()
})

test('a file that is not there is left for the blob', async () => {
  const scorer = await startScorer({ workerUrl: '/no-such-worker.js' })
  expect(scorer.mode).toBe('worker-blob')
  scorer.close()
})

for (const [name, Constructor] of [
  ['throws', throwing],
  ['fires an error', failing],
  ['stays silent', mute],
] as const)
  test(`where the policy forbids workers (${name}) the main thread gives the same answer`, async () => {
    const scorer = await startScorer({ Worker: Constructor })
    expect(scorer.mode).toBe('main')
    expect(await scorer.score([])).toEqual(nothing)
    scorer.close()
  })

test('the bytes given stay the caller’s', async () => {
  const scorer = await startScorer()
  const bytes = new Uint8Array([1, 2, 3])
  const { problems } = await scorer.score([bytes])
  expect(problems?.[0]?.code).toBe('damaged-chunk')
  expect([...bytes]).toEqual([1, 2, 3])
  scorer.close()
})

test('a mistake in the input is an error and not a dead worker', async () => {
  const scorer = await startScorer()
  await expect(scorer.rank(nothing, [{ id: 'empty', requirements: [] }], { seed: 'a' })).rejects.toThrow(
    'job profile empty, /requirements: is empty',
  )
  expect(scorer.mode).toBe('worker-blob')
  scorer.close()
})

test('when a worker dies its open call is answered by the next rung, and a new worker takes over', async () => {
  const { Constructor, started } = watched()
  const scorer = await startScorer({ Worker: Constructor, patience: 300 })
  const open = [scorer.score([]), scorer.score([new Uint8Array(3)])]
  started[0]?.terminate()
  const [first, second] = await Promise.all(open)
  expect(first).toEqual(nothing)
  expect(second?.problems).toHaveLength(1)
  expect(await scorer.score([])).toEqual(nothing)
  expect(scorer.mode).toBe('worker-blob')
  expect(started).toHaveLength(2)
  started[1]?.terminate()
  expect(await scorer.score([])).toEqual(nothing)
  expect(await scorer.score([])).toEqual(nothing)
  expect(scorer.mode).toBe('main')
  expect(started).toHaveLength(2)
  scorer.close()
})

test('a worker that breaks is noticed at once, without waiting for it', async () => {
  const { Constructor, started } = watched()
  const scorer = await startScorer({ Worker: Constructor, patience: 60_000 })
  const open = scorer.score([])
  started[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }))
  expect(await open).toEqual(nothing)
  scorer.close()
})

test('after close every call is refused, also those still open', async () => {
  const scorer = await startScorer()
  const open = scorer.score([])
  scorer.close()
  await expect(open).rejects.toThrow('scorer: closed')
  await expect(scorer.score([])).rejects.toThrow('scorer: closed')
})

function job(id: string) {
  return { id, requirements: [{ skill: '8500CACF46', relevance: 'essential' as const, level: 3 }] }
}
