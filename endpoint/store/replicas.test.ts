import { expect, test } from 'vitest'
import type { Engine, Queries } from './database.ts'
import { createReads } from './replicas.ts'

/** Answers every query with its own name, at some revision. */
function server(name: string, at: { revision: number; down?: boolean }): Engine {
  const queries: Queries = {
    async query<Row>(sql: string) {
      if (at.down) throw new Error(`${name} is down`)
      return { rows: [(sql.includes('counters') ? { value: at.revision } : { name }) as Row] }
    },
  }
  return {
    ...queries,
    kind: 'postgres',
    transaction: (work) => work(queries),
    alone: () => Promise.reject(new Error('not here')),
    close: async () => {},
  }
}

const nameOf = async (queries: Queries): Promise<string | undefined> =>
  (await queries.query<{ name: string }>('SELECT name')).rows[0]?.name

test('reads take turns over the replicas; who needs a revision gets a server that has it', async () => {
  const [primary, near, far] = [{ revision: 7 }, { revision: 7 }, { revision: 5 }]
  const reads = createReads(server('primary', primary), [server('near', near), server('far', far)])
  expect([await nameOf(reads.any()), await nameOf(reads.any())]).toEqual(['near', 'far'])
  const fresh = [await reads.fresh('shares'), await reads.fresh('shares')]
  expect(await Promise.all(fresh.map(nameOf))).toEqual(['near', 'primary'])
  expect(await nameOf(await reads.having('shares', 5))).toBe('near')
  expect(await nameOf(await reads.having('shares', 5))).toBe('far')
})

test('a replica that fails rests, then is asked again; without replicas the primary answers', async () => {
  const clock = { now: 0 }
  const at = { revision: 1, down: true }
  const reads = createReads(server('primary', { revision: 1 }), [server('replica', at)], () => clock.now)
  expect(await nameOf(reads.any())).toBe('primary')
  expect(reads.state()).toEqual({ replicas: 1, answering: 0 })
  at.down = false
  expect(await nameOf(reads.any())).toBe('primary')
  clock.now = 6000
  expect(await nameOf(reads.any())).toBe('replica')
  expect(await nameOf(createReads(server('primary', { revision: 1 }), []).any())).toBe('primary')
})
