import { type JobProfile, sectors, type Wishes } from '@skillprint/scoring-worker/match'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import type { SharedSkillprint } from '@skillprint/sdk/wire'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../store/database.ts'
import { savePartner } from '../store/partners.ts'
import { createReads } from '../store/replicas.ts'
import { changeShare, makeShare, withdrawShare } from '../store/shares.ts'
import { testEngine } from '../testing/engine.ts'
import { partners, sharedSkill } from '../testing.ts'
import { firstBySql } from './by-sql.ts'
import { type Asking, createSnapshot } from './snapshot.ts'

const now = Date.parse('2026-11-20T09:00:00Z')
const skills = vocabulary.slice(0, 12).map(({ id }) => id)
let database: Engine
let partner: string
beforeAll(async () => {
  database = await testEngine()
  partner = await savePartner(database, partners[0] as (typeof partners)[0])
})
afterAll(() => database.close())

const degrees = fc.integer({ min: 5000, max: 5300 }).map((hundredths) => hundredths / 100)
const wishes: fc.Arbitrary<Wishes> = fc.record(
  {
    hours: fc.integer({ min: 0, max: 40 }),
    place: fc.record({ latitude: degrees, longitude: degrees.map((one) => one - 46), km: fc.nat(80) }),
    dislikedSectors: fc.subarray([...sectors]),
  },
  { requiredKeys: [] },
)
const one = fc.record({
  /** Few people with more than one share. */
  person: fc.nat(300),
  audience: fc.constantFrom('pool', 'pool', 'pool', 'ours', 'theirs'),
  status: fc.constantFrom('deployment', 'deployment', 'deployment', 'pilot'),
  days: fc.integer({ min: 1, max: 90 }),
  wishes,
  known: fc.uniqueArray(
    fc.record({
      skill: fc.constantFrom(...skills),
      // Coarse on purpose: ties happen.
      level: fc.integer({ min: 0, max: 14 }).map((halves) => halves / 2),
      reliability: fc.constantFrom(0.5, 0.79, 0.8, 0.9, 0.99),
    }),
    { selector: ({ skill }) => skill, minLength: 1, maxLength: 8 },
  ),
})
type One = typeof one extends fc.Arbitrary<infer Value> ? Value : never
const profiles: fc.Arbitrary<JobProfile> = fc.record({
  id: fc.constant('job'),
  requirements: fc
    .uniqueArray(
      fc.record({
        skill: fc.constantFrom(...skills),
        relevance: fc.constantFrom('essential', 'important', 'somewhat'),
        level: fc.integer({ min: 0, max: 7 }),
        down: fc.option(fc.nat(4)),
      }),
      { selector: ({ skill }) => skill, minLength: 1, maxLength: 6 },
    )
    .map((all) =>
      all.map(({ skill, relevance, level, down }) => ({
        skill,
        relevance,
        level,
        ...(down === null || relevance !== 'essential' ? {} : { minimum: Math.max(0, level - down) }),
      })),
    ),
  conditions: fc.record(
    {
      sector: fc.constantFrom(...sectors),
      hours: fc.constantFrom({ min: 16, max: 24 }, { min: 32, max: 40 }),
      place: fc.record({ latitude: degrees, longitude: degrees.map((value) => value - 46) }),
    },
    { requiredKeys: [] },
  ),
})

test('the first few from typed arrays are the first few from SQL, by rounded score and then id, also after changes', async () => {
  const snapshot = createSnapshot({ primary: database, reads: createReads(database, []) })
  const kept: { id: string; person: string }[] = []
  await fc.assert(
    fc.asyncProperty(
      fc.array(one, { minLength: 1, maxLength: 25 }),
      fc.array(fc.nat(10_000), { maxLength: 6 }),
      fc.array(profiles, { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 1, max: 40 }),
      async (added, changed, asked, limit) => {
        await database.transaction(async (transaction) => {
          for (const share of added) kept.push(await keep(transaction, share))
          for (const [turn, number] of changed.entries()) {
            const { id, person } = kept[number % kept.length] as (typeof kept)[0]
            const owner = { partner, person, now }
            if (turn % 3 === 0) await withdrawShare(transaction, owner, id)
            else if (turn % 3 === 1) await changeShare(transaction, owner, id, { state: 'paused' })
            else
              await changeShare(transaction, owner, id, {
                skillprint: skillprintOf(added[0] as One),
                days: 3,
              })
          }
        })
        for (const profile of asked) {
          const asking = askingFor(profile)
          const whole = await snapshot.rank(asking, 1_000_000)
          const byKey = whole.first.toSorted((a, b) => b.key - a.key || (a.share < b.share ? -1 : 1))
          const bySql = await firstBySql(database, asking, limit)
          expect(byKey.slice(0, limit).map(({ share, key }) => ({ share, key }))).toEqual(bySql)
          const few = await snapshot.rank(asking, limit)
          expect(few.first).toEqual(whole.first.slice(0, limit))
          expect(whole.total).toBe(whole.first.length)
        }
      },
    ),
    { numRuns: 25, seed: 606 },
  )
  expect(snapshot.state().shares).toBeGreaterThan(60)
  await snapshot.close()
})

test('a snapshot that is read afresh is the one that was kept up to date, also from rows that are not packed', async () => {
  const kept = createSnapshot({ primary: database, reads: createReads(database, []) })
  await kept.refresh()
  expect(kept.state()).toMatchObject({ hydrated: true })
  const asking = askingFor(fc.sample(profiles, { numRuns: 1, seed: 7 })[0] as JobProfile)
  const before = await kept.rank(asking, 1_000_000)
  await database.query("UPDATE shares SET packing = '', posteriors = NULL")
  const afresh = createSnapshot({
    primary: database,
    reads: createReads(database, []),
    scan: { threads: 2, worthwhile: 1 },
  })
  expect(afresh.state()).toMatchObject({ hydrated: false, shares: 0 })
  const { first, total } = await afresh.rank(asking, 1_000_000)
  expect({ first, total }).toEqual({ first: before.first, total: before.total })
  expect(total).toBeGreaterThan(50)
  await Promise.all([kept.close(), afresh.close()])
})

async function keep(transaction: Parameters<typeof makeShare>[0], share: One) {
  const person = `person-${share.person}`
  const audience =
    share.audience === 'pool'
      ? { to: 'pool' as const }
      : { to: 'employer' as const, employer: share.audience }
  const draft = {
    audience,
    skillprint: skillprintOf(share),
    wishes: share.wishes as object,
    days: share.days,
    agreed: true as const,
  }
  return {
    id: await makeShare(transaction, { partner, person, now: now - share.days * 1000 }, draft),
    person,
  }
}

function skillprintOf({ known, status }: One): SharedSkillprint {
  return {
    version: 'made up',
    norms: { id: 'made up', status: status as 'pilot' | 'deployment', group: 'nobody' },
    skills: known.map(({ skill, level, reliability }) => sharedSkill(skill, level, reliability)),
  }
}

function askingFor(profile: JobProfile): Asking {
  return { partner, employer: 'ours', profile, calibrated: new Map(), lot: 'lot', now }
}
