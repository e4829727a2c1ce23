import fc from 'fast-check'
import type { Operation, Parameter } from './document.ts'
import { hostileBodies, hostileTexts, spoilt } from './hostile.ts'
import { valuesOf } from './values.ts'

/** Who may send it; `right` = somebody whom the operation is for. */
export const callers = ['right', 'right', 'right', 'right', 'right', 'right', 'any', 'any', 'nobody'] as const

/** A request before names of things that exist are put in. */
export interface Plan {
  readonly operation: Operation
  readonly caller: (typeof callers)[number]
  /** Chooses among callers and among known names; the same plan makes the same choices. */
  readonly dice: readonly number[]
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: unknown }[]
  /** Text as it is sent, or a value to be written as JSON. */
  readonly body: { readonly text: string } | { readonly value: unknown } | undefined
  readonly contentType: string
  /** How likely a name that is known takes the place of a made-up one. */
  readonly known: boolean
}

const contentTypes = [
  ...Array.from({ length: 30 }, () => 'application/json'),
  'application/json; charset=utf-8',
  'application/merge-patch+json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'json',
  '',
]

/** Requests to one operation: as it should be, with one thing wrong, with parts missing, and hostile. */
export function plansOf(operation: Operation): fc.Arbitrary<Plan> {
  const parameters = operation.parameters.map((parameter) =>
    fc.record({ parameter: fc.constant(parameter), value: parameterOf(parameter) }),
  )
  return fc.record({
    operation: fc.constant(operation),
    caller: fc.constantFrom(...callers),
    dice: fc.array(fc.nat(997), { minLength: 12, maxLength: 12 }),
    parameters: fc
      .tuple(...parameters)
      .map((all) => all.filter(({ value }) => value !== undefined)) as fc.Arbitrary<Plan['parameters']>,
    body: bodyOf(operation),
    contentType: fc.constantFrom(...contentTypes),
    known: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  })
}

function parameterOf({ schema, required }: Parameter): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: valuesOf(schema) },
    { weight: required ? 0 : 4, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  )
}

function bodyOf({ body: schema, examples }: Operation): fc.Arbitrary<Plan['body']> {
  const texts = fc.constantFrom(...hostileBodies).map((text) => ({ text }))
  if (!schema)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: texts })
  const made = valuesOf(schema)
  const good = examples.length > 0 ? fc.oneof(made, fc.constantFrom(...examples)) : made
  return fc.oneof(
    { weight: 6, arbitrary: good.map((value) => ({ value })) },
    { weight: 5, arbitrary: good.chain(spoilt).map((value) => ({ value })) },
    {
      weight: 1,
      arbitrary: good
        .chain(spoilt)
        .chain(spoilt)
        .map((value) => ({ value })),
    },
    { weight: 1, arbitrary: texts },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}
