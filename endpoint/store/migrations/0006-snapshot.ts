/** Shares in the short form that nodes hydrate from; rows without it are packed from the whole share by who reads them. */
export const snapshot = `
ALTER TABLE shares ADD COLUMN posteriors bytea;
ALTER TABLE shares ADD COLUMN packing text NOT NULL DEFAULT '';
ALTER TABLE shares ADD COLUMN norms text NOT NULL DEFAULT '';
CREATE INDEX shares_by_change ON shares (revision);
`
