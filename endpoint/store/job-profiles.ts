import { randomUUID } from 'node:crypto'
import type { JobProfileDraft, JobProfileResource } from '@skillprint/sdk/wire'
import { type Asked, partsOf } from '../search/search.ts'
import { wordsOf } from '../search/words.ts'
import type { Queries } from './database.ts'
import { bury, nextRevision } from './revisions.ts'

interface Row {
  readonly id: string
  readonly revision: number | string
  readonly draft: string
  readonly employer_id: string | null
  readonly created_at: Date
}

const columns = 'id, revision, draft, employer_id, created_at'

export interface Page {
  readonly upTo: number
  readonly before: number
  readonly limit: number
  /** Only those of one employer. */
  readonly employer?: string | undefined
}

/** Vacancies of one partner, newest first, up to and including a revision. */
export async function listJobProfiles(
  database: Queries,
  partner: string,
  { upTo, before, limit, employer }: Page,
): Promise<readonly JobProfileResource[]> {
  const { rows } = await database.query<Row>(
    `SELECT ${columns} FROM job_profiles
     WHERE partner_id = $1 AND revision <= $2 AND revision < $3 ${employer === undefined ? '' : 'AND employer_id = $5'}
     ORDER BY revision DESC LIMIT $4`,
    [partner, upTo, before, limit, ...(employer === undefined ? [] : [employer])],
  )
  return rows.map(resource)
}

/** What changed after a revision, oldest first, at most so many: for who has the rest already. */
export async function jobProfilesSince(
  database: Queries,
  partner: string,
  { since, upTo, limit }: { readonly since: number; readonly upTo: number; readonly limit?: number },
): Promise<readonly JobProfileResource[]> {
  const { rows } = await database.query<Row>(
    `SELECT ${columns} FROM job_profiles WHERE partner_id = $1 AND revision > $2 AND revision <= $3 ORDER BY revision ${limit === undefined ? '' : 'LIMIT $4'}`,
    [partner, since, upTo, ...(limit === undefined ? [] : [limit])],
  )
  return rows.map(resource)
}

/** How many vacancies a first look takes before they are compared word by word. */
const firstLook = 1000

/** Vacancies of one partner whose title may meet every asked word; newest first. */
export async function lookForJobProfiles(
  database: Queries,
  partner: string,
  asked: readonly Asked[],
): Promise<readonly JobProfileResource[]> {
  const values: string[] = []
  const every = asked.map((words) => {
    const some = partsOf(words).map((part) => `words LIKE $${values.push(`%${part}%`) + 1}`)
    return `(${some.join(' OR ')})`
  })
  const { rows } = await database.query<Row>(
    `SELECT ${columns} FROM job_profiles WHERE partner_id = $1 AND ${every.join(' AND ')} ORDER BY revision DESC LIMIT ${firstLook}`,
    [partner, ...values],
  )
  return rows.map(resource)
}

/** One vacancy of one partner; undefined when this partner has none with this id. */
export async function readJobProfile(
  database: Queries,
  partner: string,
  id: string,
): Promise<JobProfileResource | undefined> {
  const { rows } = await database.query<Row>(
    `SELECT ${columns} FROM job_profiles WHERE partner_id = $1 AND id = $2`,
    [partner, id],
  )
  return rows[0] && resource(rows[0])
}

/** Whose vacancy, and when. */
export interface Publisher {
  readonly partner: string
  /** Null: a session that only publishes, for an organisation nobody vouched for. */
  readonly employer: string | null
  readonly now: number
}

/** Keeps a vacancy; gives its id. */
export async function publishJobProfile(
  transaction: Queries,
  { partner, employer, now }: Publisher,
  draft: JobProfileDraft,
): Promise<string> {
  const id = randomUUID()
  const revision = await nextRevision(transaction, 'revision')
  await transaction.query(
    'INSERT INTO job_profiles (id, partner_id, revision, draft, employer_id, created_at, words) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, partner, revision, JSON.stringify(draft), employer, new Date(now), searchable(draft)],
  )
  return id
}

/** Puts another draft in the place of one's own; false when this employer has none with this id. */
export async function replaceJobProfile(
  transaction: Queries,
  { partner, employer }: Publisher,
  id: string,
  draft: JobProfileDraft,
): Promise<boolean> {
  const revision = await nextRevision(transaction, 'revision')
  const { rows } = await transaction.query(
    'UPDATE job_profiles SET draft = $4, revision = $5, words = $6 WHERE partner_id = $1 AND employer_id = $2 AND id = $3 RETURNING id',
    [partner, employer, id, JSON.stringify(draft), revision, searchable(draft)],
  )
  return rows.length > 0
}

/** Takes one's own vacancy away; what people said to it goes, requests for it end. False when this employer has none with this id. */
export async function withdrawJobProfile(
  transaction: Queries,
  { partner, employer, now }: Publisher,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM job_profiles WHERE partner_id = $1 AND employer_id = $2 AND id = $3 RETURNING id',
    [partner, employer, id],
  )
  if (rows.length === 0) return false
  await transaction.query('DELETE FROM interests WHERE partner_id = $1 AND job_profile_id = $2', [
    partner,
    id,
  ])
  await transaction.query(
    `UPDATE connections SET state = 'withdrawn', note = NULL, employer_contact = NULL, person_contact = NULL, changed_at = $3
     WHERE partner_id = $1 AND job_profile_id = $2 AND state = 'requested'`,
    [partner, id, new Date(now)],
  )
  await bury(transaction, { kind: 'job-profile', id, partner, now })
  return true
}

const searchable = ({ title }: JobProfileDraft): string => wordsOf(`${title.nl} ${title.en ?? ''}`).join(' ')

function resource({ id, revision, draft, employer_id, created_at }: Row): JobProfileResource {
  return {
    ...(JSON.parse(draft) as JobProfileDraft),
    id,
    kind: 'vacancy',
    ...(employer_id === null ? {} : { employer: employer_id }),
    revision: Number(revision),
    createdAt: created_at.toISOString(),
  }
}
