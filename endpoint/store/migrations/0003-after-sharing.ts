/** Coaches, objections, outcomes, counts, transfers, and events for webhooks. */
export const afterSharing = `
CREATE INDEX shares_by_coach ON shares (partner_id, coach_id);
CREATE TABLE coach_invitations (
  hash text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  coach_id text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE TABLE coach_notes (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  share_id text NOT NULL,
  coach_id text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX coach_notes_by_share ON coach_notes (partner_id, share_id);
CREATE TABLE objections (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  body text NOT NULL,
  state text NOT NULL,
  answer text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX objections_by_person ON objections (partner_id, person_id);
CREATE TABLE outcome_cases (
  connection_id text PRIMARY KEY,
  id text NOT NULL UNIQUE,
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  employer_id text NOT NULL,
  version text NOT NULL,
  norms text NOT NULL,
  skills text NOT NULL,
  requested_at timestamptz NOT NULL
);
CREATE INDEX outcome_cases_by_person ON outcome_cases (partner_id, person_id);
CREATE TABLE outcomes (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  connection_id text NOT NULL,
  side text NOT NULL,
  kind text NOT NULL,
  value boolean NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (connection_id, side, kind)
);
CREATE INDEX outcomes_by_person ON outcomes (partner_id, person_id);
CREATE TABLE confidence (
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  moment text NOT NULL,
  answers text NOT NULL,
  PRIMARY KEY (person_id, moment)
);
CREATE TABLE counts (
  partner_id text NOT NULL REFERENCES partners (id),
  day text NOT NULL,
  event text NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (partner_id, day, event)
);
CREATE TABLE transfers (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  ciphertext text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE TABLE webhooks (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  url text NOT NULL,
  events text NOT NULL,
  secret text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE TABLE events (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  type text NOT NULL,
  subject text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX events_by_partner ON events (partner_id, at);
CREATE TABLE deliveries (
  webhook_id text NOT NULL,
  event_id text NOT NULL,
  tries integer NOT NULL,
  next_at timestamptz NOT NULL,
  done boolean NOT NULL,
  PRIMARY KEY (webhook_id, event_id)
);
CREATE INDEX deliveries_to_do ON deliveries (done, next_at);
`
