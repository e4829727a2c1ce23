import { createHash } from 'node:crypto'
import { encodeChunk, noHash, type RunRecord } from '@skillprint/engine/record'
import { expect, test } from 'vitest'
import type { StoredChunk } from './migrations.ts'
import { resumePoint } from './resume.ts'

type Draft = RunRecord extends infer Each ? (Each extends RunRecord ? Omit<Each, 'seq'> : never) : never

/** Three chunks, one trial each, with the hash of the one before. */
function chunksOf(...groups: readonly (readonly Draft[])[]): StoredChunk[] {
  let firstSeq = 0
  let prevHash = noHash
  return groups.map((group) => {
    const chunk = encodeChunk(
      { runId: 'r', firstSeq, prevHash },
      group.map((draft, i) => ({ ...draft, seq: firstSeq + i }) as RunRecord),
    )
    firstSeq += chunk.count
    prevHash = chunk.hash
    return { runId: 'r', firstSeq: chunk.firstSeq, count: chunk.count, bytes: chunk.bytes }
  })
}

const trial = (index: number, t: number): Draft[] => [
  { type: 'trial-started', t, block: 'test', index, trial: { side: 'left' } },
  { type: 'onset', t: t + 100, stimulus: 'stimulus', source: 'post-frame', uncertainty: 1 },
  {
    type: 'response',
    t: t + 600,
    block: 'test',
    index,
    response: { t: t + 500 },
    input: 'touch',
    frameInterval: 17,
    longestFrame: 18,
  },
]

test('a run goes on after its last whole trial, with its time so far', () => {
  const chunks = chunksOf(trial(0, 1000), trial(1, 2000), [
    { type: 'trial-started', t: 3000, block: 'test', index: 2, trial: {} },
  ])
  const point = resumePoint(chunks)
  expect(point.played.map(({ index, rt }) => [index, rt])).toEqual([
    [0, 400],
    [1, 400],
  ])
  expect(point).toMatchObject({ elapsed: 1600, firstSeq: 7, truncateFrom: null })
})

test('pauses and the time between two visits do not count', () => {
  const chunks = chunksOf(
    [
      ...trial(0, 1000),
      { type: 'pause', t: 1700, why: 'player' },
      { type: 'resume', t: 61_700, why: 'player' },
    ],
    trial(1, 62_000),
    [
      {
        type: 'run-started',
        t: 0,
        runId: 'r',
        game: 'g',
        gameVersion: 1,
        seed: 's',
        locale: 'nl',
        startedAt: '2026-01-01T00:00:00Z',
        device: {
          input: null,
          renderer: 'canvas',
          width: 1,
          height: 1,
          dpr: 1,
          frameInterval: null,
          crossOriginIsolated: false,
        },
        settings: { reducedMotion: false, sound: false },
        resumedAfter: 2,
      },
      ...trial(2, 500),
    ],
  )
  expect(resumePoint(chunks).elapsed).toBe(600 + 100 + 300 + 600 + 600)
})

const flipOneBit = (chunks: StoredChunk[]): void => {
  const bytes = chunks[1]?.bytes as Uint8Array
  bytes[20] = (bytes[20] as number) ^ 1
}
const lose = (chunks: StoredChunk[]): void => {
  chunks.splice(1, 1)
}

test.each([
  ['a damaged chunk', flipOneBit],
  ['a missing chunk', lose],
] as const)('%s cuts the run there: what stood before stays, what came after goes', (_what, harm) => {
  const chunks = chunksOf(trial(0, 1000), trial(1, 2000), trial(2, 3000))
  const whole = resumePoint(chunks.slice(0, 1))
  harm(chunks)
  const point = resumePoint(chunks)
  expect(point.played).toHaveLength(1)
  expect(point).toMatchObject({
    firstSeq: whole.firstSeq,
    prevHash: whole.prevHash,
    truncateFrom: chunks[1]?.firstSeq,
  })
})

test('a chunk of another run in between is noticed by the hash it carries', () => {
  const [first, second] = chunksOf(trial(0, 1000), trial(1, 2000))
  const stranger = chunksOf(trial(0, 999), trial(1, 2000))[1]
  expect(resumePoint([first, stranger] as StoredChunk[]).truncateFrom).toBe(second?.firstSeq)
})

test('an empty store is a run from the start', () => {
  expect(resumePoint([])).toEqual({
    played: [],
    elapsed: 0,
    firstSeq: 0,
    prevHash: noHash,
    truncateFrom: null,
  })
})

test('the hash of a chunk is the beginning of the SHA-256 of its bytes', () => {
  const [chunk] = chunksOf(trial(0, 1000)) as [StoredChunk]
  expect(resumePoint([chunk]).prevHash).toBe(
    createHash('sha256').update(chunk.bytes).digest('hex').slice(0, 16),
  )
})
