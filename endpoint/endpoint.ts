import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions, LogController } from 'fastify'
import { furnish } from './app.ts'
import { createPseudonyms } from './auth/pseudonyms.ts'
import { createTokens } from './auth/tokens.ts'
import { createVault } from './auth/vault.ts'
import { startBackground } from './background.ts'
import { createDownloads } from './downloads/downloads.ts'
import type { Contact } from './openapi/document.ts'
import { logAnswers } from './operation/log.ts'
import type { Metrics } from './operation/metrics.ts'
import type { App } from './routes/routes.ts'
import type { ScanPoolOptions } from './snapshot/scan-pool.ts'
import { createSnapshot } from './snapshot/snapshot.ts'
import type { Engine } from './store/database.ts'
import { createErasures } from './store/erasures.ts'
import { openStore } from './store/open.ts'
import { loadPartners, type PartnerSeed, savePartner } from './store/partners.ts'
import { createReads } from './store/replicas.ts'
import { refuseAddress, refuseConnection } from './unroutable.ts'
import type { Send } from './webhooks/send.ts'

export interface EndpointOptions {
  /** Folder for PGlite; null keeps everything in memory. Not read when there is a `databaseUrl`. */
  readonly dataDir: string | null
  /** `postgresql://…`: PostgreSQL 15 or newer instead of PGlite. */
  readonly databaseUrl?: string
  /** Read replicas of that database, each with an address of its own. */
  readonly readUrls?: readonly string[]
  /** Threads that look for candidates, and from how many shares on. */
  readonly scan?: ScanPoolOptions
  /** File that lists, outside the database, who was erased and what was withdrawn, for after a restore. Default: none. */
  readonly erasuresFile?: string
  /** Opens another engine than these, such as one that a test has prepared. */
  readonly open?: () => Promise<Engine>
  /** Partners written down at the start, beside those already there. */
  readonly partners?: readonly PartnerSeed[]
  readonly contact?: Contact
  /** More occupations to start a profile from: the text of a file of `npm run catalogue -- … --everything`. */
  readonly catalogue?: string
  /** Requests a minute for one key and address. Default 300. */
  readonly requestsPerMinute?: number
  /** Milliseconds since 1970; a test gives its own clock. */
  readonly now?: () => number
  /** Pino's options; without them nothing is logged. */
  readonly logger?: FastifyServerOptions['logger']
  /** Believe `X-Forwarded-For`: only behind a proxy of your own. */
  readonly trustProxy?: boolean
  /** Measures requests, snapshot and readiness. */
  readonly metrics?: Metrics
  /** How webhooks leave. Default: over https, to public addresses only. */
  readonly send?: Send
}

export interface Endpoint {
  /** Answers requests without a port by `app.inject`. */
  readonly app: App
  /** Opens the port and gives the address. Throws an `Error` with code `EADDRINUSE` naming port and setting when it is busy. */
  listen(at: { readonly port: number; readonly host: string }): Promise<string>
  /** Not ready any more, so that no new requests are sent here; everything is still answered. */
  drain(): void
  /** Lets running requests finish, then closes database and lock. */
  close(): Promise<void>
}

const bodyLimit = 64 * 1024
/** The first opening of a database on a slow disk takes seconds. */
const openingTime = 120_000

/** The matching endpoint: keeps job profiles, serves catalogue and skill language. The database is opened by the first request or `listen`. */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const { now = Date.now, contact = nobody, requestsPerMinute = 300 } = options
  const app: App = Fastify({
    bodyLimit,
    pluginTimeout: openingTime,
    logger: options.logger ?? false,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
    // A request that comes in while the others finish is answered like them.
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
  }).withTypeProvider<TypeBoxTypeProvider>()
  const standing = { stopping: false }
  const opening = async (instance: App): Promise<void> => {
    const store = await openStore(options)
    instance.addHook('onClose', () => store.close())
    const { database } = store
    try {
      for (const partner of options.partners ?? []) await savePartner(database, partner)
      const partners = await loadPartners(database, now)
      const tokens = createTokens(store.masterKey)
      const pseudonyms = createPseudonyms(store.masterKey)
      const vault = createVault(store.masterKey)
      const reads = createReads(database, store.replicas)
      const inBackground = (error: unknown): void =>
        instance.log.error({ err: error }, 'failed in the background')
      const scan = { onDeath: inBackground, ...options.scan }
      const snapshot = createSnapshot({ primary: database, reads, scan })
      instance.addHook('onClose', () => snapshot.close())
      const downloads = createDownloads()
      const erasures = createErasures(options.erasuresFile ?? null)
      // What works by itself ends before the database closes.
      const stopBackground = startBackground(
        { database, reads, vault, now, snapshot, downloads },
        inBackground,
        options.send,
      )
      instance.addHook('preClose', stopBackground)
      logAnswers(instance)
      options.metrics?.measure(instance)
      options.metrics?.watch({
        ready: () => !standing.stopping && snapshot.state().hydrated,
        snapshot: () => snapshot.state(),
      })
      await furnish(
        instance,
        {
          database,
          reads,
          snapshot,
          downloads,
          erasures,
          partners,
          tokens,
          pseudonyms,
          vault,
          now,
          standing,
        },
        { contact, requestsPerMinute, catalogue: options.catalogue },
      )
    } catch (error) {
      await store.close()
      throw error
    }
  }
  // Fastify's own mark for a plugin that furnishes the instance it is given, not a copy.
  app.register(Object.assign(opening, { [Symbol.for('skip-override')]: true }))
  return {
    app,
    listen: (at) =>
      app.listen(at).catch(async (error: unknown) => {
        await app.close()
        throw busy(error, at.port)
      }),
    drain: () => {
      standing.stopping = true
    },
    close: () => {
      standing.stopping = true
      return app.close()
    },
  }
}

const nobody: Contact = {
  name: 'The operator of this endpoint',
  email: 'operator@skillprint.example',
  url: 'https://skillprint.example',
}

function busy(error: unknown, port: number): unknown {
  if ((error as { code?: string }).code !== 'EADDRINUSE') return error
  const sentence = `Port ${port} is in use. Set PORT to another port and start again.`
  return Object.assign(new Error(sentence, { cause: error }), { code: 'EADDRINUSE' })
}
