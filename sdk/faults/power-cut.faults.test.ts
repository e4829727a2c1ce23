import { decodeChunk, noHash } from '@skillprint/engine/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChunkQueue } from '../chunk-queue.ts'
import { SdkError } from '../errors.ts'
import type { StoredChunk } from '../migrations.ts'
import { resumePoint } from '../resume.ts'
import { memoryStore, type Store } from '../store.ts'
import { chunkMaker } from './recorded-run.ts'

/** A disk that keeps what was written strictly, and of the rest as much as it likes. */
function disk() {
  let durable: StoredChunk[] = []
  let handedOver: StoredChunk[] = []
  let dies: number | null = null
  let room = Number.POSITIVE_INFINITY
  let reopened = 0
  let visits = 0
  const cut = (kept: number, torn = false): void => {
    const rest = handedOver.slice(0, Math.floor(kept * (handedOver.length + 1)))
    const last = rest.at(-1)
    if (torn && last)
      rest[rest.length - 1] = { ...last, bytes: last.bytes.map((byte, i) => (i === 9 ? byte ^ 1 : byte)) }
    durable.push(...rest)
    handedOver = []
  }
  const store: Store = {
    ...memoryStore(),
    mode: 'indexeddb',
    get reopened() {
      return reopened
    },
    // By key, as a database gives them, whatever came first.
    chunks: async () => [...durable, ...handedOver].sort((one, other) => one.firstSeq - other.firstSeq),
    append: async (chunks, strict) => {
      const asked = visits
      await Promise.resolve()
      // The page that asked is gone.
      if (asked !== visits) return new Promise<void>(() => undefined)
      if (dies !== null) {
        cut(dies)
        dies = null
        reopened++
      }
      if (chunks.some(({ bytes }) => bytes.length > room))
        throw new SdkError('storage-full', 'the disk of this test is full')
      const held = new Set([...durable, ...handedOver].map(({ firstSeq }) => firstSeq))
      handedOver.push(...chunks.filter(({ firstSeq }) => !held.has(firstSeq)))
      if (strict) cut(1)
    },
    truncate: async (_run, fromSeq) => {
      durable = durable.filter(({ firstSeq }) => firstSeq < fromSeq)
    },
  }
  return {
    store,
    get visits() {
      return visits
    },
    cut: (kept: number, torn: boolean) => {
      visits++
      dies = null
      cut(kept, torn)
    },
    /** The connection dies at the next write; the share of what was only handed over that stays. */
    die: (kept: number) => {
      dies = kept
    },
    /** The connection died, and somebody else's call opened it again. */
    dieElsewhere: (kept: number) => {
      cut(kept)
      reopened++
    },
    /** From now on nothing fits that is longer than a chunk without samples. */
    fill: () => {
      room = 200
    },
  }
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('event' as const), trialEnds: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('flush' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('barrier' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('leave' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.nat(2000) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('dies' as const), kept: share }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('diesElsewhere' as const), kept: share }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('full' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('crash' as const), kept: share, torn: fc.boolean() }),
  },
)

test('whatever comes in whatever order: what is found again is a beginning of what was recorded, with all that was saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
      const device = disk()
      /** The records of all visits, as they should be found. */
      let recorded: unknown[] = []
      let time = 0
      const isFull = steps.some(({ what }) => what === 'full')
      const hasDied = steps.some(({ what }) => what === 'dies' || what === 'diesElsewhere')
      const visit = async () => {
        const chunks = await device.store.chunks('run')
        const point = resumePoint(chunks)
        const earlier = chunks.filter(({ firstSeq }) => firstSeq < point.firstSeq)
        if (point.truncateFrom !== null) await device.store.truncate('run', point.truncateFrom)
        let memory: Store | null = null
        const queue = createChunkQueue({
          store: () => memory ?? device.store,
          earlier,
          onSaved: () => undefined,
          onReopened: async () => {
            const asked = device.visits
            await Promise.resolve()
            // The page that asked is gone.
            if (asked !== device.visits) await new Promise(() => undefined)
          },
          onThinned: async () => undefined,
          // Only a full device that also lost something gets nothing more; the page has it all.
          onFailed: async (error, chunks) => {
            if (!(isFull && hasDied)) throw error
            memory = memoryStore()
            await memory.append(chunks, false)
          },
          now: () => time,
        })
        const inMemory = async () => memory && (await memory.chunks('run')).flatMap(recordsOf)
        return { queue, earlier, inMemory, next: chunkMaker('run', point.firstSeq, point.prevHash) }
      }
      let open = await visit()
      const crash = async (kept: number, torn: boolean): Promise<void> => {
        open.queue.close()
        // Nobody is told any more of what was on its way.
        const { savedUpTo } = open.queue
        device.cut(kept, torn)
        open = await visit()
        const found = open.earlier.flatMap(recordsOf)
        expect(found).toEqual(recorded.slice(0, found.length))
        expect(found.length).toBeGreaterThanOrEqual(savedUpTo)
        recorded = found
      }
      for (const one of steps) {
        if (one.what === 'event') {
          const chunk = open.next(one.trialEnds, 60)
          recorded.push(...recordsOf(chunk))
          open.queue.add(chunk)
        } else if (one.what === 'flush') await open.queue.settled()
        else if (one.what === 'barrier') {
          await open.queue.barrier()
          const inMemory = await open.inMemory()
          if (inMemory) expect(inMemory).toEqual(recorded)
          else expect(open.queue.savedUpTo).toBe(recorded.length)
        } else if (one.what === 'leave') open.queue.leave()
        else if (one.what === 'wait') time += one.ms
        else if (one.what === 'dies') device.die(one.kept)
        else if (one.what === 'diesElsewhere') device.dieElsewhere(one.kept)
        else if (one.what === 'full') device.fill()
        else await crash(one.kept, one.torn)
      }
      await crash(0, false)
    }),
    { numRuns: 600, seed: 1710479289 },
  )
}, 120_000)

function recordsOf(chunk: StoredChunk): readonly unknown[] {
  const decoded = decodeChunk(chunk.bytes)
  if (!decoded.ok) throw new Error(decoded.reason)
  return decoded.records
}

test('a trial’s end, a barrier, and 1.5 s of play are saved; less is not said to be', async () => {
  const device = disk()
  let time = 0
  const saved: number[] = []
  const queue = createChunkQueue({
    store: () => device.store,
    earlier: [],
    onSaved: (upTo) => saved.push(upTo),
    onReopened: async () => undefined,
    onThinned: async () => undefined,
    onFailed: async () => undefined,
    now: () => time,
  })
  const next = chunkMaker('run', 0, noHash)
  const play = async (trialEnds: boolean): Promise<void> => {
    time += 250
    queue.add(next(trialEnds))
    await queue.settled()
  }
  await play(false)
  await play(false)
  expect([queue.savedUpTo, saved]).toEqual([0, []])
  await play(true)
  expect(queue.savedUpTo).toBe(6)
  await play(false)
  await queue.barrier()
  expect(queue.savedUpTo).toBe(8)
  for (let i = 0; i < 5; i++) await play(false)
  expect(queue.savedUpTo).toBe(18)
  expect(saved).toEqual([6, 8, 18])
  queue.close()
})
