import { createHash, randomUUID } from 'node:crypto'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { JobProfileDraft, JobProfileResource } from '@skillprint/sdk/wire'
import { HttpProblem } from '../problem.ts'

interface Row {
  readonly id: string
  readonly revision: number | string
  readonly draft: string
  readonly created_at: Date
}

/** Vacancies of one partner, newest first, up to and including a revision. */
export async function listJobProfiles(
  database: PGlite,
  partner: string,
  { upTo, before, limit }: { readonly upTo: number; readonly before: number; readonly limit: number },
): Promise<readonly JobProfileResource[]> {
  const { rows } = await database.query<Row>(
    `SELECT id, revision, draft, created_at FROM job_profiles
     WHERE partner_id = $1 AND revision <= $2 AND revision < $3 ORDER BY revision DESC LIMIT $4`,
    [partner, upTo, before, limit],
  )
  return rows.map(resource)
}

/** One vacancy of one partner; undefined when this partner has none with this id. */
export async function readJobProfile(
  database: PGlite,
  partner: string,
  id: string,
): Promise<JobProfileResource | undefined> {
  const { rows } = await database.query<Row>(
    'SELECT id, revision, draft, created_at FROM job_profiles WHERE partner_id = $1 AND id = $2',
    [partner, id],
  )
  return rows[0] && resource(rows[0])
}

/** Rises by one with every change to any job profile. */
export async function currentRevision(database: PGlite): Promise<number> {
  const { rows } = await database.query<{ value: number | string }>(
    "SELECT value FROM counters WHERE name = 'revision'",
  )
  return Number(rows[0]?.value ?? 0)
}

export interface Publishing {
  readonly partner: string
  readonly draft: JobProfileDraft
  /** Repeating a request with the same key gives the first answer again, for 24 hours. */
  readonly idempotencyKey?: string | undefined
  readonly now: number
}

/** Keeps a vacancy. Throws a 409 when the idempotency key was used for another body. */
export function publishJobProfile(
  database: PGlite,
  publishing: Publishing,
): Promise<{ readonly resource: JobProfileResource; readonly repeated: boolean }> {
  return database.transaction(async (transaction) => {
    const { partner, draft, idempotencyKey, now } = publishing
    const hash = createHash('sha256').update(JSON.stringify(draft)).digest('hex')
    const before = idempotencyKey === undefined ? null : await answered(transaction, publishing, hash)
    if (before) return { resource: before, repeated: true }
    const { rows } = await transaction.query<{ value: number | string }>(
      "UPDATE counters SET value = value + 1 WHERE name = 'revision' RETURNING value",
    )
    const row = {
      id: randomUUID(),
      revision: Number(rows[0]?.value),
      draft: JSON.stringify(draft),
      created_at: new Date(now),
    }
    await transaction.query(
      'INSERT INTO job_profiles (id, partner_id, revision, draft, created_at) VALUES ($1, $2, $3, $4, $5)',
      [row.id, partner, row.revision, row.draft, row.created_at],
    )
    const made = resource(row)
    if (idempotencyKey !== undefined)
      await transaction.query(
        'INSERT INTO answers (partner_id, key, request_hash, body, created_at) VALUES ($1, $2, $3, $4, $5)',
        [partner, idempotencyKey, hash, JSON.stringify(made), row.created_at],
      )
    return { resource: made, repeated: false }
  })
}

const day = 24 * 60 * 60 * 1000

async function answered(
  transaction: Transaction,
  { partner, idempotencyKey, now }: Publishing,
  hash: string,
): Promise<JobProfileResource | null> {
  await transaction.query('DELETE FROM answers WHERE created_at < $1', [new Date(now - day)])
  const { rows } = await transaction.query<{ request_hash: string; body: string }>(
    'SELECT request_hash, body FROM answers WHERE partner_id = $1 AND key = $2',
    [partner, idempotencyKey],
  )
  const [row] = rows
  if (!row) return null
  if (row.request_hash !== hash)
    throw new HttpProblem(
      409,
      'idempotency_mismatch',
      'This Idempotency-Key came before with another body. Use a new key for a new job profile.',
    )
  return JSON.parse(row.body) as JobProfileResource
}

function resource({ id, revision, draft, created_at }: Row): JobProfileResource {
  return {
    ...(JSON.parse(draft) as JobProfileDraft),
    id,
    kind: 'vacancy',
    revision: Number(revision),
    createdAt: created_at.toISOString(),
  }
}
