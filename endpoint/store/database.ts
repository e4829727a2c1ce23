/** Rows as plain objects; parameters stand as `$1`, `$2`. */
export interface Queries {
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ readonly rows: Row[] }>
}

/** What routes need of an engine: single statements, and several as one. Times go in and out as `Date`, bigint may come out as text. */
export interface Database extends Queries {
  /** Everything or nothing: a throw undoes it all. */
  transaction<Result>(work: (transaction: Queries) => Promise<Result>): Promise<Result>
}
