import { gunzipSync } from 'node:zlib'
import type { JobProfileDownload, JobProfileDraft } from '@skillprint/sdk/wire'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Engine } from '../store/database.ts'
import {
  jobProfilesSince,
  publishJobProfile,
  replaceJobProfile,
  withdrawJobProfile,
} from '../store/job-profiles.ts'
import { migrate } from '../store/migrate.ts'
import { savePartner } from '../store/partners.ts'
import { currentRevision } from '../store/revisions.ts'
import { testEngine } from '../testing/engine.ts'
import { draft, partners } from '../testing.ts'
import { compact } from './compact.ts'
import { joinPieces, packPiece } from './joined-gzip.ts'
import { createPartnerDownload, Unwanted } from './partner-download.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let database: Engine
let p = ''
beforeAll(async () => {
  database = await testEngine()
  await migrate(database)
  p = await savePartner(database, partners[0] as (typeof partners)[0])
})
afterAll(() => database.close())

test('pieces that were packed one by one are one gzip file of the whole text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 12 }),
      async (texts) => {
        const pieces = await Promise.all(texts.map(packPiece))
        expect(gunzipSync(joinPieces(pieces))).toEqual(Buffer.from(texts.join('')))
      },
    ),
    { numRuns: 30, seed: 31 },
  )
})

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('publish', 'publish', 'publish', 'replace', 'withdraw'),
    which: fc.nat(99),
  }),
  { minLength: 1, maxLength: 9 },
)

test('a download that is brought up to date again and again is the one that is made afresh', async () => {
  const publisher = { partner: p, employer: 'e', now: 0 }
  const open: string[] = []
  const kept = createPartnerDownload(p, 4)
  let number = 0
  const change = async ({
    what,
    which,
  }: {
    readonly what: string
    readonly which: number
  }): Promise<void> => {
    const made = { ...draft, title: { nl: `Vacature ${number++}` } } as JobProfileDraft
    const [one = ''] = what === 'publish' ? [] : open.slice(which % Math.max(1, open.length))
    await database.transaction(async (transaction) => {
      if (one === '') open.push(await publishJobProfile(transaction, publisher, made))
      else if (what === 'replace') await replaceJobProfile(transaction, publisher, one, made)
      else if (await withdrawJobProfile(transaction, publisher, one)) open.splice(open.indexOf(one), 1)
    })
  }
  await fc.assert(
    fc.asyncProperty(steps, async (some) => {
      for (const step of some) await change(step)
      const upTo = await currentRevision(database, 'revision')
      await kept.update(database, upTo, () => true)
      const afresh = createPartnerDownload(p, 3)
      await afresh.update(database, upTo, () => true)
      expect(kept.last?.etag).toBe(afresh.last?.etag)
      const all = await jobProfilesSince(database, p, { since: 0, upTo })
      for (const { last } of [kept, afresh]) {
        const body = JSON.parse(gunzipSync(last?.packed ?? '').toString()) as JobProfileDownload
        expect(body).toMatchObject({ revision: upTo, since: 0, removed: [] })
        expect(named(body)).toEqual(named(compact(all)))
      }
    }),
    { numRuns: 30, seed: 32 },
  )
  expect(open.length).toBeGreaterThan(20)
})

test('making stops between two pieces when nobody waits any more, and begins again for the next one', async () => {
  const one = createPartnerDownload(p, 2)
  const upTo = await currentRevision(database, 'revision')
  await expect(one.update(database, upTo, () => false)).rejects.toThrow(Unwanted)
  expect(one.last).toBeNull()
  await one.update(database, upTo, () => true)
  expect(one.last).not.toBeNull()
})

/** Profiles by title with skills by name, however they are numbered. */
function named({ skills, profiles }: Pick<JobProfileDownload, 'skills' | 'profiles'>) {
  return profiles.map(({ title, requirements }) => [
    title.nl,
    requirements.map((value, index) => (index % 4 === 0 ? skills[value] : value)),
  ])
}
