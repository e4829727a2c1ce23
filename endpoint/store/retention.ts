import type { Database } from './database.ts'
import { erasePerson } from './erasure.ts'
import { withdrawShare } from './shares.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Deletes what may not be kept any longer: shares that have been over for a partner's days of retention, with all that hung on them; people
 * without a share who have not come for twice as long; sent events; transfers and answers that are over. Gives how many shares and people.
 */
export async function applyRetention(
  database: Database,
  now: number,
): Promise<{ readonly shares: number; readonly people: number }> {
  const at = new Date(now)
  let shares = 0
  let people = 0
  const partners = await database.query<{ id: string; retention_days: number }>(
    'SELECT id, retention_days FROM partners',
  )
  for (const { id: partner, retention_days: days } of partners.rows) {
    const before = new Date(now - days * day)
    const over = await database.query<{ id: string; person_id: string }>(
      'SELECT id, person_id FROM shares WHERE partner_id = $1 AND expires_at < $2 LIMIT 1000',
      [partner, before],
    )
    for (const { id, person_id: person } of over.rows)
      await database.transaction((transaction) => withdrawShare(transaction, { partner, person, now }, id))
    shares += over.rows.length
    const long = new Date(now - 2 * days * day)
    const idle = await database.query<{ id: string }>(
      `SELECT id FROM people p WHERE partner_id = $1 AND seen_at < $2
         AND NOT EXISTS (SELECT 1 FROM shares s WHERE s.partner_id = p.partner_id AND s.person_id = p.id)
         AND NOT EXISTS (SELECT 1 FROM outcome_cases c WHERE c.partner_id = p.partner_id AND c.person_id = p.id) LIMIT 1000`,
      [partner, long],
    )
    for (const { id: person } of idle.rows)
      await database.transaction((transaction) => erasePerson(transaction, { partner, person, now }))
    people += idle.rows.length
    await database.query(
      'DELETE FROM connections WHERE partner_id = $1 AND changed_at < $2 AND state IN ($3, $4)',
      [partner, before, 'withdrawn', 'declined'],
    )
    await database.query('DELETE FROM events WHERE partner_id = $1 AND at < $2', [partner, before])
  }
  await database.query('DELETE FROM deliveries WHERE event_id NOT IN (SELECT id FROM events)')
  await database.query('DELETE FROM transfers WHERE expires_at <= $1', [at])
  await database.query('DELETE FROM client_secrets WHERE expires_at <= $1', [new Date(now - day)])
  await database.query('DELETE FROM coach_invitations WHERE expires_at <= $1', [at])
  await database.query('DELETE FROM answers WHERE created_at <= $1', [new Date(now - day)])
  return { shares, people }
}
