import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { inject } from 'vitest'
import type { Engine } from '../store/database.ts'
import { migrate, migrations } from '../store/migrate.ts'
import { engineOf, openPglite } from '../store/pglite.ts'
import { openPostgres } from '../store/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server with an empty migrated database `template_skillprint`, or why none runs; absent: PGlite. */
    readonly postgres?: { readonly url: string } | { readonly fault: string }
  }
}

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** A migrated database of a test's own, on the engine of its project: PGlite in memory, or a new database on the real server. */
export async function testEngine(): Promise<Engine> {
  const server = inject('postgres')
  return server && 'url' in server
    ? openPostgres(await newDatabase(server.url))
    : openPglite(null, await template())
}

/** Makes a database of its own on the server; gives its address. */
export async function newDatabase(url: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const server = await openPostgres(url, { connections: 1 })
  await server.query(`CREATE DATABASE ${name} TEMPLATE template_skillprint`)
  await server.close()
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** A dumped PGlite folder that is migrated already, made once for these migrations: opening it is twice as fast as making one. */
async function template(): Promise<Blob> {
  const { version } = JSON.parse(readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8'))
  const shape = createHash('sha256')
    .update(JSON.stringify([version, migrations]))
    .digest('hex')
    .slice(0, 16)
  const file = join(modules, '.cache', 'skillprint', `pglite-${shape}.tar`)
  if (!existsSync(file)) {
    const database = await PGlite.create()
    await migrate(engineOf(database))
    const dump = await database.dumpDataDir('none')
    await database.close()
    mkdirSync(join(file, '..'), { recursive: true })
    const own = `${file}.${process.pid}`
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()))
    renameSync(own, file)
  }
  return new Blob([readFileSync(file)])
}
