import type { SessionScope } from '@skillprint/sdk/wire'
import type { FastifyRequest } from 'fastify'
import { HttpProblem } from '../problem.ts'
import type { Partner, Partners } from '../store/partners.ts'
import { keyKind } from './keys.ts'
import { originAllowed } from './origins.ts'
import type { SessionClaims, Tokens } from './tokens.ts'

/** Who may use a route: anybody, any key or session that reads, only a secret key, only a publishable key, only sessions with one of these scopes. */
export type Access = 'open' | 'read' | 'secret' | 'publishable' | readonly SessionScope[]

/** A key's partner, and the resources it opens; null = all. */
interface ByKey {
  readonly partner: Partner
  readonly scopes: readonly string[] | null
}

/** Who asks. */
export type Caller =
  | (ByKey & { readonly by: 'publishable'; readonly origin: string })
  | (ByKey & { readonly by: 'secret' })
  | { readonly by: 'session'; readonly partner: Partner; readonly claims: SessionClaims }

export interface Authentication {
  readonly partners: Partners
  readonly tokens: Tokens
  readonly now: () => number
}

/** Who sent this request. Throws a 401 for a key that is missing, unknown or over, a 403 for a page that may not use it. */
export function authenticate(request: FastifyRequest, { partners, tokens, now }: Authentication): Caller {
  const [scheme, credential] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !credential)
    throw new HttpProblem(401, 'key_missing', 'Send a key as “Authorization: Bearer …”.')
  const { origin } = request.headers
  if (credential.startsWith('st_')) {
    const claims = tokens.read(credential)
    const partner = claims ? partners.byId(claims.partner) : undefined
    if (!claims || !partner) throw new HttpProblem(401, 'key_unknown', 'This session token is not ours.')
    if (claims.expires <= now())
      throw new HttpProblem(401, 'session_expired', 'This session is over. Start a new one.')
    if (namesOf(claims).some((name) => partners.hasEnded(name, claims.expires)))
      throw new HttpProblem(401, 'session_expired', 'This session was ended. Start a new one.')
    if (origin !== claims.origin) throw originRefused(origin)
    return { by: 'session', partner, claims }
  }
  const partner = keyKind(credential) ? partners.byKey(credential) : undefined
  if (!partner) throw new HttpProblem(401, 'key_unknown', 'No partner has this key.')
  const scopes = partners.scopesOf(credential)
  if (keyKind(credential) === 'secret') {
    if (origin !== undefined)
      throw new HttpProblem(
        403,
        'secret_key_in_browser',
        'A secret key came from a web page. Use it on your server only, and replace it now.',
      )
    return { by: 'secret', partner, scopes }
  }
  if (origin === undefined || !originAllowed(partner.origins, origin)) throw originRefused(origin)
  return { by: 'publishable', partner, origin, scopes }
}

/** Throws a 403 that says which key would do; a route that names no access answers nobody. `resource` is what the route belongs to. */
export function allow(
  caller: Caller,
  access: Exclude<Access, 'open'> | undefined,
  resource: string | undefined,
): void {
  if (caller.by !== 'session' && caller.scopes && !caller.scopes.includes(resource ?? ''))
    throw new HttpProblem(
      403,
      'key_not_enough',
      `This key is for ${caller.scopes.join(', ')}; this needs ${resource ?? 'another key'}.`,
    )
  if (access === 'read') return
  if (access === undefined) throw new HttpProblem(403, 'key_not_enough', 'No key opens this.')
  if (typeof access !== 'string') {
    if (caller.by === 'session' && access.includes(caller.claims.scope)) return
    throw new HttpProblem(
      403,
      'key_not_enough',
      `This needs a session with scope ${access.join(' or ')}. Swap a client secret of your own server${access.includes('person') ? ', or a person’s own secret,' : ''} at /v1/sessions.`,
    )
  }
  if (caller.by === access) return
  throw new HttpProblem(403, 'key_not_enough', `This needs a ${access} key.`)
}

/** Under which a session can be ended: its own, and everybody's whose it is. */
const namesOf = ({ session, person, coach }: SessionClaims): string[] => [
  session,
  ...(person === undefined ? [] : [everySession(person)]),
  ...(coach === undefined ? [] : [everySession(coach)]),
]

/** The name under which every session of a person or coach is ended. */
export const everySession = (of: string): string => `all of ${of}`

function originRefused(origin: string | undefined): HttpProblem {
  return new HttpProblem(
    403,
    'origin_not_allowed',
    `The page's origin ${origin ?? '(none sent)'} may not use this key. Add it to the allowed origins of the partner.`,
  )
}

/** The employer who asks; only for routes whose access is `employer`. */
export function employerOf(caller: Caller): string {
  const employer = caller.by === 'session' ? caller.claims.employer : undefined
  if (employer === undefined) throw new HttpProblem(403, 'key_not_enough', 'This session is no employer’s.')
  return employer
}

/** The person who asks; only for routes whose access is `person`. */
export function personOf(caller: Caller): string {
  const person = caller.by === 'session' ? caller.claims.person : undefined
  if (person === undefined) throw new HttpProblem(403, 'key_not_enough', 'This session is no person’s.')
  return person
}
