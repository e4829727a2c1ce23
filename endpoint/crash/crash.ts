import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from '@skillprint/engine'
import { auditFault } from '../store/audit.ts'
import { openStore } from '../store/open.ts'
import { savePartner } from '../store/partners.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { compare, newLedger, page, send, twice, writeUntilGone } from './writers.ts'

/** What killing a writing server many times found. */
export interface CrashReport {
  readonly kills: number
  /** Writes that were answered with success. */
  readonly acknowledged: number
  /** Acknowledged writes that were not there, or not like that, after a restart. */
  readonly lost: readonly string[]
  /** Things made twice although the Idempotency-Key was the same. */
  readonly twice: readonly string[]
  /** What is wrong with the chain of the audit log at the end; null when nothing is. */
  readonly audit: string | null
  /** Longest restart up to its port, ms. */
  readonly slowestStart: number
}

const publishable = 'pk_test_crash_0123456789abcdef'
const secret = 'sk_test_crash_0123456789abcdef'
const writers = 4
/** ms of writing before a kill, at least and at most. */
const moments = [100, 1200] as const

/** Kills (SIGKILL) an endpoint on PGlite on the disk in the middle of writes, again and again, and looks each time whether everything acknowledged is there. */
export async function crash({
  kills,
  seed,
}: {
  readonly kills: number
  readonly seed: number
}): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'skillprint-crash-'))
  const env = { DATA_DIR: folder, REQUESTS_PER_MINUTE: '1000000000' }
  const chance = random(`crash ${seed}`)
  const ledger = newLedger()
  const lost: string[] = []
  let slowestStart = 0
  try {
    await seedPartner(folder)
    for (let kill = 0; kill < kills; kill++) {
      const started = performance.now()
      const server = await startServer(env)
      slowestStart = Math.max(slowestStart, performance.now() - started)
      try {
        // The newest of before: everything is looked at once more at the end.
        const token = await session(server)
        lost.push(...(await compare(server, token, ledger, 100)))
        const writing = Array.from({ length: writers }, () => writeUntilGone(server.url, token, ledger))
        await new Promise((done) => setTimeout(done, moments[0] + chance.next() * (moments[1] - moments[0])))
        await server.end('SIGKILL')
        await Promise.all(writing)
      } finally {
        server.child.kill('SIGKILL')
      }
    }
    const server = await startServer(env)
    try {
      const token = await session(server)
      lost.push(...(await compare(server, token, ledger)))
      const doubled = await twice(server.url, token)
      await server.end('SIGTERM')
      const store = await openStore(folder)
      const audit = await auditFault(store.database)
      await store.close()
      return {
        kills,
        acknowledged: ledger.acknowledged,
        lost,
        twice: doubled,
        audit,
        slowestStart: Math.round(slowestStart),
      }
    } finally {
      server.child.kill('SIGKILL')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function seedPartner(folder: string): Promise<void> {
  const store = await openStore(folder)
  await savePartner(store.database, {
    name: 'Crash',
    origins: [page],
    publishableKeys: [publishable],
    secretKeys: [secret],
  })
  await store.close()
}

async function session({ url }: Pick<ServerProcess, 'url'>): Promise<string> {
  const { body } = await send(`${url}/v1/client-secrets`, secret, 'POST', {
    scope: 'employer',
    organisation: 'Writers',
  })
  const { clientSecret } = body as { clientSecret: string }
  const swapped = await send(`${url}/v1/sessions`, publishable, 'POST', { clientSecret })
  return (swapped.body as { token: string }).token
}
