import Type from 'typebox'

/** A text in the languages it exists in; Dutch is always there. */
export const Texts = Type.Object(
  {
    nl: Type.String({ minLength: 1, maxLength: 2000 }),
    en: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
  },
  { additionalProperties: false },
)
export type Texts = Type.Static<typeof Texts>

export const Id = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' })
