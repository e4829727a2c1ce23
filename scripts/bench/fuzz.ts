/** Twenty thousand and more requests made up from the endpoint's OpenAPI document, every answer checked against it by a validator of its own. */
import { fuzz } from '@skillprint/endpoint/fuzz'
import type { Bench } from './bench.ts'

/** `FUZZ_SEED` for other requests, `DATABASE_URL` for PostgreSQL instead of PGlite. */
export async function fuzzing(): Promise<Bench> {
  const started = performance.now()
  const report = await fuzz({
    requests: 20_000,
    seed: Number(process.env.FUZZ_SEED ?? 6),
    ...(process.env.DATABASE_URL ? { endpoint: { databaseUrl: process.env.DATABASE_URL } } : {}),
  })
  const failed = Object.entries(report.statuses).reduce(
    (sum, [status, count]) => sum + (Number(status) >= 500 ? count : 0),
    0,
  )
  return {
    figures: { ...report, seconds: Math.round((performance.now() - started) / 1000) },
    aims: [
      { name: 'requests', value: report.requests, aim: '≥ 20000', met: report.requests >= 20_000 },
      { name: 'answers of 500 and above', value: failed, aim: '0', met: failed === 0 },
      {
        name: 'operations never answered 2xx',
        value: report.neverGood.length,
        aim: '0',
        met: report.neverGood.length === 0,
      },
      {
        name: 'answers that the document does not describe',
        value: report.faults.length,
        aim: '0',
        met: report.faults.length === 0,
      },
    ],
  }
}
