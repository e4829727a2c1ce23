import type { SessionScope } from '@skillprint/sdk/wire'
import { hashOf, newClientSecret } from '../auth/keys.ts'
import type { Queries } from './database.ts'

/** Ten minutes. */
export const clientSecretLife = 10 * 60 * 1000

/** What a client secret stands for. */
export interface Vouched {
  readonly scope: SessionScope
  readonly organisation?: string | undefined
  /** Id of the employer. */
  readonly employer?: string | undefined
  /** Keyed hash of the partner's own name for a person or coach. */
  readonly referenceHash?: string | undefined
}

/** Makes a client secret for one use; only its hash is kept. */
export async function makeClientSecret(
  database: Queries,
  partner: string,
  { scope, organisation, employer, referenceHash }: Vouched,
  now: number,
): Promise<{ readonly clientSecret: string; readonly expiresAt: string }> {
  const clientSecret = newClientSecret()
  const expires = new Date(now + clientSecretLife)
  await database.query('DELETE FROM client_secrets WHERE expires_at < $1', [new Date(now - clientSecretLife)])
  await database.query(
    `INSERT INTO client_secrets (hash, partner_id, scope, organisation, employer_id, reference_hash, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      hashOf(clientSecret),
      partner,
      scope,
      organisation ?? null,
      employer ?? null,
      referenceHash ?? null,
      expires,
    ],
  )
  return { clientSecret, expiresAt: expires.toISOString() }
}

/** Uses a client secret up, in one statement so that two requests cannot both win; null when it is unknown, used, over or another partner's. */
export async function useClientSecret(
  database: Queries,
  partner: string,
  clientSecret: string,
  now: number,
): Promise<Vouched | null> {
  const { rows } = await database.query<{
    scope: SessionScope
    organisation: string | null
    employer_id: string | null
    reference_hash: string | null
  }>(
    `UPDATE client_secrets SET used_at = $3
     WHERE hash = $1 AND partner_id = $2 AND used_at IS NULL AND expires_at > $3
     RETURNING scope, organisation, employer_id, reference_hash`,
    [hashOf(clientSecret), partner, new Date(now)],
  )
  const [row] = rows
  return row
    ? {
        scope: row.scope,
        organisation: row.organisation ?? undefined,
        employer: row.employer_id ?? undefined,
        referenceHash: row.reference_hash ?? undefined,
      }
    : null
}
