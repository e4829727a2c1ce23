import type { Queries } from '../store/database.ts'
import { packingVersion, packShare, unpackShare } from './packing.ts'
import type { SnapshotShare } from './partner-people.ts'

/** A change of the snapshot, in the order of revisions. */
export type Change =
  | { readonly revision: number; readonly partner: string; readonly put: SnapshotShare }
  | { readonly revision: number; readonly partner: string; readonly remove: string }

interface Row {
  readonly id: string
  readonly partner_id: string
  readonly person_id: string
  readonly employer_id: string | null
  readonly state: 'active' | 'paused'
  readonly norms: string
  readonly packing: string
  readonly posteriors: Uint8Array | null
  readonly skillprint: string | null
  readonly wishes: string | null
  readonly revision: number | string
  readonly created_at: Date
  readonly expires_at: Date
}

/** Which part of the shares is read. */
export interface Stretch {
  readonly since: number
  readonly upTo: number
  readonly limit: number
  /** Only those of one partner. */
  readonly partner?: string | undefined
}

/** The next shares after a revision that changed, oldest change first; fewer than the limit when it was the last stretch. */
export async function changedShares(
  database: Queries,
  { since, upTo, limit, partner }: Stretch,
): Promise<readonly Change[]> {
  const { rows } = await database.query<Row>(
    `SELECT id, partner_id, person_id, employer_id, state, norms, packing, revision, created_at, expires_at,
       CASE WHEN packing = $4 THEN posteriors END AS posteriors,
       CASE WHEN packing = $4 THEN NULL ELSE skillprint END AS skillprint, CASE WHEN packing = $4 THEN NULL ELSE wishes END AS wishes
     FROM shares WHERE revision > $1 AND revision <= $2 AND audience <> 'coach' ${partner === undefined ? '' : 'AND partner_id = $5'}
     ORDER BY revision LIMIT $3`,
    [since, upTo, limit, packingVersion, ...(partner === undefined ? [] : [partner])],
  )
  return rows.map((row) => ({
    revision: Number(row.revision),
    partner: row.partner_id,
    ...(row.state === 'active' ? { put: shareOf(row) } : { remove: row.id }),
  }))
}

/** Shares that are gone since a revision. */
export async function withdrawnShares(
  database: Queries,
  { since, upTo }: { readonly since: number; readonly upTo: number },
): Promise<readonly Change[]> {
  const { rows } = await database.query<{ id: string; partner_id: string; revision: number | string }>(
    "SELECT id, partner_id, revision FROM tombstones WHERE kind = 'share' AND revision > $1 AND revision <= $2 ORDER BY revision",
    [since, upTo],
  )
  return rows.map(({ id, partner_id, revision }) => ({
    revision: Number(revision),
    partner: partner_id,
    remove: id,
  }))
}

function shareOf(row: Row): SnapshotShare {
  const whole = row.skillprint === null ? null : JSON.parse(row.skillprint)
  return {
    id: row.id,
    person: row.person_id,
    employer: row.employer_id,
    norms: whole?.norms.id ?? row.norms,
    createdAt: row.created_at.getTime(),
    until: row.expires_at.getTime(),
    packed: unpackShare(
      whole ? packShare(whole, JSON.parse(row.wishes ?? '{}')) : (row.posteriors as Uint8Array),
    ),
  }
}
