import { randomUUID } from 'node:crypto'
import type { Employer } from '@skillprint/sdk/wire'
import type { Queries } from './database.ts'

/** The employer of this name with this partner, made at the first time. */
export async function employerNamed(
  database: Queries,
  partner: string,
  name: string,
  now: number,
): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO employers (id, partner_id, name, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (partner_id, name) DO UPDATE SET name = excluded.name RETURNING id`,
    [randomUUID(), partner, name, new Date(now)],
  )
  return rows[0]?.id ?? ''
}

/** Every employer of a partner, by name. */
export async function listEmployers(database: Queries, partner: string): Promise<Employer[]> {
  const { rows } = await database.query<Employer>(
    'SELECT id, name FROM employers WHERE partner_id = $1 ORDER BY name, id',
    [partner],
  )
  return rows
}

/** One employer of a partner; undefined when this partner has none with this id. */
export async function readEmployer(
  database: Queries,
  partner: string,
  id: string,
): Promise<Employer | undefined> {
  const { rows } = await database.query<Employer>(
    'SELECT id, name FROM employers WHERE partner_id = $1 AND id = $2',
    [partner, id],
  )
  return rows[0]
}
