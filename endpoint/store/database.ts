/** Rows as plain objects; parameters stand as `$1`, `$2`. */
export interface Queries {
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ readonly rows: Row[] }>
}

/** What routes need of an engine: single statements, and several as one. Times go in and out as `Date`, bigint may come out as text. */
export interface Database extends Queries {
  /**
   * Everything or nothing: a throw undoes it all. On an engine with several connections the work begins again when it met another transaction
   * half-way (a deadlock, a serialisation failure), so it must do nothing but query.
   */
  transaction<Result>(work: (transaction: Queries) => Promise<Result>): Promise<Result>
}

/** One connection that nobody else changes the shape of the database beside. */
export interface Alone extends Queries {
  /** Several statements at once, without parameters. */
  run(sql: string): Promise<unknown>
}

/** An opened engine: PGlite in this process, or a PostgreSQL server. */
export interface Engine extends Database {
  readonly kind: 'pglite' | 'postgres'
  /** Does work on one connection while every other process that asks the same waits. */
  alone<Result>(work: (connection: Alone) => Promise<Result>): Promise<Result>
  /** Lets running statements end; a second time does nothing. */
  close(): Promise<void>
}
