/** Sessions that were ended before their time; a row goes when the session would be over anyway. */
export const sessions = `
CREATE TABLE ended_sessions (
  session_id text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
`
