import { Webhook } from 'standardwebhooks'
import type { Vault } from '../auth/vault.ts'
import type { Database } from '../store/database.ts'
import type { Send } from './send.ts'

/** Minutes until the next try, Standard Webhooks' schedule; after the last one the event waits to be replayed. */
const schedule = [0.1, 5, 30, 120, 300, 600, 840, 1200]
const minute = 60_000

interface Due {
  readonly webhook_id: string
  readonly event_id: string
  readonly tries: number
}
interface Message {
  readonly url: string
  readonly secret: string
  readonly type: string
  readonly subject: string
  readonly at: Date
}

/** Sends every event that is due to its webhook, signed in the Standard Webhooks form; gives how many arrived. Two nodes share the work. */
export async function deliverDue(
  database: Database,
  { vault, send, now }: { readonly vault: Vault; readonly send: Send; readonly now: () => number },
): Promise<number> {
  const due = await database.query<Due>(
    'SELECT webhook_id, event_id, tries FROM deliveries WHERE done = false AND next_at <= $1 ORDER BY next_at LIMIT 50',
    [new Date(now())],
  )
  const arrived = await Promise.all(
    due.rows.map(async (one) => {
      if (!(await claim(database, one, now()))) return false
      const message = await read(database, one)
      if (!message) return false
      const ok = await arrives(message, one.event_id, { vault, send, now })
      if (ok)
        await database.query('UPDATE deliveries SET done = true WHERE webhook_id = $1 AND event_id = $2', [
          one.webhook_id,
          one.event_id,
        ])
      return ok
    }),
  )
  return arrived.filter(Boolean).length
}

/** Takes a delivery for this node by moving its next try on, with up to a fifth of chance so that a server is not met by all at once. */
async function claim(
  database: Database,
  { webhook_id, event_id, tries }: Due,
  now: number,
): Promise<boolean> {
  const wait = schedule[tries]
  const next = new Date(now + (wait ?? 0) * minute * (1 + Math.random() / 5))
  const { rows } = await database.query(
    `UPDATE deliveries SET tries = tries + 1, next_at = $4, done = $5
     WHERE webhook_id = $1 AND event_id = $2 AND tries = $3 AND done = false RETURNING event_id`,
    [webhook_id, event_id, tries, next, wait === undefined],
  )
  return rows.length > 0
}

async function read(database: Database, { webhook_id, event_id }: Due): Promise<Message | undefined> {
  const { rows } = await database.query<Message>(
    `SELECT w.url, w.secret, e.type, e.subject, e.at FROM webhooks w, events e
     WHERE w.id = $1 AND e.id = $2 AND e.partner_id = w.partner_id`,
    [webhook_id, event_id],
  )
  return rows[0]
}

async function arrives(
  { url, secret, type, subject, at }: Message,
  id: string,
  { vault, send, now }: { readonly vault: Vault; readonly send: Send; readonly now: () => number },
): Promise<boolean> {
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { id: subject } })
  const sentAt = new Date(now())
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': new Webhook(vault.open(secret)).sign(id, sentAt, body),
  }
  try {
    const status = await send(url, headers, body)
    return status >= 200 && status < 300
  } catch {
    // Not reachable now: it is tried again, and can be replayed.
    return false
  }
}
