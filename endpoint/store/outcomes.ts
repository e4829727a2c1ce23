import { randomUUID } from 'node:crypto'
import type {
  ConfidenceDraft,
  JobProfileResource,
  Outcome,
  OutcomeDraft,
  OutcomeExport,
  SharedSkillprint,
} from '@skillprint/sdk/wire'
import type { Queries } from './database.ts'
import type { Owner } from './shares.ts'

/** Fewer cases than this are not exported: they would say too much about single people, and too little about the rule. */
export const fewestCases = 30

type Side = Outcome['side']
interface Row {
  readonly id: string
  readonly connection_id: string
  readonly side: Side
  readonly kind: Outcome['kind']
  readonly value: boolean
  readonly at: Date
}

/** True once the person agreed that what becomes of this request may be used. */
export async function agreedTo(database: Queries, partner: string, connection: string): Promise<boolean> {
  const { rows } = await database.query(
    'SELECT 1 FROM outcome_cases WHERE partner_id = $1 AND connection_id = $2',
    [partner, connection],
  )
  return rows.length > 0
}

/** Keeps what was known when the request was made: the levels that were asked and what the share said about them. */
export async function openCase(
  transaction: Queries,
  {
    partner,
    person,
    connection,
    employer,
    profile,
    skillprint,
    requestedAt,
  }: {
    readonly partner: string
    readonly person: string
    readonly connection: string
    readonly employer: string
    readonly profile: JobProfileResource
    readonly skillprint: SharedSkillprint
    readonly requestedAt: Date
  },
): Promise<void> {
  const known = new Map(skillprint.skills.map((one) => [one.skill, one.level]))
  const skills = profile.requirements.map(({ skill, relevance, level }) => ({
    skill,
    relevance,
    required: level,
    mean: known.get(skill)?.mean ?? null,
    sd: known.get(skill)?.sd ?? null,
  }))
  await transaction.query(
    `INSERT INTO outcome_cases (connection_id, id, partner_id, person_id, employer_id, version, norms, skills, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (connection_id) DO NOTHING`,
    [
      connection,
      randomUUID(),
      partner,
      person,
      employer,
      skillprint.version,
      skillprint.norms.id,
      JSON.stringify(skills),
      requestedAt,
    ],
  )
}

/** Keeps one side's outcome; the last word counts. Gives it back. */
export async function putOutcome(
  transaction: Queries,
  { partner, person, now }: Owner,
  side: Side,
  { connection, kind, value }: OutcomeDraft,
): Promise<Outcome> {
  const { rows } = await transaction.query<Row>(
    `INSERT INTO outcomes (id, partner_id, person_id, connection_id, side, kind, value, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (connection_id, side, kind) DO UPDATE SET value = excluded.value, at = excluded.at
     RETURNING id, connection_id, side, kind, value, at`,
    [randomUUID(), partner, person, connection, side, kind, value, new Date(now)],
  )
  return resource(rows[0] as Row)
}

/** One side's own outcomes, oldest first. */
export async function listOutcomes(
  database: Queries,
  partner: string,
  of: { readonly person: string } | { readonly employer: string },
): Promise<Outcome[]> {
  const person = 'person' in of
  const { rows } = await database.query<Row>(
    `SELECT o.id, o.connection_id, o.side, o.kind, o.value, o.at FROM outcomes o JOIN outcome_cases c ON c.connection_id = o.connection_id
     WHERE o.partner_id = $1 AND o.side = $2 AND ${person ? 'c.person_id' : 'c.employer_id'} = $3 ORDER BY o.at, o.id`,
    [partner, person ? 'person' : 'employer', person ? of.person : of.employer],
  )
  return rows.map(resource)
}

/** The person takes their yes back: the case and what both sides said about it are deleted. False when there is none. */
export async function dropCase(
  transaction: Queries,
  { partner, person }: Owner,
  connection: string,
): Promise<boolean> {
  const { rows } = await transaction.query(
    'DELETE FROM outcome_cases WHERE partner_id = $1 AND person_id = $2 AND connection_id = $3 RETURNING id',
    [partner, person, connection],
  )
  if (rows.length > 0)
    await transaction.query('DELETE FROM outcomes WHERE partner_id = $1 AND connection_id = $2', [
      partner,
      connection,
    ])
  return rows.length > 0
}

/** Keeps the two answers on self-confidence. */
export async function putConfidence(
  transaction: Queries,
  { partner, person }: Owner,
  { moment, answers }: ConfidenceDraft,
): Promise<void> {
  await transaction.query(
    `INSERT INTO confidence (partner_id, person_id, moment, answers) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id, moment) DO UPDATE SET answers = excluded.answers`,
    [partner, person, moment, JSON.stringify(answers)],
  )
}

const day = 24 * 60 * 60 * 1000

/** All cases of a partner without anybody's id; null while there are fewer than `fewestCases`. */
export async function exportOutcomes(database: Queries, partner: string): Promise<OutcomeExport | null> {
  const cases = await database.query<{
    connection_id: string
    id: string
    version: string
    norms: string
    skills: string
    requested_at: Date
  }>(
    'SELECT connection_id, id, version, norms, skills, requested_at FROM outcome_cases WHERE partner_id = $1 ORDER BY id',
    [partner],
  )
  if (cases.rows.length < fewestCases) return null
  const { rows } = await database.query<Row>(
    'SELECT id, connection_id, side, kind, value, at FROM outcomes WHERE partner_id = $1 ORDER BY at, id',
    [partner],
  )
  const said = new Map<string, Row[]>()
  for (const row of rows) said.set(row.connection_id, [...(said.get(row.connection_id) ?? []), row])
  const answers = await database.query<{ person_id: string; moment: string; answers: string }>(
    'SELECT person_id, moment, answers FROM confidence WHERE partner_id = $1 ORDER BY person_id',
    [partner],
  )
  const confidence = new Map<string, OutcomeExport['confidence'][number]>()
  for (const { person_id, moment, answers: text } of answers.rows) {
    const one = confidence.get(person_id) ?? { before: null, after: null }
    const given = JSON.parse(text) as number[]
    confidence.set(
      person_id,
      moment === 'before-first-game' ? { ...one, before: given } : { ...one, after: given },
    )
  }
  return {
    cases: cases.rows.map((one) => ({
      case: one.id,
      version: one.version,
      norms: one.norms,
      skills: JSON.parse(one.skills),
      outcomes: (said.get(one.connection_id) ?? []).map(({ side, kind, value, at }) => ({
        side,
        kind,
        value,
        daysSinceRequest: Math.max(0, Math.floor((at.getTime() - one.requested_at.getTime()) / day)),
      })),
    })),
    confidence: [...confidence.values()],
  }
}

const resource = ({ id, connection_id, side, kind, value, at }: Row): Outcome => ({
  id,
  connection: connection_id,
  side,
  kind,
  value,
  at: at.toISOString(),
})
