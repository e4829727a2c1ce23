import { type JobProfile, shippedNorm } from '@skillprint/scoring-worker/match'
import type { Queries } from '../store/database.ts'
import { byteOf, packingVersion, reliableBit } from './packing.ts'
import { practicalSql } from './practical-sql.ts'
import { meetsSql, shortfallSql } from './shortfall-sql.ts'
import type { Asking } from './snapshot.ts'

const weights = { essential: 1, important: 0.6, somewhat: 0.3 }
/** Tiers are this far apart in a key. */
const tierStep = 2e9

/** A share and its key: `Math.round(M′ · 1e9)`, tiers 2e9 apart. */
export interface KeyedShare {
  readonly share: string
  readonly key: number
}

/**
 * The first of everybody whom an employer may see, in plain SQL: highest key, then the id. The same rule as the snapshot's, for data that is larger than a
 * node, and to hold the snapshot to. Reads packed rows only, and no calibration of the partner's own.
 */
export async function firstBySql(
  database: Queries,
  { partner, employer, profile, now }: Asking,
  limit: number,
): Promise<readonly KeyedShare[]> {
  const parameters = [partner, employer, new Date(now), packingVersion]
  const { rows: known } = await database.query<Record<string, boolean | null>>(
    `${seen(profile)} SELECT ${profile.requirements.map((_, at) => `bool_or(cell${at} <> 0) AS known${at}`).join(', ')} FROM cells`,
    parameters,
  )
  const asked = profile.requirements.map(({ minimum, ...rest }, at) =>
    minimum === undefined || known[0]?.[`known${at}`] !== true ? rest : { ...rest, minimum },
  )
  const { rows } = await database.query<{ id: string; key: number }>(
    `${seen(profile)}, parts AS (
       SELECT id, 1 - (${lost(asked)}) AS e, ${practicalSql('posteriors', profile.conditions)} AS q, ${tier(asked)} AS tier
       FROM cells, LATERAL (SELECT ${numbers(asked)}) AS numbers
     )
     SELECT id, floor((CASE WHEN e <= 0 OR q <= 0 THEN 0 ELSE 1 / (0.5 / e + 0.5 / q) END) * 1e9::float8 + 0.5) + (2 - tier) * ${tierStep}::float8 AS key
     FROM parts ORDER BY key DESC, id LIMIT ${limit}`,
    parameters,
  )
  return rows.map(({ id, key }) => ({ share: id, key: Number(key) }))
}

/** One row for each person visible, and of each asked skill the cell that may order, else 0. */
function seen({ requirements }: JobProfile): string {
  const cells = requirements.map(({ skill }, at) => `${cell(byteOf(skill))} AS cell${at}`)
  return `WITH seen AS (
    SELECT DISTINCT ON (person_id) id, posteriors FROM shares
    WHERE partner_id = $1 AND state = 'active' AND expires_at > $3 AND packing = $4
      AND (audience = 'pool' OR (audience = 'employer' AND employer_id = $2))
    ORDER BY person_id, audience, created_at DESC, id
  ), cells AS (SELECT id, posteriors, ${cells.join(', ')} FROM seen)`
}

function cell(at: number | undefined): string {
  if (at === undefined) return '0::bigint'
  const byte = (offset: number): string => `get_byte(posteriors, ${at + offset})::bigint`
  const stored = `(${byte(0)} * 16777216 + ${byte(1)} * 65536 + ${byte(2)} * 256 + ${byte(3)})`
  // Only skills measured well enough, under norms fit for it, put anybody in place.
  return `CASE WHEN length(posteriors) < ${at + 4} THEN 0 WHEN get_byte(posteriors, 1) = 1 AND get_byte(posteriors, ${at + 2}) >= 128
    THEN ${stored} - ${reliableBit} ELSE 0 END`
}

type Asked = JobProfile['requirements']

/** Mean and SD of each asked skill. */
function numbers(asked: Asked): string {
  return asked
    .map(
      (_, at) =>
        `((cell${at} / 65536) - 32768) / 1024.0::float8 AS mean${at}, (cell${at} % 32768) / 1024.0::float8 AS sd${at}`,
    )
    .join(', ')
}

function lost(asked: Asked): string {
  const total = asked.reduce((sum, { relevance }) => sum + weights[relevance], 0)
  return asked
    .map(({ skill, relevance, level }, at) => {
      const weight = `${weights[relevance] / total}::float8`
      const { mean, sd } = shippedNorm(skill)
      const atPrior = shortfallSql(level, `${mean}::float8`, `${sd}::float8`)
      return `${weight} * CASE WHEN cell${at} = 0 THEN ${atPrior} ELSE ${shortfallSql(level, `mean${at}`, `sd${at}`)} END`
    })
    .join(' + ')
}

function tier(asked: Asked): string {
  const hard = asked.flatMap(({ skill, relevance, minimum }, at) => {
    if (minimum === undefined || relevance !== 'essential') return []
    const { mean, sd } = shippedNorm(skill)
    const chance = `CASE WHEN cell${at} = 0 THEN ${meetsSql(minimum, `${mean}::float8`, `${sd}::float8`)} ELSE ${meetsSql(minimum, `mean${at}`, `sd${at}`)} END`
    return [`(CASE WHEN ${chance} >= 0.5 THEN 0 WHEN ${chance} >= 0.2 THEN 1 ELSE 2 END)`]
  })
  return hard.length === 0 ? '0' : `greatest(${hard.join(', ')})`
}
