import type { Static, TSchema } from 'typebox'
import { SdkError } from './errors.ts'

/** An answer that fits its schema. Throws `profile-malformed` naming the first fault otherwise. */
export async function checked<Schema extends TSchema>(
  schema: Schema,
  answer: unknown,
  where: string,
): Promise<Static<Schema>> {
  const { faultsOf } = await import('./wire/index.ts')
  const [fault] = faultsOf(schema, answer)
  if (fault)
    throw new SdkError(
      'profile-malformed',
      `${where}: the answer does not fit its schema (${fault.path} ${fault.message})`,
    )
  return answer as Static<Schema>
}
