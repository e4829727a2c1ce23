import type { Queries } from './database.ts'

/** 24 hours. */
const transferLife = 24 * 60 * 60 * 1000

/** Keeps ciphertext for 24 hours; null when this name is taken. */
export async function keepTransfer(
  transaction: Queries,
  { partner, id, ciphertext, now }: { partner: string; id: string; ciphertext: string; now: number },
): Promise<{ readonly id: string; readonly expiresAt: string } | null> {
  const expires = new Date(now + transferLife)
  await transaction.query('DELETE FROM transfers WHERE expires_at <= $1', [new Date(now)])
  const { rows } = await transaction.query(
    'INSERT INTO transfers (id, partner_id, ciphertext, expires_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING RETURNING id',
    [id, partner, ciphertext, expires],
  )
  return rows.length > 0 ? { id, expiresAt: expires.toISOString() } : null
}

/** Gives ciphertext out once and deletes it; null when there is none, or it is over. */
export async function claimTransfer(
  database: Queries,
  partner: string,
  id: string,
  now: number,
): Promise<string | null> {
  const { rows } = await database.query<{ ciphertext: string; expires_at: Date }>(
    'DELETE FROM transfers WHERE partner_id = $1 AND id = $2 RETURNING ciphertext, expires_at',
    [partner, id],
  )
  const [row] = rows
  return row && row.expires_at.getTime() > now ? row.ciphertext : null
}
