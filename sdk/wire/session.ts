import Type from 'typebox'

/** What a session may do: publish only; all an employer does; what a coach was opened; all a person does with their own. */
export const sessionScopes = ['job-profiles:write', 'employer', 'coach', 'person'] as const
export type SessionScope = (typeof sessionScopes)[number]

const Reference = Type.String({
  minLength: 1,
  maxLength: 120,
  description: 'Your own name for this person or coach; kept as a keyed hash only.',
})

/** Server to server with `sk_`: asks for a one-use client secret (10 minutes). */
export const ClientSecretRequest = Type.Object(
  {
    scope: Type.Unsafe<SessionScope>(Type.Enum([...sessionScopes])),
    /** Needed for `employer`; it stands in what the page publishes, whatever the page says. */
    organisation: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
    /** Needed for `coach`; with `person` the same reference is the same person again. */
    reference: Type.Optional(Reference),
  },
  { additionalProperties: false },
)
export const ClientSecret = Type.Object(
  {
    clientSecret: Type.String(),
    expiresAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
)

/** Browser, with `pk_` and a client secret or a person's own secret: swaps it for a short session token (15 minutes). */
export const SessionRequest = Type.Object(
  {
    clientSecret: Type.Optional(Type.String({ minLength: 16, maxLength: 256 })),
    personSecret: Type.Optional(Type.String({ minLength: 16, maxLength: 256 })),
  },
  { additionalProperties: false, minProperties: 1, maxProperties: 1 },
)
export const SessionToken = Type.Object(
  {
    token: Type.String(),
    scope: Type.Unsafe<SessionScope>(Type.Enum([...sessionScopes])),
    expiresAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
)
export type SessionToken = Type.Static<typeof SessionToken>

/** A new pseudonymous person. The secret is shown once; whoever holds it is this person. */
export const PersonCreated = Type.Object(
  { personSecret: Type.String(), session: SessionToken },
  { additionalProperties: false },
)
export type PersonCreated = Type.Static<typeof PersonCreated>
