import { randomUUID } from 'node:crypto'
import { packingVersion, packShare, type Store, savePartner } from '@skillprint/endpoint'
import { random } from '@skillprint/engine'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import type { SharedSkillprint } from '@skillprint/sdk/wire'

/** The partner of the bench, with keys that open nothing else. */
export const partner = {
  name: 'Bench',
  origins: ['https://bench.example'],
  publishableKeys: ['pk_test_bench_0123456789'],
  secretKeys: ['sk_test_bench_0123456789'],
}

/** Skills that a made-up person shows, and requirements of a made-up vacancy. */
export const [skillsShown, requirements] = [10, 7]
const skills = vocabulary.filter(({ known }) => known === 'game').map(({ id }) => id)
const rowsAtOnce = 1000

/** Fills a database with as many made-up shares as job profiles: people with ten measured skills each, a third of them with wishes. */
export async function fill({ database }: Store, count: number): Promise<void> {
  const id = await savePartner(database, partner)
  const { next: draw } = random(`bench ${count}`)
  const created = new Date()
  const until = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000)
  for (let from = 0; from < count; from += rowsAtOnce) {
    const size = Math.min(rowsAtOnce, count - from)
    const shares: unknown[] = []
    const profiles: unknown[] = []
    for (let index = 0; index < size; index++) {
      const skillprint = makeSkillprint(draw)
      const wishes = draw() < 0.33 ? { hours: 16 + Math.floor(24 * draw()) } : {}
      shares.push(
        randomUUID(),
        randomUUID(),
        JSON.stringify(skillprint),
        JSON.stringify(wishes),
        from + index + 1,
        packShare(skillprint, wishes),
      )
      profiles.push(randomUUID(), from + index + 1, JSON.stringify(makeDraft(draw, from + index)))
    }
    await database.transaction(async ({ query }) => {
      await query(
        `INSERT INTO shares (id, person_id, skillprint, wishes, revision, posteriors, partner_id, audience, state, verified, created_at, expires_at, packing, norms)
         SELECT v.*, $1::text, 'pool', 'active', 'own-device', $2::timestamptz, $3::timestamptz, $4::text, 'bench' FROM (VALUES ${values(size, ['text', 'text', 'text', 'text', 'bigint', 'bytea'], 4)}) AS v`,
        [id, created, until, packingVersion, ...shares],
      )
      await query(
        `INSERT INTO job_profiles (id, revision, draft, partner_id, created_at, words)
         SELECT v.*, $1::text, $2::timestamptz, 'bench' FROM (VALUES ${values(size, ['text', 'bigint', 'text'], 2)}) AS v`,
        [id, created, ...profiles],
      )
    })
  }
  for (const counter of ['shares', 'revision'])
    await database.query('UPDATE counters SET value = $2 WHERE name = $1', [counter, count])
  await database.query('ANALYZE shares')
  await database.query('ANALYZE job_profiles')
}

function values(size: number, types: readonly string[], before: number): string {
  return Array.from(
    { length: size },
    (_, row) =>
      `(${types.map((type, at) => `$${before + row * types.length + at + 1}::${type}`).join(', ')})`,
  ).join(', ')
}

function makeSkillprint(draw: () => number): SharedSkillprint {
  const first = Math.floor(draw() * skills.length)
  return {
    version: 'bench',
    norms: { id: 'bench', status: 'deployment', group: 'made up' },
    skills: Array.from({ length: skillsShown }, (_, index) => {
      const sd = 0.25 + 0.3 * draw()
      return {
        skill: skills[(first + 3 * index) % skills.length] ?? '',
        state: 'measured' as const,
        y: { mean: 0, sd },
        level: { mean: 1 + 5 * draw(), sd, prior: { mean: 3, sd: 1 } },
        reliability: 1 - sd * sd,
        bands: ['good' as const],
        sources: ['game' as const],
      }
    }),
  }
}

/** A made-up vacancy of seven requirements, two of them with a minimum. */
export function makeDraft(draw: () => number, number: number) {
  const first = Math.floor(draw() * skills.length)
  return {
    title: { nl: `Vacature ${number}` },
    requirements: Array.from({ length: requirements }, (_, index) => {
      const level = 1 + Math.floor(5 * draw())
      return {
        skill: skills[(first + 2 * index) % skills.length] ?? '',
        relevance: (['essential', 'important', 'somewhat'] as const)[index % 3] ?? 'somewhat',
        level,
        ...(index % 6 === 0 ? { minimum: Math.max(0, level - 2) } : {}),
      }
    }),
    conditions: { sector: 'logistics' as const, hours: { min: 24, max: 36 } },
  }
}
