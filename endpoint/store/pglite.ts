import { PGlite } from '@electric-sql/pglite'
import type { Engine } from './database.ts'

/** Opens PGlite on a folder (null: in memory); `from` is a dumped data folder to begin with. One connection: statements run one after the other. */
export async function openPglite(folder: string | null, from?: Blob): Promise<Engine> {
  const options = from ? { loadDataDir: from } : {}
  return engineOf(folder === null ? await PGlite.create(options) : await PGlite.create(folder, options))
}

/** An opened PGlite as an engine. */
export function engineOf(database: PGlite): Engine {
  return {
    kind: 'pglite',
    query: (sql, parameters) => database.query(sql, parameters),
    transaction: (work) => database.transaction((transaction) => work(transaction)),
    alone: (work) =>
      work({
        query: (sql, parameters) => database.query(sql, parameters),
        run: (sql) => database.exec(sql),
      }),
    close: async () => {
      if (!database.closed) await database.close()
    },
  }
}
