import Type from 'typebox'
import { Id, List, Words } from './texts.ts'

/** An organisation that a partner's server vouched for: one a person can choose to be seen by. */
export const Employer = Type.Object({ id: Id, name: Words(120) }, { additionalProperties: false })
export type Employer = Type.Static<typeof Employer>
export const EmployerList = Type.Object({ items: List(Employer, 5000) }, { additionalProperties: false })
