/** The words of titles, for search; older rows are found by their whole text until they are replaced. */
export const searchWords = `
ALTER TABLE job_profiles ADD COLUMN words text NOT NULL DEFAULT '';
UPDATE job_profiles SET words = lower(draft);
`
