import { type Fault, faultsOf, JobProfileDraft, validateJobProfileDraft } from '@skillprint/sdk/wire'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { HttpProblem } from './problem.ts'

/** Checks one part of a request with the same functions the browser uses; every fault becomes part of one 400. */
export function createValidator(occupations: ReadonlySet<string>) {
  return ({ schema, httpPart }: { readonly schema: TSchema; readonly httpPart?: string | undefined }) =>
    (value: unknown) => {
      const converted = httpPart === 'body' ? value : Value.Convert(schema, value)
      const faults =
        schema === JobProfileDraft ? draftFaults(value, occupations) : faultsOf(schema, converted)
      return faults.length === 0 ? { value: converted } : { error: invalid(httpPart, faults) }
    }
}

function draftFaults(value: unknown, occupations: ReadonlySet<string>): readonly Fault[] {
  const checked = validateJobProfileDraft(value, { occupations })
  return checked.ok ? [] : checked.errors
}

function invalid(httpPart: string | undefined, faults: readonly Fault[]): HttpProblem {
  const where = httpPart === 'body' ? 'body' : httpPart === 'params' ? 'address' : (httpPart ?? 'request')
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  return new HttpProblem(400, 'invalid_input', `The ${where} has ${count}.`, faults)
}
