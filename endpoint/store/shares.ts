import { randomUUID } from 'node:crypto'
import type { Wishes } from '@skillprint/scoring-worker/match'
import type { Share, ShareChange, ShareDraft } from '@skillprint/sdk/wire'
import { shareDays } from '@skillprint/sdk/wire'
import { packingVersion, packShare } from '../snapshot/packing.ts'
import type { Queries } from './database.ts'
import { announce } from './events.ts'
import { bury, nextRevision } from './revisions.ts'

export interface ShareRow {
  readonly id: string
  readonly person_id: string
  readonly audience: Share['audience']['to']
  readonly employer_id: string | null
  readonly state: 'active' | 'paused'
  readonly verified: Share['verified']
  readonly skillprint: string
  readonly wishes: string
  readonly created_at: Date
  readonly expires_at: Date
}

const columns =
  'id, person_id, audience, employer_id, state, verified, skillprint, wishes, created_at, expires_at'
const day = 24 * 60 * 60 * 1000

/** Whose share, and when. */
export interface Owner {
  readonly partner: string
  readonly person: string
  readonly now: number
}

/** Keeps a share; gives its id. */
export async function makeShare(
  transaction: Queries,
  { partner, person, now }: Owner,
  draft: ShareDraft,
  coach: string | null = null,
): Promise<string> {
  const id = randomUUID()
  const revision = await nextRevision(transaction, 'shares')
  const wishes = coarse(draft.wishes ?? {})
  await transaction.query(
    `INSERT INTO shares (id, partner_id, person_id, audience, employer_id, coach_id, state, verified, skillprint, wishes, revision, created_at, expires_at,
       posteriors, packing, norms)
     VALUES ($1, $2, $3, $4, $5, $6, 'active', 'own-device', $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      partner,
      person,
      draft.audience.to,
      draft.audience.to === 'employer' ? draft.audience.employer : null,
      coach,
      JSON.stringify(draft.skillprint),
      JSON.stringify(wishes),
      revision,
      new Date(now),
      new Date(now + (draft.days ?? shareDays) * day),
      packShare(draft.skillprint, wishes),
      packingVersion,
      draft.skillprint.norms.id,
    ],
  )
  return id
}

/** A person's own shares, newest first. */
export async function listShares(
  database: Queries,
  { partner, person }: Omit<Owner, 'now'>,
): Promise<ShareRow[]> {
  const { rows } = await database.query<ShareRow>(
    `SELECT ${columns} FROM shares WHERE partner_id = $1 AND person_id = $2 ORDER BY created_at DESC, id`,
    [partner, person],
  )
  return rows
}

/** One of a person's own shares; undefined when they have none with this id. */
export async function readShare(
  database: Queries,
  { partner, person }: Omit<Owner, 'now'>,
  id: string,
): Promise<ShareRow | undefined> {
  const { rows } = await database.query<ShareRow>(
    `SELECT ${columns} FROM shares WHERE partner_id = $1 AND person_id = $2 AND id = $3`,
    [partner, person, id],
  )
  return rows[0]
}

/** Changes what is named of one's own share; false when there is none with this id. A new skillprint is no longer verified. */
export async function changeShare(
  transaction: Queries,
  { partner, person, now }: Owner,
  id: string,
  { state, days, skillprint, wishes }: ShareChange,
): Promise<boolean> {
  const revision = await nextRevision(transaction, 'shares')
  const { rows } = await transaction.query<{ skillprint: string; wishes: string }>(
    `UPDATE shares SET state = COALESCE($4, state), expires_at = COALESCE($5, expires_at), skillprint = COALESCE($6, skillprint),
       wishes = COALESCE($7, wishes), verified = CASE WHEN $6 IS NULL THEN verified ELSE 'own-device' END, revision = $8
     WHERE partner_id = $1 AND person_id = $2 AND id = $3 RETURNING skillprint, wishes`,
    [
      partner,
      person,
      id,
      state ?? null,
      days === undefined ? null : new Date(now + days * day),
      skillprint ? JSON.stringify(skillprint) : null,
      wishes ? JSON.stringify(coarse(wishes)) : null,
      revision,
    ],
  )
  const [changed] = rows
  if (changed) await pack(transaction, id, JSON.parse(changed.skillprint), JSON.parse(changed.wishes))
  return changed !== undefined
}

async function pack(
  transaction: Queries,
  id: string,
  skillprint: ShareDraft['skillprint'],
  wishes: Wishes,
): Promise<void> {
  await transaction.query('UPDATE shares SET posteriors = $2, packing = $3, norms = $4 WHERE id = $1', [
    id,
    packShare(skillprint, wishes),
    packingVersion,
    skillprint.norms.id,
  ])
}

/** Takes a share away with all that hung on it: its requests end, its contact routes are deleted. False when there is none with this id. */
export async function withdrawShare(
  transaction: Queries,
  { partner, person, now }: Owner,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM shares WHERE partner_id = $1 AND person_id = $2 AND id = $3 RETURNING id',
    [partner, person, id],
  )
  if (rows.length === 0) return false
  await transaction.query(
    `UPDATE connections SET state = CASE WHEN state = 'declined' THEN state ELSE 'withdrawn' END,
       person_contact = NULL, employer_contact = NULL, note = NULL, changed_at = $3
     WHERE partner_id = $1 AND share_id = $2`,
    [partner, id, new Date(now)],
  )
  await transaction.query('DELETE FROM coach_notes WHERE partner_id = $1 AND share_id = $2', [partner, id])
  await bury(transaction, { kind: 'share', id, partner, now })
  await announce(transaction, { partner, type: 'share.withdrawn', subject: id, now })
  return true
}

/** An employer who looks, and when. */
export interface Viewer {
  readonly partner: string
  readonly employer: string
  readonly now: number
}

const visible = `partner_id = $1 AND state = 'active' AND expires_at > $3
       AND (audience = 'pool' OR (audience = 'employer' AND employer_id = $2))`

/** Those of these shares that an employer may see now: active, not over, opened to the pool or to them. */
export async function visibleAmong(
  database: Queries,
  { partner, employer, now }: Viewer,
  shares: readonly string[],
): Promise<ReadonlyMap<string, ShareRow>> {
  if (shares.length === 0) return new Map()
  const { rows } = await database.query<ShareRow>(
    `SELECT ${columns} FROM shares WHERE ${visible} AND id IN (${shares.map((_, index) => `$${index + 4}`).join(', ')})`,
    [partner, employer, new Date(now), ...shares],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One share as an employer may see it: of a person with several only one, what was opened to them alone first, then the newest. */
export async function visibleShare(
  database: Queries,
  { partner, employer, now }: Viewer,
  share: string,
): Promise<ShareRow | undefined> {
  const { rows } = await database.query<ShareRow>(
    `SELECT ${columns} FROM shares
     WHERE ${visible} AND person_id = (SELECT person_id FROM shares WHERE id = $4 AND partner_id = $1)
     ORDER BY audience, created_at DESC, id LIMIT 1`,
    [partner, employer, new Date(now), share],
  )
  return rows[0]?.id === share ? rows[0] : undefined
}

/** A share as its person reads it. */
export function shareResource(row: ShareRow, now: number, employerName?: string): Share {
  return {
    id: row.id,
    audience: {
      to: row.audience,
      ...(row.employer_id === null ? {} : { employer: row.employer_id }),
      ...(employerName === undefined ? {} : { name: employerName }),
    },
    state: row.expires_at.getTime() <= now ? 'expired' : row.state,
    verified: row.verified,
    skillprint: JSON.parse(row.skillprint),
    wishes: JSON.parse(row.wishes),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }
}

/** A place to about a kilometre: enough for travel, too little for a front door. */
function coarse(wishes: NonNullable<ShareDraft['wishes']>): NonNullable<ShareDraft['wishes']> {
  const { place } = wishes
  if (!place) return wishes
  const round = (degrees: number): number => Math.round(degrees * 100) / 100
  return {
    ...wishes,
    place: { ...place, latitude: round(place.latitude), longitude: round(place.longitude) },
  }
}

/** Notes that the endpoint scored the same play and got the same. False when the share is gone. */
export async function markRescored(
  transaction: Queries,
  { partner, person }: Owner,
  id: string,
): Promise<boolean> {
  const revision = await nextRevision(transaction, 'shares')
  const { rows } = await transaction.query(
    "UPDATE shares SET verified = 'rescored', revision = $4 WHERE partner_id = $1 AND person_id = $2 AND id = $3 RETURNING id",
    [partner, person, id, revision],
  )
  return rows.length > 0
}
