import type { TSchema } from 'typebox'
import { Settings } from 'typebox/system'
import { Check, Errors } from 'typebox/value'

/** One fault of a value: where (JSON pointer, `/requirements/0/level`) and what was expected, in one sentence. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** So many faults are reported of one value; the checker stops at eight by itself. */
const most = 200

/** Every fault of a value against its schema, each path once; empty when it fits. Needs no code generation, so a strict CSP allows it. */
export function faultsOf(schema: TSchema, value: unknown): readonly Fault[] {
  if (Check(schema, value)) return []
  Settings.Set({ maxErrors: most })
  const faults = new Map<string, string>()
  const choices = new Map<string, string[]>()
  const add = (path: string, message: string): void => {
    if (!faults.has(path)) faults.set(path, message)
  }
  for (const { keyword, instancePath, params, message } of Errors(schema, value) as readonly Raw[]) {
    if (keyword === 'required')
      for (const name of params.requiredProperties ?? [])
        add(`${instancePath}/${escaped(name)}`, 'is missing')
    else if (keyword === 'additionalProperties')
      for (const name of params.additionalProperties ?? [])
        add(`${instancePath}/${escaped(name)}`, 'is not a field of this resource')
    else if (keyword === 'const')
      choices.set(instancePath, [...(choices.get(instancePath) ?? []), String(params.allowedValue)])
    else if (keyword === 'enum')
      add(instancePath, `must be ${list((params.allowedValues ?? []).map(String))}`)
    else if (keyword !== 'boolean' && keyword !== 'anyOf') add(instancePath, message)
  }
  for (const [path, allowed] of choices) add(path, `must be ${list(allowed)}`)
  return [...faults].map(([path, message]) => ({ path, message }))
}

interface Raw {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
  readonly params: {
    readonly requiredProperties?: readonly string[]
    readonly additionalProperties?: readonly string[]
    readonly allowedValue?: unknown
    readonly allowedValues?: readonly unknown[]
  }
}

function list(allowed: readonly string[]): string {
  return allowed.length < 2 ? allowed.join() : `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`
}

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
