import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hex } from './chunk.ts'
import { sha256 } from './sha256.ts'

test('gives the digests of the standard’s own examples (FIPS 180-4; NIST, SHA256.pdf)', () => {
  const of = (text: string) => hex(sha256(new TextEncoder().encode(text)))
  expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
})

test('gives what the platform gives, for every length up to four blocks and for any bytes', () => {
  const theirs = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  for (let length = 0; length <= 256; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255)
    expect(hex(sha256(bytes))).toBe(theirs(bytes))
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(theirs(bytes))
    }),
    { seed: 256, numRuns: 200 },
  )
})
