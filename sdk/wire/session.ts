import Type from 'typebox'
import { DateTime, Token, Words } from './texts.ts'

/** What a session may do: publish only; all an employer does; what a coach was opened; all a person does with their own. */
export const sessionScopes = ['job-profiles:write', 'employer', 'coach', 'person'] as const
export type SessionScope = (typeof sessionScopes)[number]

const Reference = Words(120, 1, 'Your own name for this person or coach; kept as a keyed hash only.')

/** Server to server with `sk_`: asks for a one-use client secret (10 minutes). */
export const ClientSecretRequest = Type.Object(
  {
    scope: Type.Unsafe<SessionScope>(Type.Enum([...sessionScopes])),
    /** Needed for `employer`; it stands in what the page publishes, whatever the page says. */
    organisation: Type.Optional(Words(120)),
    /** Needed for `coach`; with `person` the same reference is the same person again. */
    reference: Type.Optional(Reference),
  },
  { additionalProperties: false },
)
export const ClientSecret = Type.Object(
  {
    clientSecret: Token(256),
    expiresAt: DateTime,
  },
  { additionalProperties: false },
)

/** Server to server with `sk_`: ends every session of a person or coach that is running now. */
export const SessionEnding = Type.Object({ reference: Reference }, { additionalProperties: false })

/** Browser, with `pk_` and a client secret or a person's own secret: swaps it for a short session token (15 minutes). */
export const SessionRequest = Type.Object(
  {
    clientSecret: Type.Optional(Token(256, 16)),
    personSecret: Type.Optional(Token(256, 16)),
  },
  { additionalProperties: false, minProperties: 1, maxProperties: 1 },
)
export const SessionToken = Type.Object(
  {
    token: Token(2000),
    scope: Type.Unsafe<SessionScope>(Type.Enum([...sessionScopes])),
    expiresAt: DateTime,
  },
  { additionalProperties: false },
)
export type SessionToken = Type.Static<typeof SessionToken>

/** A new pseudonymous person. The secret is shown once; whoever holds it is this person. */
export const PersonCreated = Type.Object(
  { personSecret: Token(256), session: SessionToken },
  { additionalProperties: false },
)
export type PersonCreated = Type.Static<typeof PersonCreated>
