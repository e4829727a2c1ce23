import { randomUUID } from 'node:crypto'
import { type LearningOffer, type LearningOfferDraft, mostLearningOffers } from '@skillprint/sdk/wire'
import type { Queries } from './database.ts'

interface Row {
  readonly id: string
  readonly draft: string
  readonly created_at: Date
}

const read = ({ id, draft, created_at }: Row): LearningOffer => ({
  ...(JSON.parse(draft) as LearningOfferDraft),
  id,
  createdAt: created_at.toISOString(),
})

/** A partner's offers, newest first. */
export async function listLearningOffers(database: Queries, partner: string): Promise<LearningOffer[]> {
  const { rows } = await database.query<Row>(
    'SELECT id, draft, created_at FROM learning_offers WHERE partner_id = $1 ORDER BY created_at DESC, id',
    [partner],
  )
  return rows.map(read)
}

/** Keeps an offer; null when the partner has as many as fit in a list. */
export async function addLearningOffer(
  transaction: Queries,
  partner: string,
  draft: LearningOfferDraft,
  now: number,
): Promise<LearningOffer | null> {
  const { rows } = await transaction.query<{ n: number }>(
    'SELECT CAST(count(*) AS integer) AS n FROM learning_offers WHERE partner_id = $1',
    [partner],
  )
  if ((rows[0]?.n ?? 0) >= mostLearningOffers) return null
  const row = { id: randomUUID(), draft: JSON.stringify(draft), created_at: new Date(now) }
  await transaction.query(
    'INSERT INTO learning_offers (id, partner_id, draft, created_at) VALUES ($1, $2, $3, $4)',
    [row.id, partner, row.draft, row.created_at],
  )
  return read(row)
}

/** Takes an offer away; false when this partner has none with this id. */
export async function removeLearningOffer(
  transaction: Queries,
  partner: string,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM learning_offers WHERE partner_id = $1 AND id = $2 RETURNING id',
    [partner, id],
  )
  return rows.length > 0
}
