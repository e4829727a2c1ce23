import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { Access, Caller } from '../auth/authenticate.ts'
import type { Pseudonyms } from '../auth/pseudonyms.ts'
import type { Vault } from '../auth/vault.ts'
import type { Context } from '../context.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Database } from '../store/database.ts'
import type { Reads } from '../store/replicas.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use this route; a route without it answers nobody. */
    access?: Access
  }
  interface FastifyInstance {
    /** For operation and tests; routes get it with their context. */
    store: Database
    reads: Reads
    snapshot: Snapshot
    pseudonyms: Pseudonyms
    vault: Vault
  }
  interface FastifyRequest {
    caller: Caller
  }
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** Puts the routes of one resource on the app. */
export type Routes = (app: App, context: Context) => void
