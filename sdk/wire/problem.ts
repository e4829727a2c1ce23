import Type from 'typebox'
import { List, Token, Whole, Words } from './texts.ts'

/** RFC 9457 problem details. `errors` names every fault of a malformed body at once. */
export const Problem = Type.Object({
  type: Token(200),
  title: Words(200),
  status: Whole(100, 599),
  detail: Words(20_000),
  code: Type.Optional(Token(60)),
  errors: Type.Optional(List(Type.Object({ path: Words(1000, 0), message: Words(2000) }), 200)),
})
export type Problem = Type.Static<typeof Problem>
