/**
 * Makes a partner of the endpoint, or gives one new keys and origins; prints the keys, which cannot be read again:
 * `npm run partner -- --name "Gemeente Lindeveen" --origin https://www.lindeveen.example [--live]`.
 * Run it while the endpoint is stopped: it opens the same data folder (DATA_DIR, default .data).
 */
import { parseArgs } from 'node:util'
import { newKey, openStore, savePartner } from '@skillprint/endpoint'

try {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      origin: { type: 'string', multiple: true },
      live: { type: 'boolean', default: false },
    },
  })
  const { name, origin: origins, live } = values
  if (!name || !origins)
    throw new Error('Expected: npm run partner -- --name <name> --origin <https://…> [--origin …] [--live]')
  const publishable = newKey('publishable', live ? 'live' : 'test')
  const secret = newKey('secret', live ? 'live' : 'test')
  const store = await openStore(process.env.DATA_DIR ?? '.data')
  try {
    await savePartner(store.database, {
      name,
      origins,
      publishableKeys: [publishable],
      secretKeys: [secret],
    })
  } finally {
    await store.close()
  }
  console.log(`Partner      ${name}
Origins      ${origins.join(', ')}
Publishable  ${publishable}   for your pages
Secret       ${secret}   for your server only; it is not shown again`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
