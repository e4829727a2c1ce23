import { randomUUID } from 'node:crypto'
import { hashOf, type KeyKind, keyKind, keyPrefix, keyScopes } from '../auth/keys.ts'
import { originAllowed, originFault } from '../auth/origins.ts'
import type { Database, Queries } from './database.ts'
import { endedSessions, endSession } from './ended-sessions.ts'

export interface Partner {
  readonly id: string
  readonly name: string
  readonly origins: readonly string[]
}

/** A partner as an operator writes it down. */
export interface PartnerSeed {
  readonly name: string
  /** Pages that may use the publishable keys: `https://www.example.nl`, or `https://*.example.nl`. */
  readonly origins: readonly string[]
  /** `pk_…` */
  readonly publishableKeys: readonly string[]
  /** `sk_…` */
  readonly secretKeys: readonly string[]
  /** Resources that these keys open; all when it is not there. */
  readonly scopes?: readonly string[] | undefined
}

/** All partners, held in memory: they are few, and every request asks. */
export interface Partners {
  byId(id: string): Partner | undefined
  byKey(key: string): Partner | undefined
  /** Resources that a key opens; null when it opens all that its kind may. */
  scopesOf(key: string): readonly string[] | null
  /** True when a session that would be over at `expires` was ended before its time: by its own name, or with all of its person or coach. */
  hasEnded(name: string, expires: number): boolean
  /** Ends a session, or by the name of a person or coach every one of theirs until now, here at once, everywhere after two seconds. */
  end(name: string, expires: number): Promise<void>
  /** True when some partner allows this origin. */
  allowsOrigin(origin: string): boolean
  /** Reads again what is older than two seconds. */
  refresh(): Promise<void>
}

/** How long a node goes on with what it read, ms: a key that was made or revoked counts everywhere after this. */
const believed = 2000

/** Reads partners and keys, and again when they are older than two seconds: keys are made and revoked while the endpoint runs. */
export async function loadPartners(database: Queries, now: () => number = Date.now): Promise<Partners> {
  let known = await readPartners(database, now())
  let readAt = performance.now()
  let reading: Promise<void> | null = null
  return {
    byId: (id) => known.byId.get(id),
    byKey(key) {
      const found = known.byHash.get(hashOf(key))
      return found && (found.expires === null || found.expires > now()) ? found.partner : undefined
    },
    scopesOf: (key) => known.byHash.get(hashOf(key))?.scopes ?? null,
    hasEnded: (name, expires) => expires <= (known.ended.get(name) ?? 0),
    async end(name, expires) {
      await endSession(database, { session: name, expires, now: now() })
      known = { ...known, ended: new Map([...known.ended, [name, expires]]) }
    },
    allowsOrigin: (origin) => known.origins.some((allowed) => originAllowed([allowed], origin)),
    async refresh() {
      if (performance.now() - readAt < believed) return
      reading ??= readPartners(database, now())
        .then((read) => {
          known = read
          readAt = performance.now()
        })
        .finally(() => {
          reading = null
        })
      await reading
    },
  }
}

async function readPartners(database: Queries, now: number) {
  const { rows } = await database.query<{ id: string; name: string; origins: string }>(
    'SELECT id, name, origins FROM partners',
  )
  const byId = new Map(
    rows.map(({ id, name, origins }) => [id, { id, name, origins: JSON.parse(origins) as string[] }]),
  )
  const keys = await database.query<{
    hash: string
    partner_id: string
    expires_at: Date | null
    scopes: string | null
  }>('SELECT hash, partner_id, expires_at, scopes FROM partner_keys WHERE revoked_at IS NULL')
  // Looked up by the hash of what came: how long that takes says nothing about the key.
  const byHash = new Map(
    keys.rows.flatMap(({ hash, partner_id, expires_at, scopes }) => {
      const partner = byId.get(partner_id)
      return partner
        ? [
            [
              hash,
              { partner, expires: expires_at?.getTime() ?? null, scopes: scopes?.split(' ') ?? null },
            ] as const,
          ]
        : []
    }),
  )
  const ended = await endedSessions(database, now)
  return { byId, byHash, ended, origins: [...byId.values()].flatMap(({ origins }) => origins) }
}

/** Writes a partner down: a known name gets these origins, and these keys beside the ones it has. Throws on a malformed key or origin. */
export async function savePartner(database: Database, seed: PartnerSeed): Promise<string> {
  const keys = [
    ...seed.publishableKeys.map((key) => checkedKey(seed, key, 'publishable')),
    ...seed.secretKeys.map((key) => checkedKey(seed, key, 'secret')),
  ]
  for (const origin of seed.origins) {
    const fault = originFault(origin)
    if (fault) throw new Error(`partner ${seed.name}, origins: ${fault}`)
  }
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>(
      `INSERT INTO partners (id, name, origins, created_at) VALUES ($1, $2, $3, now())
       ON CONFLICT (name) DO UPDATE SET origins = excluded.origins RETURNING id`,
      [randomUUID(), seed.name, JSON.stringify(seed.origins)],
    )
    const id = rows[0]?.id ?? ''
    for (const { hash, kind, prefix } of keys) {
      const kept = await transaction.query<{ partner_id: string }>(
        `INSERT INTO partner_keys (hash, partner_id, kind, prefix, scopes, created_at) VALUES ($1, $2, $3, $4, $5, now())
         ON CONFLICT (hash) DO UPDATE SET prefix = excluded.prefix, scopes = excluded.scopes RETURNING partner_id`,
        [hash, id, kind, prefix, scopesText(seed.scopes)],
      )
      if (kept.rows[0]?.partner_id !== id)
        throw new Error(`partner ${seed.name}: key ${prefix}… belongs to another partner`)
    }
    return id
  })
}

/** How scopes are kept; null = all. Throws an `Error` for a scope that does not exist. */
export function scopesText(scopes: readonly string[] | undefined): string | null {
  if (scopes === undefined || scopes.length === 0) return null
  const wrong = scopes.find((scope) => !keyScopes.some((one) => one === scope))
  if (wrong !== undefined)
    throw new Error(`scope: got ${JSON.stringify(wrong)}, expected one of ${keyScopes.join(', ')}`)
  return [...new Set(scopes)].join(' ')
}

function checkedKey(seed: PartnerSeed, key: string, kind: KeyKind) {
  if (keyKind(key) !== kind)
    throw new Error(
      `partner ${seed.name}: got ${keyPrefix(key)}…, expected a ${kind} key (${kind === 'publishable' ? 'pk' : 'sk'}_test_… or _live_…, 16 signs or more)`,
    )
  return { hash: hashOf(key), kind, prefix: keyPrefix(key) }
}
