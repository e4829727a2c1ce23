import Type from 'typebox'

/** Server to server with `sk_`: asks for a one-use client secret (10 minutes). */
export const ClientSecretRequest = Type.Object(
  {
    scope: Type.Literal('job-profiles:write'),
    organisation: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
  },
  { additionalProperties: false },
)
export const ClientSecret = Type.Object({
  clientSecret: Type.String(),
  expiresAt: Type.String({ format: 'date-time' }),
})

/** Browser, with `pk_` and a client secret: swaps it for a short session token (15 minutes). */
export const SessionRequest = Type.Object(
  { clientSecret: Type.String({ minLength: 16, maxLength: 256 }) },
  { additionalProperties: false },
)
export const SessionToken = Type.Object({
  token: Type.String(),
  scope: Type.String(),
  expiresAt: Type.String({ format: 'date-time' }),
})
