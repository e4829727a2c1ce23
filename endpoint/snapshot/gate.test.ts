import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

test('readers go together, a change waits for those before it and goes before those after it', async () => {
  const gate = createGate()
  const seen: string[] = []
  const ends: (() => void)[] = []
  const read = (name: string) =>
    gate.reading(async () => {
      seen.push(`${name} begins`)
      await new Promise<void>((done) => ends.push(done))
      seen.push(`${name} ends`)
    })
  const [first, second] = [read('a'), read('b')]
  await turns()
  const change = gate.changing(() => seen.push('change'))
  const third = read('c')
  await turns()
  expect(seen).toEqual(['a begins', 'b begins'])
  ends[0]?.()
  await turns()
  expect(seen.at(-1)).toBe('a ends')
  ends[1]?.()
  await change
  await turns()
  ends[2]?.()
  await Promise.all([first, second, third])
  expect(seen.slice(3)).toEqual(['b ends', 'change', 'c begins', 'c ends'])
})

test('a change that fails tells who asked, and the gate opens', async () => {
  const gate = createGate()
  await expect(
    gate.changing(() => {
      throw new Error('broken')
    }),
  ).rejects.toThrow('broken')
  expect(await gate.reading(async () => 'open')).toBe('open')
})

async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
