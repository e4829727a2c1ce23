import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import type { Page } from 'playwright-core'

/** Puts one whole run of every game by a simulated person into the page's store, as an earlier visit would have left it. */
export async function putEarlierPlay(page: Page, ability = 0.6): Promise<void> {
  const runs = await runsOf(ability)
  await page.evaluate(async (all) => {
    const [database] = await indexedDB.databases()
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open(database?.name ?? '')
      open.onsuccess = () => resolve(open.result)
      open.onerror = () => reject(open.error)
    })
    const tx = db.transaction(['runs', 'chunks'], 'readwrite')
    for (const { run, chunks } of all) {
      tx.objectStore('runs').put(run)
      for (const { base64, ...chunk } of chunks)
        tx.objectStore('chunks').put({
          ...chunk,
          bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
        })
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve()
      tx.onerror = () => reject(tx.error)
    })
    db.close()
  }, runs)
}

const simulated = new Map<number, ReturnType<typeof simulateAll>>()

function runsOf(ability: number): ReturnType<typeof simulateAll> {
  const runs = simulated.get(ability) ?? simulateAll(ability)
  simulated.set(ability, runs)
  return runs
}

function simulateAll(ability: number) {
  return Promise.all(
    Object.entries(games).map(async ([id, load]) => {
      const game = await load()
      const runId = `earlier-${id}-${ability}`
      const { chunks } = simulate(game, { ability }, { seed: runId, runId, choose: chooseItem })
      return {
        run: {
          runId,
          game: id,
          gameVersion: game.version,
          seed: runId,
          startedAt: '2026-01-01T09:00:00Z',
          ended: 'completed',
        },
        chunks: chunks.map(({ firstSeq, count, bytes }) => ({
          runId,
          firstSeq,
          count,
          base64: Buffer.from(bytes).toString('base64'),
        })),
      }
    }),
  )
}
