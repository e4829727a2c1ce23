import { createHash } from 'node:crypto'
import type { Queries } from './database.ts'

/** Something that was done: by whom, to what. Ids and counts only, never what somebody said or scored. */
export interface Deed {
  readonly partner: string
  /** `person <id>`, `employer <id>`, `server`, `operator`, … */
  readonly actor: string
  /** `share.created`, `candidates.read`, … */
  readonly action: string
  readonly subject: string
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

interface Row {
  readonly n: number | string
  readonly at: Date
  readonly partner_id: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly details: string
  readonly previous: string
  readonly hash: string
}

/** What stands before the first entry. */
const genesis = '0'.repeat(64)

/** Adds an entry to the chain, inside the transaction that does the deed. The counter's row lock puts writers in line. */
export async function record(transaction: Queries, deed: Deed, now: number): Promise<void> {
  const { rows } = await transaction.query<{ value: number | string }>(
    "UPDATE counters SET value = value + 1 WHERE name = 'audit' RETURNING value",
  )
  const n = Number(rows[0]?.value)
  const before = await transaction.query<{ hash: string }>('SELECT hash FROM audit WHERE n = $1', [n - 1])
  const previous = before.rows[0]?.hash ?? genesis
  const { partner, actor, action, subject } = deed
  const details = JSON.stringify(deed.details ?? {})
  const at = new Date(now)
  const hash = hashOf([previous, n, at.toISOString(), partner, actor, action, subject, details])
  await transaction.query(
    `INSERT INTO audit (n, at, partner_id, actor, action, subject, details, previous, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [n, at, partner, actor, action, subject, details, previous, hash],
  )
}

/** Where the chain breaks first, in one sentence; null when every entry is as it was written and none is missing. */
export async function auditFault(database: Queries, pageSize = 1000): Promise<string | null> {
  let n = 0
  let previous = genesis
  for (;;) {
    const { rows } = await database.query<Row>('SELECT * FROM audit WHERE n > $1 ORDER BY n LIMIT $2', [
      n,
      pageSize,
    ])
    for (const row of rows) {
      if (Number(row.n) !== n + 1) return `Entry ${n + 1} is missing.`
      if (row.previous !== previous) return `Entry ${row.n} does not follow from entry ${n}.`
      const { at, partner_id, actor, action, subject, details } = row
      const expected = hashOf([
        previous,
        n + 1,
        at.toISOString(),
        partner_id,
        actor,
        action,
        subject,
        details,
      ])
      if (expected !== row.hash) return `Entry ${row.n} was changed.`
      n += 1
      previous = row.hash
    }
    if (rows.length < pageSize) break
  }
  const { rows } = await database.query<{ value: number | string }>(
    "SELECT value FROM counters WHERE name = 'audit'",
  )
  const written = Number(rows[0]?.value ?? 0)
  return written === n ? null : `Entries ${n + 1} to ${written} are missing.`
}

function hashOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
