import { randomBytes, randomUUID } from 'node:crypto'
import type { CoachNote, CoachNoteDraft } from '@skillprint/sdk/wire'
import { hashOf } from '../auth/keys.ts'
import type { Queries } from './database.ts'
import type { Owner, ShareRow } from './shares.ts'

/** Seven days. */
const invitationLife = 7 * 24 * 60 * 60 * 1000
/** Without signs that look alike. */
const signs = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

export interface Coach {
  readonly partner: string
  readonly coach: string
  readonly now: number
}

/** Makes a one-use word of nine signs in three groups; only its hash is kept. */
export async function inviteToCoach(database: Queries, { partner, coach, now }: Coach) {
  const letters = Array.from(randomBytes(9), (byte) => signs[byte % signs.length]).join('')
  const code = letters.replace(/(...)(...)(...)/, '$1-$2-$3')
  const expires = new Date(now + invitationLife)
  await database.query('DELETE FROM coach_invitations WHERE expires_at < $1', [new Date(now)])
  await database.query(
    'INSERT INTO coach_invitations (hash, partner_id, coach_id, expires_at) VALUES ($1, $2, $3, $4)',
    [hashOf(code), partner, coach, expires],
  )
  return { code, expiresAt: expires.toISOString() }
}

/** Uses an invitation up; null when it is unknown, used or over. */
export async function useInvitation(
  transaction: Queries,
  { partner, now }: Pick<Owner, 'partner' | 'now'>,
  code: string,
): Promise<string | null> {
  const { rows } = await transaction.query<{ coach_id: string }>(
    'DELETE FROM coach_invitations WHERE hash = $1 AND partner_id = $2 AND expires_at > $3 RETURNING coach_id',
    [hashOf(code.trim().toUpperCase()), partner, new Date(now)],
  )
  return rows[0]?.coach_id ?? null
}

/** What people opened to this coach and is not paused or over. */
export async function openedTo(
  database: Queries,
  { partner, coach, now }: Coach,
): Promise<Pick<ShareRow, 'id' | 'person_id' | 'skillprint' | 'wishes' | 'expires_at'>[]> {
  const { rows } = await database.query<ShareRow>(
    `SELECT id, person_id, skillprint, wishes, expires_at FROM shares
     WHERE partner_id = $1 AND coach_id = $2 AND audience = 'coach' AND state = 'active' AND expires_at > $3
     ORDER BY created_at DESC, id`,
    [partner, coach, new Date(now)],
  )
  return rows
}

/** Keeps a note; gives its id. */
export async function addNote(
  transaction: Queries,
  { partner, coach, now }: Coach,
  { id: share, person_id }: Pick<ShareRow, 'id' | 'person_id'>,
  draft: CoachNoteDraft,
): Promise<string> {
  const id = randomUUID()
  await transaction.query(
    'INSERT INTO coach_notes (id, partner_id, person_id, share_id, coach_id, body, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, partner, person_id, share, coach, JSON.stringify(draft), new Date(now)],
  )
  return id
}

/** Deletes a coach's own note; false when they have none with this id on this share. */
export async function removeNote(
  transaction: Queries,
  { partner, coach }: Coach,
  share: string,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM coach_notes WHERE partner_id = $1 AND coach_id = $2 AND share_id = $3 AND id = $4 RETURNING id',
    [partner, coach, share, id],
  )
  return rows.length > 0
}

/** Notes on one share, or on everything of one person, oldest first. */
export async function listNotes(
  database: Queries,
  partner: string,
  of: { readonly share: string } | { readonly person: string },
): Promise<CoachNote[]> {
  const [column, value] = 'share' in of ? ['share_id', of.share] : ['person_id', of.person]
  const { rows } = await database.query<{ id: string; body: string; created_at: Date }>(
    `SELECT id, body, created_at FROM coach_notes WHERE partner_id = $1 AND ${column} = $2 ORDER BY created_at, id`,
    [partner, value],
  )
  return rows.map(({ id, body, created_at }) => ({
    ...(JSON.parse(body) as CoachNoteDraft),
    id,
    createdAt: created_at.toISOString(),
  }))
}
