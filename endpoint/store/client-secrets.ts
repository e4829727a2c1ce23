import type { PGlite } from '@electric-sql/pglite'
import { hashOf, newClientSecret } from '../auth/keys.ts'

/** Ten minutes. */
export const clientSecretLife = 10 * 60 * 1000

/** Makes a client secret for one use; only its hash is kept. */
export async function makeClientSecret(
  database: PGlite,
  partner: string,
  { scope, organisation }: { readonly scope: string; readonly organisation?: string | undefined },
  now: number,
): Promise<{ readonly clientSecret: string; readonly expiresAt: string }> {
  const clientSecret = newClientSecret()
  const expires = new Date(now + clientSecretLife)
  await database.query('DELETE FROM client_secrets WHERE expires_at < $1', [new Date(now - clientSecretLife)])
  await database.query(
    'INSERT INTO client_secrets (hash, partner_id, scope, organisation, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [hashOf(clientSecret), partner, scope, organisation ?? null, expires],
  )
  return { clientSecret, expiresAt: expires.toISOString() }
}

/** Uses a client secret up, in one statement so that two requests cannot both win; null when it is unknown, used, over or another partner's. */
export async function useClientSecret(
  database: PGlite,
  partner: string,
  clientSecret: string,
  now: number,
): Promise<{ readonly scope: string; readonly organisation: string | null } | null> {
  const { rows } = await database.query<{ scope: string; organisation: string | null }>(
    `UPDATE client_secrets SET used_at = $3
     WHERE hash = $1 AND partner_id = $2 AND used_at IS NULL AND expires_at > $3
     RETURNING scope, organisation`,
    [hashOf(clientSecret), partner, new Date(now)],
  )
  return rows[0] ?? null
}
