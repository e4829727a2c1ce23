import { createRequire } from 'node:module'
import type validation from '@learninglocker/xapi-validation'
import { expect, test } from 'vitest'
import type { RunData } from './run-data.ts'
import { toXapi, uuid } from './xapi.ts'

// A CommonJS package whose `default` bundlers and Node read in different ways.
const { default: validate }: { default: typeof validation } = createRequire(import.meta.url)(
  '@learninglocker/xapi-validation',
)

const run: RunData = {
  runId: '0c3d1f6e-7d30-4b8e-9a55-2f1a9f6c1b7a',
  game: 'sorting-belt',
  gameVersion: 1,
  seed: 'seed',
  startedAt: '2026-01-01T09:00:00.000Z',
  ended: 'completed',
  parts: [
    {
      records: [
        { type: 'phase', seq: 0, t: 0, phase: 'test' },
        { type: 'run-ended', seq: 1, t: 192_400, how: 'completed' },
      ],
    },
  ],
}
const who = { participant: '7a4f3c52-0b6f-4e0c-9f1d-6c5c8a1d2e3f', homePage: 'https://stad.example' }

test('a validator accepts the statements of finished, stopped and broken-off runs, also of unknown games', () => {
  const runs = [
    run,
    { ...run, ended: 'stopped' as const },
    { ...run, ended: null, game: 'gone' },
    { ...run, parts: [{ records: [] }] },
  ]
  const statements = toXapi(runs, who)
  expect(statements.length).toBe(4)
  for (const statement of statements) expect(validate(JSON.parse(JSON.stringify(statement)))).toEqual([])
})

test('the validator notices a statement that breaks the rules', () => {
  const [statement] = toXapi([run], who)
  expect(validate({ ...statement, id: 'no uuid' })).not.toEqual([])
  expect(validate({ ...statement, result: { ...statement?.result, duration: '3 minutes' } })).not.toEqual([])
})

test('the statement says what was done and for how long, and not who or how well', () => {
  const [statement] = toXapi([run], who)
  expect(statement).toMatchObject({
    actor: { objectType: 'Agent', account: { homePage: who.homePage, name: who.participant } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
    object: { id: 'urn:skillprint:game:sorting-belt', definition: { name: { nl: 'De sorteerband' } } },
    result: { completion: true, duration: 'PT192.40S' },
    timestamp: '2026-01-01T09:03:12.400Z',
  })
  expect(Object.keys(statement?.result ?? {})).not.toContain('score')
  expect(toXapi([{ ...run, ended: null }], who)[0]?.verb.id).toBe('http://adlnet.gov/expapi/verbs/terminated')
})

test('whether a run counts and what speaks against it stands in its context, and the validator accepts it', () => {
  const flags = [{ code: 'omissions', hard: true }]
  const [statement] = toXapi([{ ...run, validity: { valid: false, flags } }], who)
  expect(statement?.context.extensions).toMatchObject({
    'urn:skillprint:valid': false,
    'urn:skillprint:validity-flags': ['omissions'],
  })
  expect(validate(JSON.parse(JSON.stringify(statement)))).toEqual([])
})

test('the same run gives the same statement, another run another id', () => {
  expect(toXapi([run], who)).toEqual(toXapi([run], who))
  expect(toXapi([{ ...run, runId: 'other' }], who)[0]?.id).not.toBe(toXapi([run], who)[0]?.id)
  expect(uuid('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
