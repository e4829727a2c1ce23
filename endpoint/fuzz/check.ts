import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Operation, Schema } from './document.ts'

/** An answer as it crossed the network. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** Checks answers against the document with a validator that is not the endpoint's own. */
export function createCheck() {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: false }))
  const compiled = new Map<Schema, ValidateFunction>()
  const fits = (schema: Schema, value: unknown): string | null => {
    const check = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, check)
    return check(value) ? null : ajv.errorsText(check.errors)
  }

  /** What is wrong with an answer; null when nothing is. */
  return ({ id, answers }: Pick<Operation, 'id' | 'answers'>, answer: Answer): string | null => {
    const { status, headers, body } = answer
    if (status >= 500) return `${id} failed with ${status}`
    if (headers['api-version'] === undefined) return `${id}: ${status} without API-Version`
    const described = answers.get(status)
    if (described === undefined) return `${id}: ${status} stands in no answer of the document`
    if (described === null) return body === '' ? null : `${id}: ${status} has a body`
    const type = String(headers['content-type']).split(';')[0]
    if (type !== described.type) return `${id}: ${status} is ${type}, not ${described.type}`
    const value = parsed(body)
    if (value === undefined) return `${id}: ${status} is not JSON`
    const fault = fits(described.schema, value)
    if (fault) return `${id}: ${status} does not fit its schema: ${fault}`
    if (status >= 400 && (value as { status?: number }).status !== status)
      return `${id}: ${status} says another status in its body`
    return null
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
