import Type, { type TSchema } from 'typebox'

/** No control characters beside tab and line ends: they are no text, and databases refuse some of them. */
const readable = '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$'

/** Text that people read, of at most so many signs; at least one unless said otherwise. */
export function Words<Most extends number>(maxLength: Most, minLength = 1, description?: string) {
  return Type.String({
    minLength,
    maxLength,
    pattern: readable,
    ...(description === undefined ? {} : { description }),
  })
}

/** A key, token, cursor or other text that only programs read. */
export function Token(maxLength: number, minLength = 1, description?: string) {
  return Type.String({
    minLength,
    maxLength,
    pattern: '^[\\x21-\\x7E]*$',
    ...(description === undefined ? {} : { description }),
  })
}

/** ISO 8601, UTC in what the endpoint sends. */
export const DateTime = Type.String({ format: 'date-time', maxLength: 40 })

const int32 = 2 ** 31 - 1
/** A whole number within bounds. */
export function Whole(minimum: number, maximum: number = Number.MAX_SAFE_INTEGER, more: object = {}) {
  return Type.Integer({ format: maximum > int32 ? 'int64' : 'int32', minimum, maximum, ...more })
}

/** A list of at most so many. */
export function List<Item extends TSchema>(item: Item, maxItems: number, minItems = 0) {
  return Type.Array(item, { maxItems, ...(minItems > 0 ? { minItems } : {}) })
}

/** A text in the languages it exists in; Dutch is always there. */
export const Texts = Type.Object(
  {
    nl: Words(2000),
    en: Type.Optional(Words(2000)),
  },
  { additionalProperties: false },
)
export type Texts = Type.Static<typeof Texts>

export const Id = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' })
