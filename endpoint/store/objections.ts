import { randomUUID } from 'node:crypto'
import type { Objection, ObjectionDraft } from '@skillprint/sdk/wire'
import type { Queries } from './database.ts'
import type { Owner } from './shares.ts'

interface Row {
  readonly id: string
  readonly body: string
  readonly state: Objection['state']
  readonly answer: string | null
  readonly created_at: Date
  readonly changed_at: Date
}
const columns = 'id, body, state, answer, created_at, changed_at'

/** Keeps an objection; gives its id. */
export async function addObjection(
  transaction: Queries,
  { partner, person, now }: Owner,
  draft: ObjectionDraft,
): Promise<string> {
  const id = randomUUID()
  await transaction.query(
    `INSERT INTO objections (id, partner_id, person_id, body, state, created_at, changed_at) VALUES ($1, $2, $3, $4, 'received', $5, $5)`,
    [id, partner, person, JSON.stringify(draft), new Date(now)],
  )
  return id
}

/** A person's own objections, or all of a partner, newest first; at most 200. */
export async function listObjections(
  database: Queries,
  partner: string,
  person?: string,
): Promise<Objection[]> {
  const { rows } = await database.query<Row>(
    `SELECT ${columns} FROM objections WHERE partner_id = $1 ${person === undefined ? '' : 'AND person_id = $2'}
     ORDER BY created_at DESC, id LIMIT 200`,
    [partner, ...(person === undefined ? [] : [person])],
  )
  return rows.map(resource)
}

/** Answers an objection; undefined when this partner has none with this id. */
export async function answerObjection(
  transaction: Queries,
  partner: string,
  id: string,
  { state, answer }: { readonly state: Objection['state']; readonly answer?: string },
  now: number,
): Promise<Objection | undefined> {
  const { rows } = await transaction.query<Row>(
    `UPDATE objections SET state = $3, answer = COALESCE($4, answer), changed_at = $5 WHERE partner_id = $1 AND id = $2 RETURNING ${columns}`,
    [partner, id, state, answer ?? null, new Date(now)],
  )
  return rows[0] && resource(rows[0])
}

function resource({ id, body, state, answer, created_at, changed_at }: Row): Objection {
  return {
    ...(JSON.parse(body) as ObjectionDraft),
    id,
    state,
    ...(answer === null ? {} : { answer }),
    createdAt: created_at.toISOString(),
    changedAt: changed_at.toISOString(),
  }
}
