import Type from 'typebox'
import { Id } from './texts.ts'

/** An organisation that a partner's server vouched for: one a person can choose to be seen by. */
export const Employer = Type.Object(
  { id: Id, name: Type.String({ minLength: 1, maxLength: 120 }) },
  { additionalProperties: false },
)
export type Employer = Type.Static<typeof Employer>
export const EmployerList = Type.Object({ items: Type.Array(Employer) }, { additionalProperties: false })
