import { randomUUID } from 'node:crypto'
import type { Connection } from '@skillprint/sdk/wire'
import type { Queries } from './database.ts'

export interface ConnectionRow {
  readonly id: string
  readonly employer_id: string
  readonly person_id: string
  readonly share_id: string
  readonly job_profile_id: string
  readonly title: string
  readonly state: Connection['state']
  readonly note: string | null
  readonly employer_contact: string | null
  readonly person_contact: string | null
  readonly created_at: Date
  readonly changed_at: Date
  /** Of the employer. */
  readonly organisation: string | null
  /** Of the share it hangs on; null when that is gone or hidden from the employer. */
  readonly visible: boolean
  /** False once the share is gone or over: then no contact route is shown. */
  readonly alive: boolean
}

/** One of its two sides. */
export type Side =
  | { readonly partner: string; readonly person: string }
  | { readonly partner: string; readonly employer: string }

const select = `SELECT c.id, c.employer_id, c.person_id, c.share_id, c.job_profile_id, c.title, c.state, c.note, c.employer_contact,
    c.person_contact, c.created_at, c.changed_at, e.name AS organisation,
    (s.id IS NOT NULL AND s.expires_at > $1) AS alive,
    (s.id IS NOT NULL AND s.expires_at > $1 AND s.state = 'active') AS visible
  FROM connections c LEFT JOIN shares s ON s.id = c.share_id LEFT JOIN employers e ON e.id = c.employer_id`

/** One side's connections, newest first. */
export async function listConnections(database: Queries, side: Side, now: number): Promise<ConnectionRow[]> {
  const { rows } = await database.query<ConnectionRow>(
    `${select} WHERE c.partner_id = $2 AND ${own(side)} = $3 ORDER BY c.created_at DESC, c.id`,
    [new Date(now), side.partner, whose(side)],
  )
  return rows
}

/** One connection of this side; undefined when it has none with this id. */
export async function readConnection(
  database: Queries,
  side: Side,
  id: string,
  now: number,
): Promise<ConnectionRow | undefined> {
  const { rows } = await database.query<ConnectionRow>(
    `${select} WHERE c.partner_id = $2 AND ${own(side)} = $3 AND c.id = $4`,
    [new Date(now), side.partner, whose(side), id],
  )
  return rows[0]
}

export interface ConnectionStart {
  readonly partner: string
  readonly employer: string
  readonly person: string
  readonly share: string
  readonly jobProfile: string
  readonly title: string
  readonly note: string | null
  readonly employerContact: string
  /** Given beforehand with a yes to this job: then it is open at once. */
  readonly personContact: string | null
  readonly now: number
}

/** Makes a request; null when this candidate was asked for this job before. */
export async function makeConnection(transaction: Queries, start: ConnectionStart): Promise<string | null> {
  const { rows } = await transaction.query<{ id: string }>(
    `INSERT INTO connections (id, partner_id, employer_id, person_id, share_id, job_profile_id, title, state, note, employer_contact, person_contact, created_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
     ON CONFLICT (job_profile_id, share_id) DO NOTHING RETURNING id`,
    [
      randomUUID(),
      start.partner,
      start.employer,
      start.person,
      start.share,
      start.jobProfile,
      start.title,
      start.personContact === null ? 'requested' : 'open',
      start.note,
      start.employerContact,
      start.personContact,
      new Date(start.now),
    ],
  )
  return rows[0]?.id ?? null
}

/** Moves a connection on if it still stands where it was read; false when the other side was faster. What is over keeps no contact route. */
export async function moveConnection(
  transaction: Queries,
  { id, state: from }: Pick<ConnectionRow, 'id' | 'state'>,
  to: Connection['state'],
  personContact: string | null,
  now: number,
): Promise<boolean> {
  const open = to === 'open'
  const { rows } = await transaction.query(
    `UPDATE connections SET state = $3, person_contact = $4, changed_at = $5${open ? '' : ', employer_contact = NULL, note = NULL'}
     WHERE id = $1 AND state = $2 RETURNING id`,
    [id, from, to, open ? personContact : null, new Date(now)],
  )
  return rows.length > 0
}

const own = (side: Side): string => ('person' in side ? 'c.person_id' : 'c.employer_id')
const whose = (side: Side): string => ('person' in side ? side.person : side.employer)
