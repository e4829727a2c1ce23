import { randomBytes, randomUUID } from 'node:crypto'
import type { Webhook, WebhookDraft } from '@skillprint/sdk/wire'
import type { Static } from 'typebox'
import type { Vault } from '../auth/vault.ts'
import type { Queries } from './database.ts'

type Resource = Static<typeof Webhook>

/** Keeps a webhook; its signing secret is shown this once and kept sealed. */
export async function addWebhook(
  transaction: Queries,
  vault: Vault,
  partner: string,
  { url, events }: Static<typeof WebhookDraft>,
  now: number,
): Promise<Resource> {
  const id = randomUUID()
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  await transaction.query(
    'INSERT INTO webhooks (id, partner_id, url, events, secret, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, partner, url, JSON.stringify(events), vault.seal(secret), new Date(now)],
  )
  return { id, url, events, secret, createdAt: new Date(now).toISOString() }
}

/** A partner's webhooks, newest first, without their secrets. */
export async function listWebhooks(database: Queries, partner: string): Promise<Resource[]> {
  const { rows } = await database.query<{ id: string; url: string; events: string; created_at: Date }>(
    'SELECT id, url, events, created_at FROM webhooks WHERE partner_id = $1 ORDER BY created_at DESC, id',
    [partner],
  )
  return rows.map(({ id, url, events, created_at }) => ({
    id,
    url,
    events: JSON.parse(events),
    createdAt: created_at.toISOString(),
  }))
}

/** Takes a webhook away with what still waits for it; false when this partner has none with this id. */
export async function removeWebhook(transaction: Queries, partner: string, id: string): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM webhooks WHERE partner_id = $1 AND id = $2 RETURNING id',
    [partner, id],
  )
  if (rows.length > 0) await transaction.query('DELETE FROM deliveries WHERE webhook_id = $1', [id])
  return rows.length > 0
}

/** Puts every event since a time in line again, under the same message ids; null when this partner has no webhook with this id. */
export async function replay(
  transaction: Queries,
  partner: string,
  id: string,
  since: Date,
  now: number,
): Promise<number | null> {
  const webhook = (await listWebhooks(transaction, partner)).find((one) => one.id === id)
  if (!webhook) return null
  const events = await transaction.query<{ id: string; type: Resource['events'][number] }>(
    'SELECT id, type FROM events WHERE partner_id = $1 AND at >= $2 ORDER BY at, id',
    [partner, since],
  )
  const asked = events.rows.filter(({ type }) => webhook.events.includes(type))
  for (const event of asked)
    await transaction.query(
      `INSERT INTO deliveries (webhook_id, event_id, tries, next_at, done) VALUES ($1, $2, 0, $3, false)
       ON CONFLICT (webhook_id, event_id) DO UPDATE SET tries = 0, next_at = excluded.next_at, done = false`,
      [id, event.id, new Date(now)],
    )
  return asked.length
}
