/**
 * Employers, people and what they open: shares, interests, connections; tombstones for caches; the audit chain. Persons are random ids;
 * everything about one hangs on `person_id`, so that erasing is deleting.
 */
export const people = `
ALTER TABLE partners ADD COLUMN retention_days integer NOT NULL DEFAULT 30;
ALTER TABLE partner_keys ADD COLUMN expires_at timestamptz;
ALTER TABLE partner_keys ADD COLUMN scopes text;
ALTER TABLE client_secrets ADD COLUMN employer_id text;
ALTER TABLE client_secrets ADD COLUMN reference_hash text;
ALTER TABLE job_profiles ADD COLUMN employer_id text;
INSERT INTO counters (name, value) VALUES ('shares', 0), ('audit', 0);
CREATE TABLE employers (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (partner_id, name)
);
CREATE TABLE people (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  secret_hash text UNIQUE,
  reference_hash text,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  UNIQUE (partner_id, reference_hash)
);
CREATE TABLE shares (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  audience text NOT NULL,
  employer_id text,
  coach_id text,
  state text NOT NULL,
  verified text NOT NULL,
  skillprint text NOT NULL,
  wishes text NOT NULL,
  revision bigint NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX shares_by_person ON shares (partner_id, person_id);
CREATE INDEX shares_by_revision ON shares (partner_id, revision);
CREATE TABLE interests (
  partner_id text NOT NULL REFERENCES partners (id),
  person_id text NOT NULL,
  job_profile_id text NOT NULL,
  choice text NOT NULL,
  contact text,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, job_profile_id)
);
CREATE INDEX interests_by_profile ON interests (partner_id, job_profile_id);
CREATE TABLE connections (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  employer_id text NOT NULL,
  person_id text NOT NULL,
  share_id text NOT NULL,
  job_profile_id text NOT NULL,
  title text NOT NULL,
  state text NOT NULL,
  note text,
  employer_contact text,
  person_contact text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  UNIQUE (job_profile_id, share_id)
);
CREATE INDEX connections_by_employer ON connections (partner_id, employer_id);
CREATE INDEX connections_by_person ON connections (partner_id, person_id);
CREATE TABLE tombstones (
  kind text NOT NULL,
  id text NOT NULL,
  partner_id text NOT NULL REFERENCES partners (id),
  revision bigint NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX tombstones_by_revision ON tombstones (kind, revision);
CREATE TABLE audit (
  n bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  partner_id text NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  details text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL
);
CREATE INDEX audit_by_partner ON audit (partner_id, n);
CREATE TABLE calibrations (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  body text NOT NULL,
  created_at timestamptz NOT NULL
);
`
