import { Worker } from 'node:worker_threads'
import {
  cellOf,
  createPeopleTable,
  everybody,
  type PeopleQuestion,
  scanPeople,
} from '@skillprint/scoring-worker/match'
import { afterEach, expect, test } from 'vitest'
import { createScanPool, openScanThread, type ScanPool } from './scan-pool.ts'

let pool: ScanPool | undefined
afterEach(() => pool?.close())

const question: PeopleQuestion = {
  profile: { id: 'job', requirements: [{ skill: 'SKILL0', relevance: 'essential', level: 4 }] },
  asks: 0,
  now: 1000,
  excluded: new Set(),
  lot: 'lot',
  limit: 10,
}

function crowd() {
  const table = createPeopleTable()
  for (let index = 0; index < 4000; index++)
    table.put({
      id: `p${index}`,
      audience: everybody,
      until: 2000,
      cells: [['SKILL0', cellOf((index * 7919) % 8, 0.5)]],
      wishes: {},
    })
  return table
}

/** How many were seen in all parts. */
const seen = (parts: readonly { readonly visible: number }[]): number =>
  parts.reduce((sum, { visible }) => sum + visible, 0)

test('a thread that is killed in the middle of a scan: the scan is answered, and another thread takes its place', async () => {
  const table = crowd()
  const workers: Worker[] = []
  const deaths: string[] = []
  pool = createScanPool({
    threads: 2,
    worthwhile: 1,
    onDeath: ({ message }) => deaths.push(message),
    open: () => {
      const worker = openScanThread()
      workers.push(worker)
      return worker
    },
  })
  const whole = scanPeople(table.columns, question, [0, table.length])
  const scanning = pool.scan(table, question)
  const [first] = workers
  const gone = first?.terminate()
  expect(seen(await scanning)).toBe(whole.visible)
  await gone
  expect([deaths.length, workers.length]).toEqual([1, 3])
  // The new thread has never heard of the table, and is told.
  const again = await pool.scan(table, question)
  expect([again.length, seen(again)]).toEqual([2, whole.visible])
})

test('where every thread ends at once the thread that asks scans, and none is started for ever', async () => {
  const table = crowd()
  let opened = 0
  pool = createScanPool({
    threads: 2,
    worthwhile: 1,
    open: () => {
      opened++
      return new Worker('process.exit(3)', { eval: true })
    },
  })
  const { visible } = scanPeople(table.columns, question, [0, table.length])
  for (let scans = 0; scans < 12; scans++) expect(seen(await pool.scan(table, question))).toBe(visible)
  expect(opened).toBeLessThanOrEqual(2 + 5)
})
