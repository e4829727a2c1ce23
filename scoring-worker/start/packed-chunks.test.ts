import { expect, test } from 'vitest'
import { packChunks, unpackChunks } from './packed-chunks.ts'

test('chunks come out of one buffer as they went in, empty ones and none included', () => {
  for (const chunks of [[], [new Uint8Array(0)], [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)]])
    expect(unpackChunks(packChunks(chunks)).map((bytes) => [...bytes])).toEqual(
      chunks.map((bytes) => [...bytes]),
    )
})

test('a view of a larger buffer gives its own bytes only', () => {
  const view = Uint8Array.of(9, 1, 2, 9).subarray(1, 3)
  expect([...packChunks([view]).bytes]).toEqual([1, 2])
})
