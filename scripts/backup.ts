/**
 * Backs up the endpoint's database, or fills an empty one: the one at DATABASE_URL, or the data folder (DATA_DIR, default .data), then while the
 * endpoint is stopped. A backup holds everything, the endpoint's own keys too: keep it as safe as the database.
 *
 *   npm run backup -- save <file>              every row, also from PGlite to PostgreSQL and back
 *   npm run backup -- save --pg-dump <file>    by pg_dump, for a large PostgreSQL
 *   npm run backup -- restore <file>           either of them, into an empty database
 */
import { parseArgs } from 'node:util'
import { backUp, isPgDump, pgDump, pgRestore, restore } from '@skillprint/endpoint'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'pg-dump': { type: 'boolean', default: false } },
})
const [command, file] = positionals
const databaseUrl = process.env.DATABASE_URL
const place = { dataDir: process.env.DATA_DIR ?? '.data', databaseUrl }

function server(): string {
  if (!databaseUrl) throw new Error('pg_dump needs DATABASE_URL. Without it, leave --pg-dump out.')
  return databaseUrl
}

try {
  if ((command !== 'save' && command !== 'restore') || !file)
    throw new Error('Expected: save <file> or restore <file>.')
  if (command === 'save' && values['pg-dump']) {
    pgDump(server(), file)
    console.log(`Written: ${file}`)
  } else if (command === 'save') console.log(`Written: ${file}, ${await backUp(place, file)} rows`)
  else if (isPgDump(file)) {
    pgRestore(server(), file)
    console.log(`Restored: ${file}`)
  } else console.log(`Restored: ${file}, ${await restore(place, file)} rows`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
