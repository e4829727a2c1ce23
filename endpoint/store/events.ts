import { randomUUID } from 'node:crypto'
import type { Queries } from './database.ts'

/** Something a partner's server may want to hear of; only ids travel. */
export type EventType =
  | 'connection.requested'
  | 'connection.opened'
  | 'connection.closed'
  | 'share.withdrawn'
  | 'person.erased'
  | 'objection.received'

/** Keeps an event and puts it in line for every webhook that asked for it, inside the transaction that makes it happen. */
export async function announce(
  transaction: Queries,
  { partner, type, subject, now }: { partner: string; type: EventType; subject: string; now: number },
): Promise<void> {
  const id = `msg_${randomUUID().replaceAll('-', '')}`
  await transaction.query(
    'INSERT INTO events (id, partner_id, type, subject, at) VALUES ($1, $2, $3, $4, $5)',
    [id, partner, type, subject, new Date(now)],
  )
  const { rows } = await transaction.query<{ id: string; events: string }>(
    'SELECT id, events FROM webhooks WHERE partner_id = $1',
    [partner],
  )
  for (const webhook of rows)
    if ((JSON.parse(webhook.events) as string[]).includes(type))
      await transaction.query(
        'INSERT INTO deliveries (webhook_id, event_id, tries, next_at, done) VALUES ($1, $2, 0, $3, false)',
        [webhook.id, id, new Date(now)],
      )
}
