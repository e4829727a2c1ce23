import { randomUUID } from 'node:crypto'
import { hashOf, newPersonSecret } from '../auth/keys.ts'
import type { Database, Queries } from './database.ts'

/** Makes a person: a random id and a secret of which only the hash is kept. */
export async function makePerson(
  database: Queries,
  partner: string,
  now: number,
): Promise<{ readonly id: string; readonly personSecret: string }> {
  const id = randomUUID()
  const personSecret = newPersonSecret()
  await database.query(
    'INSERT INTO people (id, partner_id, secret_hash, created_at, seen_at) VALUES ($1, $2, $3, $4, $4)',
    [id, partner, hashOf(personSecret), new Date(now)],
  )
  return { id, personSecret }
}

/** The person whom a partner's server named, made at the first time. */
export async function personReferred(
  database: Queries,
  partner: string,
  referenceHash: string,
  now: number,
): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO people (id, partner_id, reference_hash, created_at, seen_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (partner_id, reference_hash) DO UPDATE SET seen_at = excluded.seen_at RETURNING id`,
    [randomUUID(), partner, referenceHash, new Date(now)],
  )
  return rows[0]?.id ?? ''
}

/** The person whom a partner's server names; null when it never did. */
export async function personNamed(
  database: Queries,
  partner: string,
  referenceHash: string,
): Promise<string | null> {
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM people WHERE partner_id = $1 AND reference_hash = $2',
    [partner, referenceHash],
  )
  return rows[0]?.id ?? null
}

/** The person who holds this secret; null when nobody of this partner does. */
export async function personOfSecret(
  database: Queries,
  partner: string,
  personSecret: string,
  now: number,
): Promise<string | null> {
  const { rows } = await database.query<{ id: string }>(
    'UPDATE people SET seen_at = $3 WHERE partner_id = $1 AND secret_hash = $2 RETURNING id',
    [partner, hashOf(personSecret), new Date(now)],
  )
  return rows[0]?.id ?? null
}

/** False after erasure: a session that is still running then opens nothing any more. */
export async function personExists(database: Queries, partner: string, person: string): Promise<boolean> {
  const { rows } = await database.query('SELECT 1 FROM people WHERE partner_id = $1 AND id = $2', [
    partner,
    person,
  ])
  return rows.length > 0
}

/** Everything that is kept about a person, as it stands in the tables; keys of the operator and other sides' contact routes left out. */
export async function everythingOf(database: Database, partner: string, person: string) {
  const of = async (sql: string) =>
    (await database.query<Record<string, unknown>>(sql, [partner, person])).rows
  const who = 'WHERE partner_id = $1 AND person_id = $2'
  return {
    person: (await of('SELECT id, created_at, seen_at FROM people WHERE partner_id = $1 AND id = $2'))[0],
    shares: await of(
      `SELECT id, audience, employer_id, state, verified, skillprint, wishes, created_at, expires_at FROM shares ${who}`,
    ),
    interests: await of(`SELECT job_profile_id, choice, contact, changed_at FROM interests ${who}`),
    connections: await of(
      `SELECT id, employer_id, job_profile_id, title, state, note, person_contact, created_at, changed_at FROM connections ${who}`,
    ),
    coachNotes: await of(`SELECT share_id, body, created_at FROM coach_notes ${who}`),
    objections: await of(`SELECT id, body, state, answer, created_at, changed_at FROM objections ${who}`),
    outcomes: await of(`SELECT connection_id, side, kind, value, at FROM outcomes ${who}`),
    outcomeCases: await of(
      `SELECT connection_id, version, norms, skills, requested_at FROM outcome_cases ${who}`,
    ),
    confidence: await of(`SELECT moment, answers FROM confidence ${who}`),
  }
}
