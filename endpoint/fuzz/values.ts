import fc from 'fast-check'
import type { Schema } from './document.ts'

/** Longer lists and texts than these are the business of the mutations. */
const longestList = 6
const longestText = 60

/** Values that fit a schema of the OpenAPI document, edges of its bounds preferred. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valuesOf))
  const make = kinds[schema.type ?? '']
  return make ? make(schema) : fc.jsonValue()
}

const kinds: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -1000, maximum = 1000 }) => fc.integer(within(minimum, maximum)),
  number: ({ minimum = -1000, maximum = 1000, exclusiveMinimum }) =>
    fc.double({
      min: exclusiveMinimum ?? minimum,
      max: maximum,
      minExcluded: exclusiveMinimum !== undefined,
      noNaN: true,
    }),
  string: textOf,
  array: ({ items = {}, minItems = 0, maxItems = longestList }) =>
    fc.array(valuesOf(items), {
      minLength: minItems,
      maxLength: Math.max(minItems, Math.min(maxItems, longestList)),
    }),
  object: objectOf,
}

function objectOf(schema: Schema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], maxProperties } = schema
  const names = Object.keys(properties)
  const values = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valuesOf(one)]))
  // What holds exactly one of its fields: choose which.
  if (maxProperties === 1 && required.length === 0)
    return fc.oneof(...names.map((name) => fc.record({ [name]: values[name] ?? fc.constant(null) })))
  const whole = fc.record(values, { requiredKeys: [...required] })
  return schema.minProperties === undefined
    ? whole
    : whole.filter((one) => Object.keys(one).length >= (schema.minProperties ?? 0))
}

function textOf({ format, pattern, minLength = 0, maxLength = longestText }: Schema): fc.Arbitrary<string> {
  const most = Math.max(minLength, Math.min(maxLength, longestText))
  const times = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  if (format === 'date-time') return times.map((at) => new Date(at).toISOString())
  if (format === 'date') return times.map((at) => new Date(at).toISOString().slice(0, 10))
  if (format === 'uri' || pattern === '^https://')
    return fc.webUrl({ validSchemes: ['https'] }).filter(({ length }) => length <= maxLength)
  if (pattern === undefined) return fc.string({ unit: 'binary', minLength, maxLength: most })
  // Our patterns are a class of signs, perhaps after another for the first one; a text of the wanted length is then built, not awaited.
  const [, first, rest] = /^\^(\[[^\]]+\])?(\[[^\]]+\])\*\$$/.exec(pattern) ?? []
  if (rest === undefined) return fc.stringMatching(new RegExp(pattern))
  const sign = (set: string) => fc.stringMatching(new RegExp(`^${set}$`))
  const body = (least: number) =>
    fc.array(sign(rest), { minLength: Math.max(0, least), maxLength: most }).map((all) => all.join(''))
  const whole = first
    ? fc.tuple(sign(first), body(minLength - 1)).map((two) => two.join(''))
    : body(minLength)
  return whole.map((text) => text.slice(0, Math.min(maxLength, Math.max(minLength, most))))
}

const within = (min: number, max: number) => ({
  min: Math.max(min, Number.MIN_SAFE_INTEGER),
  max: Math.min(max, Number.MAX_SAFE_INTEGER),
})
