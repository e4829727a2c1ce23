/**
 * Backs up the endpoint's database, or fills an empty one: the one at DATABASE_URL, or the data folder (DATA_DIR, default .data), then while the
 * endpoint is stopped. A backup holds everything, the endpoint's own keys too: keep it as safe as the database.
 *
 *   npm run backup -- save <file>              every row, also from PGlite to PostgreSQL and back
 *   npm run backup -- save --pg-dump <file>    by pg_dump, for a large PostgreSQL
 *   npm run backup -- restore <file> --erasures <list> …   either of them, into an empty database; then takes back what was erased since
 */
import { parseArgs } from 'node:util'
import { backUp, eraseAgainAt, isPgDump, pgDump, pgRestore, restore } from '@skillprint/endpoint'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'pg-dump': { type: 'boolean', default: false },
    erasures: { type: 'string', multiple: true, default: [] },
  },
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
  if (command === 'restore' && values.erasures.length > 0) {
    const { people, shares } = await eraseAgainAt(place, values.erasures)
    console.log(`Taken back again: ${people} people, ${shares} shares`)
  } else if (command === 'restore')
    console.error('Without --erasures, who was erased since the backup is back: give the lists of all nodes.')
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
