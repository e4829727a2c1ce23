import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import type { Page } from 'playwright-core'

/**
 * Puts one whole run of every game by a simulated person into the page's store, as an earlier visit would have left it. `version`: of
 * the games that were played; without it the one that is here.
 */
export async function putEarlierPlay(page: Page, ability = 0.6, version?: number): Promise<void> {
  const runs = await runsOf(ability, version)
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

const simulated = new Map<string, ReturnType<typeof simulateAll>>()

function runsOf(ability: number, version?: number): ReturnType<typeof simulateAll> {
  const key = `${ability} ${version}`
  const runs = simulated.get(key) ?? simulateAll(ability, version)
  simulated.set(key, runs)
  return runs
}

function simulateAll(ability: number, version?: number) {
  return Promise.all(
    Object.entries(games).map(async ([id, load]) => {
      const here = await load()
      const game = version === undefined ? here : { ...here, version }
      const runId = `earlier-${id}-${ability}-${game.version}`
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
