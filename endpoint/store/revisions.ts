import type { Queries } from './database.ts'

/** What a counter counts: changes of job profiles, changes of shares. Its row lock puts writers in line, so revisions are seen in order. */
export type Counted = 'revision' | 'shares'

/** Takes the next revision, inside the transaction that makes the change. */
export async function nextRevision(transaction: Queries, counted: Counted): Promise<number> {
  const { rows } = await transaction.query<{ value: number | string }>(
    'UPDATE counters SET value = value + 1 WHERE name = $1 RETURNING value',
    [counted],
  )
  return Number(rows[0]?.value)
}

/** The newest revision. */
export async function currentRevision(database: Queries, counted: Counted): Promise<number> {
  const { rows } = await database.query<{ value: number | string }>(
    'SELECT value FROM counters WHERE name = $1',
    [counted],
  )
  return Number(rows[0]?.value ?? 0)
}

/** Notes that something is gone, so that caches drop it too; no personal data. */
export async function bury(
  transaction: Queries,
  {
    kind,
    id,
    partner,
    now,
  }: {
    readonly kind: 'job-profile' | 'share'
    readonly id: string
    readonly partner: string
    readonly now: number
  },
): Promise<void> {
  const revision = await nextRevision(transaction, kind === 'share' ? 'shares' : 'revision')
  await transaction.query(
    `INSERT INTO tombstones (kind, id, partner_id, revision, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (kind, id) DO NOTHING`,
    [kind, id, partner, revision, new Date(now)],
  )
}

/** Ids that are gone since a revision. */
export async function buriedSince(
  database: Queries,
  {
    kind,
    partner,
    since,
    upTo,
  }: {
    readonly kind: 'job-profile' | 'share'
    readonly partner: string
    readonly since: number
    readonly upTo: number
  },
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM tombstones WHERE kind = $1 AND partner_id = $2 AND revision > $3 AND revision <= $4 ORDER BY revision',
    [kind, partner, since, upTo],
  )
  return rows.map(({ id }) => id)
}

/** The revision at which one was taken away last, up to and including a revision; 0 when none ever was. */
export async function newestBuried(
  database: Queries,
  {
    kind,
    partner,
    upTo,
  }: { readonly kind: 'job-profile' | 'share'; readonly partner: string; readonly upTo: number },
): Promise<number> {
  const { rows } = await database.query<{ newest: number | string | null }>(
    'SELECT max(revision) AS newest FROM tombstones WHERE kind = $1 AND partner_id = $2 AND revision <= $3',
    [kind, partner, upTo],
  )
  return Number(rows[0]?.newest ?? 0)
}
