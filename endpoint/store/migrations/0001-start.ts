/** Partners with their keys, job profiles, client secrets, and answers kept for repeated requests. */
export const start = `
CREATE TABLE settings (
  name text PRIMARY KEY,
  value text NOT NULL
);
CREATE TABLE counters (
  name text PRIMARY KEY,
  value bigint NOT NULL
);
INSERT INTO counters (name, value) VALUES ('revision', 0);
CREATE TABLE partners (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE,
  origins text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE TABLE partner_keys (
  hash text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  kind text NOT NULL,
  prefix text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE TABLE job_profiles (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  revision bigint NOT NULL,
  draft text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX job_profiles_by_revision ON job_profiles (partner_id, revision);
CREATE TABLE client_secrets (
  hash text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  scope text NOT NULL,
  organisation text,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE answers (
  partner_id text NOT NULL REFERENCES partners (id),
  key text NOT NULL,
  request_hash text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (partner_id, key)
);
`
