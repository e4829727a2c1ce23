import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { score } from '@skillprint/scoring-worker/scorer'
import { expect, test } from 'vitest'
import { exportEverything } from './export/everything.ts'
import { gameEntries } from './game-lists.ts'
import { memoryStore } from './store.ts'

const game = await (games['front-desk'] as NonNullable<(typeof games)[string]>)()
/** Somebody who always takes the first answer, and somebody who plays. */
const firstAnswers: typeof game = {
  ...game,
  simulate: (trial, player) =>
    (game.simulate(trial, player) as readonly { readonly type: string }[]).map((event) =>
      event.type === 'choose' && !game.task.practice.includes(trial)
        ? { ...event, option: (trial as { readonly options: readonly string[] }).options[0] }
        : event,
    ) as never,
}

/** What a person’s page holds after these runs, in this order. */
async function after(...runs: readonly (typeof game)[]) {
  const store = memoryStore()
  const bytes: Uint8Array[] = []
  for (const [nth, played] of runs.entries()) {
    const runId = `run-${nth}`
    const { chunks } = simulate(played, { ability: 0.5 }, { seed: runId, runId, choose: chooseItem })
    await store.putRun({
      runId,
      game: game.id,
      gameVersion: game.version,
      seed: runId,
      startedAt: `2026-01-0${nth + 1}T09:00:00Z`,
      ended: 'completed',
    })
    for (const { firstSeq, count, bytes: one } of chunks) {
      await store.append([{ runId, firstSeq, count, bytes: one }], false)
      bytes.push(one)
    }
  }
  const skillprint = score(bytes)
  const entries = await gameEntries(store, 'nl', skillprint, { last: null })
  return { store, skillprint, entry: entries.find(({ id }) => id === game.id) }
}

test('a game left out is offered once more in the list; when that counts, or does not either, it is offered no more', async () => {
  expect((await after(firstAnswers)).entry).toMatchObject({ state: 'played', again: true })
  expect((await after(firstAnswers, game)).entry).toMatchObject({ state: 'played', again: false })
  expect((await after(firstAnswers, firstAnswers)).entry).toMatchObject({ state: 'played', again: false })
  expect((await after(game)).entry).toMatchObject({ state: 'played', again: false })
})

test('the file with everything says of each run which flags it raised, by how much, and what is offered', async () => {
  const { store, skillprint } = await after(firstAnswers)
  const consent = { play: true, keep: true, share: null }
  const file = JSON.parse(JSON.stringify(await exportEverything(store, consent, skillprint)))
  expect(file.skillprint.games[0]).toMatchObject({ runId: 'run-0', valid: false })
  expect(file.skillprint.games[0].flags).toContainEqual({
    code: 'same-place',
    hard: true,
    figure: expect.any(Number),
    limit: 0.0005,
  })
  expect(file.skillprint.retakes).toMatchObject([{ game: 'front-desk', advice: 'explanation' }])
})
