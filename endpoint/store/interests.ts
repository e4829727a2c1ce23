import type { Interest, InterestDraft } from '@skillprint/sdk/wire'
import type { Queries } from './database.ts'
import type { Owner } from './shares.ts'

interface Row {
  readonly job_profile_id: string
  readonly choice: Interest['choice']
  readonly contact: string | null
  readonly changed_at: Date
}

/** Keeps what a person says to a job; the last word counts. */
export async function putInterest(
  transaction: Queries,
  { partner, person, now }: Owner,
  jobProfile: string,
  { choice, contact }: InterestDraft,
): Promise<void> {
  await transaction.query(
    `INSERT INTO interests (partner_id, person_id, job_profile_id, choice, contact, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id, job_profile_id) DO UPDATE SET choice = excluded.choice, contact = excluded.contact, changed_at = excluded.changed_at`,
    [partner, person, jobProfile, choice, choice === 'yes' ? (contact ?? null) : null, new Date(now)],
  )
}

/** Takes it back; false when nothing was said. */
export async function removeInterest(
  transaction: Queries,
  { partner, person }: Owner,
  jobProfile: string,
): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM interests WHERE partner_id = $1 AND person_id = $2 AND job_profile_id = $3 RETURNING job_profile_id',
    [partner, person, jobProfile],
  )
  return rows.length > 0
}

/** What a person said to jobs, newest first; or to one job. */
export async function listInterests(
  database: Queries,
  { partner, person }: Omit<Owner, 'now'>,
): Promise<Interest[]> {
  const { rows } = await database.query<Row>(
    `SELECT job_profile_id, choice, contact, changed_at FROM interests
     WHERE partner_id = $1 AND person_id = $2 ORDER BY changed_at DESC, job_profile_id`,
    [partner, person],
  )
  return rows.map((row) => ({
    jobProfile: row.job_profile_id,
    choice: row.choice,
    opensAtOnce: row.contact !== null,
    changedAt: row.changed_at.toISOString(),
  }))
}

/** Who said yes to a job, and how to reach them where they said so: for the endpoint's own use. */
export async function yesTo(
  database: Queries,
  partner: string,
  jobProfile: string,
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await database.query<{ person_id: string; contact: string | null }>(
    "SELECT person_id, contact FROM interests WHERE partner_id = $1 AND job_profile_id = $2 AND choice = 'yes'",
    [partner, jobProfile],
  )
  return new Map(rows.map(({ person_id, contact }) => [person_id, contact]))
}
