import { expect, test } from 'vitest'
import { sampleKind } from '../record.ts'
import { type Chunk, decodeChunk, noHash } from './codec.ts'
import { createRecorder } from './recorder.ts'

const open = () => {
  const chunks: Chunk[] = []
  return { chunks, recorder: createRecorder({ runId: 'r', onChunk: (chunk) => chunks.push(chunk) }) }
}

test('chunks follow each other, and each has a first sequence number of its own', () => {
  const { chunks, recorder } = open()
  recorder.record({ type: 'focus', t: 1, focused: true })
  recorder.cut(1)
  recorder.cut(2)
  recorder.sample(sampleKind.frame, 3, 0, 0)
  recorder.cut(3)
  recorder.record({ type: 'focus', t: 4, focused: false })
  recorder.cut(4)
  expect(chunks.map(({ firstSeq, count }) => [firstSeq, count])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ])
  expect(chunks.map(({ prevHash }) => prevHash)).toEqual([noHash, chunks[0]?.hash, chunks[1]?.hash])
})

test('no sample is lost, however many come between two cuts', () => {
  const { chunks, recorder } = open()
  for (let i = 0; i < 5000; i++) recorder.sample(sampleKind.pointerMove, i / 10, i, -i)
  recorder.cut(500)
  const decoded = chunks.map(({ bytes }) => decodeChunk(bytes))
  const xs = decoded.flatMap((chunk) => (chunk.ok ? [...chunk.samples.a] : []))
  expect(xs).toEqual(Array.from({ length: 5000 }, (_, i) => i))
  const size = chunks.reduce((sum, { bytes }) => sum + bytes.length, 0)
  expect(size / 5000).toBeLessThan(6)
})
