import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { expect, test } from 'vitest'
import type { StoredRun } from './migrations.ts'
import { brokenOffRun } from './runs.ts'
import { memoryStore } from './store.ts'

const game = await (games['sorting-belt'] as NonNullable<(typeof games)[string]>)()

/** A store with runs of the sorting belt, in the order given; each keeps so many of its chunks. */
async function storeWith(
  ...runs: readonly { ended: StoredRun['ended']; chunks?: number; version?: number }[]
) {
  const store = memoryStore()
  for (const [nth, { ended, chunks = 1000, version = game.version }] of runs.entries()) {
    const runId = `run-${nth}`
    await store.putRun({
      runId,
      game: game.id,
      gameVersion: version,
      seed: runId,
      startedAt: `2026-01-0${nth + 1}T09:00:00Z`,
      ended,
    })
    const played = simulate(game, { ability: 0 }, { seed: runId, runId, choose: chooseItem })
    for (const { firstSeq, count, bytes } of played.chunks.slice(0, chunks))
      await store.append([{ runId, firstSeq, count, bytes }], false)
  }
  return store
}

test.each([null, 'stopped'] as const)('a run that ended as %s in the test goes on', async (ended) => {
  const broken = await brokenOffRun(await storeWith({ ended, chunks: 60 }), game)
  expect(broken?.run.runId).toBe('run-0')
  expect(broken?.point.played.length).toBeGreaterThan(0)
})

test('a run that was completed, of another version, or never left practice does not go on', async () => {
  expect(await brokenOffRun(await storeWith({ ended: 'completed' }), game)).toBeNull()
  expect(await brokenOffRun(await storeWith({ ended: null, version: game.version + 1 }), game)).toBeNull()
  expect(await brokenOffRun(await storeWith({ ended: null, chunks: 2 }), game)).toBeNull()
})

test('once a later run was completed, an older broken-off one is history', async () => {
  const store = await storeWith({ ended: null, chunks: 60 }, { ended: 'completed' })
  expect(await brokenOffRun(store, game)).toBeNull()
})
