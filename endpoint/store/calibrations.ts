import { randomUUID } from 'node:crypto'
import type { Calibrated } from '../candidates/basis.ts'
import type { Queries } from './database.ts'

/** What a partner loads: which norms were calibrated on its own people, how well each skill was measured there, and the report. */
export interface CalibrationBody {
  readonly norms: { readonly id: string; readonly group: string; readonly n: number }
  readonly skills: readonly { readonly skill: string; readonly reliability: number }[]
  readonly report: string
}

/** Keeps a calibration; gives its id. */
export async function addCalibration(
  transaction: Queries,
  partner: string,
  body: CalibrationBody,
  now: number,
): Promise<string> {
  const id = randomUUID()
  await transaction.query(
    'INSERT INTO calibrations (id, partner_id, body, created_at) VALUES ($1, $2, $3, $4)',
    [id, partner, JSON.stringify(body), new Date(now)],
  )
  return id
}

/** A partner's calibrations, newest first. */
export async function listCalibrations(database: Queries, partner: string) {
  const { rows } = await database.query<{ id: string; body: string; created_at: Date }>(
    'SELECT id, body, created_at FROM calibrations WHERE partner_id = $1 ORDER BY created_at DESC, id',
    [partner],
  )
  return rows.map(({ id, body, created_at }) => ({
    id,
    ...(JSON.parse(body) as CalibrationBody),
    createdAt: created_at.toISOString(),
  }))
}

/** Takes a calibration back; false when this partner has none with this id. */
export async function removeCalibration(transaction: Queries, partner: string, id: string): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM calibrations WHERE partner_id = $1 AND id = $2 RETURNING id',
    [partner, id],
  )
  return rows.length > 0
}

/** What a partner's calibrations lift; of two for the same norms the newer counts. */
export async function calibratedNorms(database: Queries, partner: string): Promise<Calibrated> {
  const lifted = new Map<string, ReadonlyMap<string, number>>()
  for (const { norms, skills } of await listCalibrations(database, partner))
    if (!lifted.has(norms.id))
      lifted.set(norms.id, new Map(skills.map(({ skill, reliability }) => [skill, reliability])))
  return lifted
}
