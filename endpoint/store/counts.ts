import type { Queries } from './database.ts'

/** Under this number a count says too much about single people. */
export const smallestCount = 5

/** Adds one to today's count. */
export async function count(database: Queries, partner: string, event: string, now: number): Promise<void> {
  await database.query(
    `INSERT INTO counts (partner_id, day, event, count) VALUES ($1, $2, $3, 1)
     ON CONFLICT (partner_id, day, event) DO UPDATE SET count = counts.count + 1`,
    [partner, new Date(now).toISOString().slice(0, 10), event],
  )
}

/** A partner's counts from one day to another, both included; small ones are null. */
export async function listCounts<Event extends string>(
  database: Queries,
  partner: string,
  from: string,
  to: string,
): Promise<{ readonly day: string; readonly event: Event; readonly count: number | null }[]> {
  const { rows } = await database.query<{ day: string; event: Event; count: number | string }>(
    'SELECT day, event, count FROM counts WHERE partner_id = $1 AND day >= $2 AND day <= $3 ORDER BY day, event',
    [partner, from, to],
  )
  return rows.map(({ day, event, count: number }) => ({
    day,
    event,
    count: Number(number) < smallestCount ? null : Number(number),
  }))
}
