import type { Queries } from './database.ts'

/** Ends a session before its time, for every node. Times in milliseconds since 1970. */
export async function endSession(
  database: Queries,
  { session, expires, now }: { readonly session: string; readonly expires: number; readonly now: number },
): Promise<void> {
  await database.query('DELETE FROM ended_sessions WHERE expires_at < $1', [new Date(now)])
  await database.query(
    'INSERT INTO ended_sessions (session_id, expires_at) VALUES ($1, $2) ON CONFLICT (session_id) DO UPDATE SET expires_at = excluded.expires_at',
    [session, new Date(expires)],
  )
}

/** What was ended and would still be good, with when it would be over. */
export async function endedSessions(database: Queries, now: number): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ session_id: string; expires_at: Date }>(
    'SELECT session_id, expires_at FROM ended_sessions WHERE expires_at >= $1',
    [new Date(now)],
  )
  return new Map(rows.map(({ session_id, expires_at }) => [session_id, expires_at.getTime()]))
}
