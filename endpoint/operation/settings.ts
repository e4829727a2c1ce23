import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EndpointOptions } from '../endpoint.ts'
import { logger } from './log.ts'

/** Every setting of the server, read from the environment, with what holds when it is not there. */
export const settings = {
  PORT: { fallback: '4102', meaning: 'Port of the interface.' },
  HOST: { fallback: '127.0.0.1', meaning: 'Address it listens on; 0.0.0.0 in a container.' },
  METRICS_PORT: { fallback: '', meaning: 'Port of the metrics for Prometheus; none when it is not set.' },
  METRICS_HOST: { fallback: '127.0.0.1', meaning: 'Address the metrics are on; never open to the world.' },
  DATA_DIR: { fallback: '.data', meaning: 'Folder of PGlite; not read when there is a DATABASE_URL.' },
  DATABASE_URL: { fallback: '', meaning: 'postgresql://…: PostgreSQL 15 or newer instead of PGlite.' },
  DATABASE_READ_URLS: { fallback: '', meaning: 'Its read replicas, with commas between.' },
  ERASURES_FILE: {
    fallback: '',
    meaning:
      'List of who was erased, outside the database, for after a restore; erasures.log in DATA_DIR when it is not set.',
  },
  CATALOGUE: {
    fallback: '',
    meaning: 'File of more occupations, as `npm run catalogue -- … --everything` writes it.',
  },
  REQUESTS_PER_MINUTE: { fallback: '300', meaning: 'For one key and address.' },
  TRUST_PROXY: { fallback: '0', meaning: '1 behind a proxy of your own: rate limits see the real address.' },
  LOG_LEVEL: { fallback: 'info', meaning: 'fatal, error, warn, info, debug, trace or silent.' },
  DRAIN_SECONDS: {
    fallback: '0',
    meaning: 'From “not ready” to closing, so that a load balancer sees it first.',
  },
  STOP_SECONDS: { fallback: '30', meaning: 'After that a stop no longer waits for requests.' },
  CONTACT_NAME: { fallback: '', meaning: 'Who answers for this endpoint; stands in the OpenAPI document.' },
  CONTACT_EMAIL: { fallback: '', meaning: 'Their address.' },
  CONTACT_URL: { fallback: '', meaning: 'Their page.' },
} as const
type Name = keyof typeof settings

/** The settings as the server uses them; times in seconds. */
export interface ServerSettings {
  readonly options: EndpointOptions
  readonly at: { readonly port: number; readonly host: string }
  /** Null: no metrics. */
  readonly metricsAt: { readonly port: number; readonly host: string } | null
  readonly drainSeconds: number
  readonly stopSeconds: number
}

/** Reads the settings. Throws an `Error` naming the setting, what it is and what was expected. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const text = (name: Name): string => env[name]?.trim() || settings[name].fallback
  const whole = (name: Name, least: number, most: number): number => {
    const number = Number(text(name))
    if (!Number.isInteger(number) || number < least || number > most)
      throw new Error(
        `${name}: got ${JSON.stringify(env[name])}, expected a whole number from ${least} to ${most}.`,
      )
    return number
  }
  const contact = {
    name: text('CONTACT_NAME'),
    email: text('CONTACT_EMAIL'),
    url: text('CONTACT_URL'),
  }
  return {
    options: {
      dataDir: text('DATA_DIR'),
      erasuresFile: text('ERASURES_FILE') || join(text('DATA_DIR'), 'erasures.log'),
      ...(text('DATABASE_URL') ? { databaseUrl: text('DATABASE_URL') } : {}),
      readUrls: text('DATABASE_READ_URLS')
        .split(/[\s,]+/)
        .filter(Boolean),
      ...(text('CATALOGUE') ? { catalogue: readFileSync(text('CATALOGUE'), 'utf8') } : {}),
      requestsPerMinute: whole('REQUESTS_PER_MINUTE', 1, 1_000_000_000),
      trustProxy: text('TRUST_PROXY') === '1',
      logger: logger(text('LOG_LEVEL')),
      ...(contact.name && contact.email && contact.url ? { contact } : {}),
    },
    at: { port: whole('PORT', 0, 65_535), host: text('HOST') },
    metricsAt: text('METRICS_PORT')
      ? { port: whole('METRICS_PORT', 0, 65_535), host: text('METRICS_HOST') }
      : null,
    drainSeconds: whole('DRAIN_SECONDS', 0, 600),
    stopSeconds: whole('STOP_SECONDS', 1, 600),
  }
}
