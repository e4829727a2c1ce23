import { createHash } from 'node:crypto'
import { HttpProblem } from '../problem.ts'
import type { Queries } from './database.ts'

/** A request that may come twice. */
export interface Asking {
  readonly partner: string
  /** Who asks: two callers of one partner may use the same key. */
  readonly who: string
  /** The Idempotency-Key; absent = every request makes something new. */
  readonly key: string | undefined
  /** Method, address and body: the same key with another request is refused. */
  readonly request: unknown
  readonly now: number
}

const day = 24 * 60 * 60 * 1000

/** Makes a thing once: the same key within 24 hours gives the id of what was made the first time. Throws a 409 for another request. */
export async function once(
  transaction: Queries,
  { partner, who, key, request, now }: Asking,
  make: () => Promise<string>,
): Promise<{ readonly id: string; readonly repeated: boolean }> {
  if (key === undefined) return { id: await make(), repeated: false }
  const name = sha256(`${who}\u0000${key}`)
  const asked = sha256(JSON.stringify(request))
  await transaction.query('DELETE FROM answers WHERE created_at < $1', [new Date(now - day)])
  // Claimed before it is made: of two at once the second waits here for the first.
  const claimed = await transaction.query(
    `INSERT INTO answers (partner_id, key, request_hash, body, created_at) VALUES ($1, $2, $3, '', $4)
     ON CONFLICT (partner_id, key) DO NOTHING RETURNING key`,
    [partner, name, asked, new Date(now)],
  )
  if (claimed.rows.length > 0) {
    const id = await make()
    await transaction.query('UPDATE answers SET body = $3 WHERE partner_id = $1 AND key = $2', [
      partner,
      name,
      id,
    ])
    return { id, repeated: false }
  }
  const { rows } = await transaction.query<{ request_hash: string; body: string }>(
    'SELECT request_hash, body FROM answers WHERE partner_id = $1 AND key = $2',
    [partner, name],
  )
  const [before] = rows
  if (before?.request_hash !== asked)
    throw new HttpProblem(
      409,
      'idempotency_mismatch',
      'This Idempotency-Key came before with another request. Use a new key for a new thing.',
    )
  return { id: before.body, repeated: true }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
