/**
 * Partners and their keys; keys are shown once and kept as hashes only. It opens the endpoint's database: the one at DATABASE_URL, or the data folder
 * (DATA_DIR, default .data), then while the endpoint is stopped.
 *
 *   npm run partner -- --name "Gemeente Lindeveen" --origin https://www.lindeveen.example [--live]   makes one, or gives more keys and origins
 *   npm run partner -- list                                                                         keys that live, by their beginning
 *   npm run partner -- rotate --name … --kind secret [--grace 7] [--live]                           a second key; the first ends after 7 days
 *     … --scope sessions --scope webhooks                                                           only these resources, for make and rotate
 *   npm run partner -- revoke --name … --key sk_test_abcd                                           ends a key at once
 *   npm run partner -- retention --name … --days 30                                                 how long what is over is kept
 *   npm run partner -- audit                                                                        verifies the chain of the audit log
 */
import { parseArgs } from 'node:util'
import {
  auditFault,
  listKeys,
  newKey,
  openStore,
  revokeKey,
  rotateKey,
  type Store,
  savePartner,
  setRetention,
} from '@skillprint/endpoint'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    origin: { type: 'string', multiple: true },
    live: { type: 'boolean', default: false },
    kind: { type: 'string' },
    grace: { type: 'string', default: '7' },
    key: { type: 'string' },
    days: { type: 'string' },
    scope: { type: 'string', multiple: true },
  },
})
const now = Date.now()
const mode = values.live ? 'live' : 'test'

function needed(name: 'name' | 'key' | 'kind' | 'days'): string {
  const value = values[name]
  if (!value) throw new Error(`Expected --${name}. See the head of scripts/partner.ts for all commands.`)
  return value
}

function days(text: string, name: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 3650)
    throw new Error(`--${name}: got ${JSON.stringify(text)}, expected a whole number of days from 0 to 3650.`)
  return number
}

async function make({ database }: Store): Promise<string> {
  const [name, origins] = [needed('name'), values.origin]
  if (!origins) throw new Error('Expected --origin <https://…>, once or more.')
  const [publishable, secret] = [newKey('publishable', mode), newKey('secret', mode)]
  await savePartner(database, {
    name,
    origins,
    publishableKeys: [publishable],
    secretKeys: [secret],
    scopes: values.scope,
  })
  return `Partner      ${name}
Origins      ${origins.join(', ')}
Publishable  ${publishable}   for your pages
Secret       ${secret}   for your server only; it is not shown again`
}

const commands: Readonly<Record<string, (store: Store) => Promise<string>>> = {
  make,
  list: async ({ database }) =>
    (await listKeys(database, now))
      .map(({ partner, kind, prefix, scopes, createdAt, expiresAt }) =>
        [
          partner,
          kind,
          `${prefix}…`,
          scopes?.join(',') ?? 'all',
          createdAt,
          expiresAt ? `until ${expiresAt}` : '',
        ].join('  '),
      )
      .join('\n'),
  async rotate({ database }) {
    const kind = needed('kind')
    if (kind !== 'publishable' && kind !== 'secret')
      throw new Error(`--kind: got ${JSON.stringify(kind)}, expected publishable or secret.`)
    const graceDays = days(values.grace, 'grace')
    const key = await rotateKey(database, {
      partner: needed('name'),
      kind,
      mode,
      graceDays,
      now,
      scopes: values.scope,
    })
    return `New ${kind} key  ${key}   it is not shown again; the one before it ends in ${graceDays} days`
  },
  async revoke({ database }) {
    const prefix = needed('key').slice(0, 12)
    return `${await revokeKey(database, { partner: needed('name'), prefix, now })} key ended: ${prefix}…`
  },
  async retention({ database }) {
    const kept = days(needed('days'), 'days')
    await setRetention(database, { partner: needed('name'), days: kept, now })
    return `What is over is kept for ${kept} days.`
  },
  async audit({ database }) {
    const fault = await auditFault(database)
    if (fault) throw new Error(`The audit log is not whole. ${fault}`)
    return 'The audit log is whole.'
  },
}

try {
  const [name = 'make'] = positionals
  const command = commands[name]
  if (!command)
    throw new Error(`Got ${JSON.stringify(name)}, expected one of ${Object.keys(commands).join(', ')}.`)
  const store = await openStore({
    dataDir: process.env.DATA_DIR ?? '.data',
    databaseUrl: process.env.DATABASE_URL,
  })
  try {
    console.log(await command(store))
  } finally {
    await store.close()
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
