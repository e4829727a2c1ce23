import { record } from './audit.ts'
import type { Queries } from './database.ts'
import { announce } from './events.ts'
import { listShares, type Owner, withdrawShare } from './shares.ts'

/** Every table with rows about one person, by `person_id`. A new one is added here, and nowhere else. */
export const personTables = [
  'interests',
  'connections',
  'coach_notes',
  'objections',
  'outcomes',
  'outcome_cases',
  'confidence',
] as const

/** Deletes a person and every row about them; caches learn it by tombstones. What stays is that somebody was erased. */
export async function erasePerson(transaction: Queries, owner: Owner): Promise<void> {
  const { partner, person, now } = owner
  for (const { id } of await listShares(transaction, owner)) await withdrawShare(transaction, owner, id)
  for (const table of personTables)
    await transaction.query(`DELETE FROM ${table} WHERE partner_id = $1 AND person_id = $2`, [
      partner,
      person,
    ])
  await transaction.query('DELETE FROM people WHERE partner_id = $1 AND id = $2', [partner, person])
  await announce(transaction, { partner, type: 'person.erased', subject: person, now })
  await record(
    transaction,
    { partner, actor: `person ${person}`, action: 'person.erased', subject: person },
    now,
  )
}
