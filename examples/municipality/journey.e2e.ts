import { decodeChunk, encodeChunk, type RunRecord, type Samples } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { type JobProfile, rank } from '@skillprint/scoring-worker/match'
import { score } from '@skillprint/scoring-worker/scorer'
import type { Session } from '@skillprint/sdk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, playAll, sessionIn } from '../testing/person.ts'
import { axeFaults, type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

interface ExportedChunk {
  readonly runId: string
  readonly firstSeq: number
  readonly prevHash: string
  readonly hash: string
  readonly records: RunRecord[]
  readonly samples: Record<keyof Samples, number[]>
}

/** The bytes again, from what the person can take home. */
function bytesOf({ runId, firstSeq, prevHash, hash, records, samples }: ExportedChunk): Uint8Array {
  const columns: Samples = {
    kind: Uint8Array.from(samples.kind),
    t: Float64Array.from(samples.t),
    a: Int32Array.from(samples.a),
    b: Int32Array.from(samples.b),
  }
  const chunk = encodeChunk({ runId, firstSeq, prevHash }, records, columns)
  expect(chunk.hash).toBe(hash)
  return chunk.bytes
}

async function whatThePageSays(page: Page) {
  return sessionIn(page, async (session: Session) => ({
    exported: (await session.export()) as { runs: { chunks: ExportedChunk[] }[]; skillprint: unknown },
    matches: await session.matches(),
    profiles: await session.jobProfiles(),
  }))
}

test.each(['pointer', 'keyboard'] as const)(
  'a person agrees, plays every game by %s, sees a card, and sees jobs in order with reasons',
  async (input) => {
    const { page, context } = await on.person()
    await page.goto(`${on.addresses.examples}/municipality/`)
    await agree(page)
    await playAll(page, input)

    const { exported, matches, profiles } = await whatThePageSays(page)
    const chunks = exported.runs.flatMap((run) => run.chunks).map(bytesOf)
    const runs = chunks.map((bytes) => decodeChunk(bytes)).flatMap((one) => (one.ok ? one.records : []))
    const played = runs.filter((record) => record.type === 'run-started').map(({ game }) => game)
    expect(new Set(played)).toEqual(new Set(Object.keys(games)))
    expect(runs.filter((record) => record.type === 'run-ended').map(({ how }) => how)).toEqual(
      played.map(() => 'completed'),
    )

    const inNode = score(chunks)
    expect(JSON.parse(JSON.stringify(inNode))).toEqual(exported.skillprint)
    expect(inNode.games.map(({ game, valid }) => [game, valid])).toEqual(
      expect.arrayContaining(Object.keys(games).map((id) => [id, true])),
    )
    expect(inNode.skills.filter(({ state }) => state !== 'unknown').length).toBeGreaterThanOrEqual(12)

    expect(matches.order).toBe('score')
    const ranked = rank(inNode, profiles as readonly JobProfile[], { seed: await seedOf(page) })
    expect(ranked.matches.map(({ profile }) => profile)).toEqual(
      matches.matches.map(({ profile }) => profile),
    )

    const card = page.locator('skillprint-card')
    await card
      .getByText(/^\s*Ik /)
      .first()
      .waitFor({ timeout: 15_000 })
    const list = page.locator('skillprint-matches')
    await list.locator('[data-layout]').last().click({ timeout: 15_000 })
    const jobs = await list
      .locator('[data-job]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-job')))
    expect(jobs.slice(0, 5)).toEqual(matches.matches.slice(0, 5).map(({ profile }) => profile))
    if (input === 'pointer') expect(await axeFaults(page)).toEqual([])
    await context.close()
  },
)

async function seedOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        indexedDB.databases().then(([database]) => {
          const open = indexedDB.open(database?.name ?? '')
          open.onsuccess = () => {
            const get = open.result.transaction('meta').objectStore('meta').get('seed')
            get.onsuccess = () => {
              open.result.close()
              resolve(get.result as string)
            }
          }
          open.onerror = () => reject(open.error)
        }, reject)
      }),
  )
}
