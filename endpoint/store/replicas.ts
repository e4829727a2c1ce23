import type { Engine, Queries } from './database.ts'
import { type Counted, currentRevision } from './revisions.ts'

/** Where reads go: read replicas when there are any that answer, else the primary. */
export interface Reads {
  /** For who never writes: a replica, however far it is. */
  any(): Queries
  /** A server that has a revision: a replica that has come so far, else the primary. */
  having(counted: Counted, revision: number): Promise<Queries>
  /** For who may have written, through this node or another: everything that is written now. */
  fresh(counted: Counted): Promise<Queries>
  /** How many replicas there are, and how many answer. */
  state(): { readonly replicas: number; readonly answering: number }
}

/** How long a replica that failed is left alone, ms. */
const rest = 5000

/** Spreads reads over replicas, one after the other; one that fails rests, and its read goes to the primary. */
export function createReads(
  primary: Queries,
  replicas: readonly Engine[],
  now = () => performance.now(),
): Reads {
  const restsUntil = new Map<Engine, number>()
  let turn = 0
  const answering = () => replicas.filter((one) => (restsUntil.get(one) ?? 0) <= now())
  const next = (): Engine | undefined => {
    const all = answering()
    return all[turn++ % Math.max(1, all.length)]
  }
  const through = (replica: Engine): Queries => ({
    async query<Row>(sql: string, parameters?: unknown[]) {
      try {
        return await replica.query<Row>(sql, parameters)
      } catch {
        // Whatever it was, the primary answers or says what is wrong.
        restsUntil.set(replica, now() + rest)
        return primary.query<Row>(sql, parameters)
      }
    },
  })
  const having = async (counted: Counted, revision: number): Promise<Queries> => {
    const replica = next()
    if (!replica) return primary
    const reader = through(replica)
    return (await currentRevision(reader, counted)) >= revision ? reader : primary
  }
  return {
    any() {
      const replica = next()
      return replica ? through(replica) : primary
    },
    having,
    async fresh(counted) {
      if (answering().length === 0) return primary
      return having(counted, await currentRevision(primary, counted))
    },
    state: () => ({ replicas: replicas.length, answering: answering().length }),
  }
}
