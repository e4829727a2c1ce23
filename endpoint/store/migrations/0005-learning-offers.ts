/** What a partner offers to learn with. */
export const learningOffers = `
CREATE TABLE learning_offers (
  id text PRIMARY KEY,
  partner_id text NOT NULL REFERENCES partners (id),
  draft text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX learning_offers_by_partner ON learning_offers (partner_id, created_at);
`
