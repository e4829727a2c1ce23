import { hashOf, type KeyKind, keyPrefix, newKey } from '../auth/keys.ts'
import { record } from './audit.ts'
import type { Database } from './database.ts'
import { scopesText } from './partners.ts'

/** How many keys of one kind may live at once: the old one and its successor. */
export const mostLiveKeys = 2

export interface LiveKey {
  readonly partner: string
  readonly kind: KeyKind
  /** Enough to recognise it, too little to use it. */
  readonly prefix: string
  /** Resources that it opens; all when it is not there. */
  readonly scopes?: readonly string[]
  readonly createdAt: string
  readonly expiresAt?: string
}

/** Every key that opens something now, by partner. */
export async function listKeys(database: Database, now: number): Promise<LiveKey[]> {
  const { rows } = await database.query<{
    name: string
    kind: KeyKind
    prefix: string
    scopes: string | null
    created_at: Date
    expires_at: Date | null
  }>(
    `SELECT p.name, k.kind, k.prefix, k.scopes, k.created_at, k.expires_at FROM partner_keys k JOIN partners p ON p.id = k.partner_id
     WHERE k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $1) ORDER BY p.name, k.kind, k.created_at`,
    [new Date(now)],
  )
  return rows.map(({ name, kind, prefix, scopes, created_at, expires_at }) => ({
    partner: name,
    kind,
    prefix,
    ...(scopes ? { scopes: scopes.split(' ') } : {}),
    createdAt: created_at.toISOString(),
    ...(expires_at ? { expiresAt: expires_at.toISOString() } : {}),
  }))
}

/**
 * Gives a partner one more key of a kind, shown once. Throws an `Error` when the partner is unknown or two of this kind live already. The ones
 * before it go on until `graceDays` from now, so that pages and servers can change over.
 */
export async function rotateKey(
  database: Database,
  {
    partner,
    kind,
    mode,
    graceDays,
    now,
    scopes,
  }: {
    readonly partner: string
    readonly kind: KeyKind
    readonly mode: 'test' | 'live'
    readonly graceDays: number
    readonly now: number
    /** Resources that it opens; those of the key before it when it is not there. */
    readonly scopes?: readonly string[] | undefined
  },
): Promise<string> {
  const key = newKey(kind, mode)
  const wanted = scopesText(scopes)
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>('SELECT id FROM partners WHERE name = $1', [
      partner,
    ])
    const id = rows[0]?.id
    if (id === undefined) throw new Error(`rotate: no partner ${JSON.stringify(partner)}`)
    const live = await transaction.query<{ hash: string; scopes: string | null }>(
      'SELECT hash, scopes FROM partner_keys WHERE partner_id = $1 AND kind = $2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3) ORDER BY created_at',
      [id, kind, new Date(now)],
    )
    if (live.rows.length >= mostLiveKeys)
      throw new Error(
        `rotate: partner ${partner} has ${live.rows.length} live ${kind} keys; revoke one first (at most ${mostLiveKeys} live at once)`,
      )
    const until = new Date(now + graceDays * 24 * 60 * 60 * 1000)
    for (const { hash } of live.rows)
      await transaction.query(
        'UPDATE partner_keys SET expires_at = $2 WHERE hash = $1 AND expires_at IS NULL',
        [hash, until],
      )
    await transaction.query(
      'INSERT INTO partner_keys (hash, partner_id, kind, prefix, scopes, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [hashOf(key), id, kind, keyPrefix(key), wanted ?? live.rows.at(-1)?.scopes ?? null, new Date(now)],
    )
    const deed = { partner: id, actor: 'operator', action: 'key.made', subject: keyPrefix(key) }
    await record(transaction, deed, now)
    return key
  })
}

/** Ends every live key of a partner that begins so. Throws an `Error` when none does. Gives how many ended. */
export async function revokeKey(
  database: Database,
  { partner, prefix, now }: { readonly partner: string; readonly prefix: string; readonly now: number },
): Promise<number> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ partner_id: string }>(
      `UPDATE partner_keys SET revoked_at = $3 WHERE prefix = $2 AND revoked_at IS NULL
         AND partner_id IN (SELECT id FROM partners WHERE name = $1) RETURNING partner_id`,
      [partner, prefix, new Date(now)],
    )
    const [first] = rows
    if (!first) throw new Error(`revoke: partner ${partner} has no live key that begins with ${prefix}`)
    const deed = { partner: first.partner_id, actor: 'operator', action: 'key.revoked', subject: prefix }
    await record(transaction, deed, now)
    return rows.length
  })
}

/** Sets how many days a partner's expired shares and old rows are kept. Throws an `Error` when the partner is unknown. */
export async function setRetention(
  database: Database,
  { partner, days, now }: { readonly partner: string; readonly days: number; readonly now: number },
): Promise<void> {
  await database.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>(
      'UPDATE partners SET retention_days = $2 WHERE name = $1 RETURNING id',
      [partner, days],
    )
    const [first] = rows
    if (!first) throw new Error(`retention: no partner ${JSON.stringify(partner)}`)
    const deed = {
      partner: first.id,
      actor: 'operator',
      action: 'retention.set',
      subject: first.id,
      details: { days },
    }
    await record(transaction, deed, now)
  })
}
