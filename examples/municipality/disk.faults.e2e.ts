import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from '@skillprint/sdk'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, sessionIn, startScript } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
let root: string
/** A profile on the disk in which a person played a little and went away. */
let played: string

beforeAll(async () => {
  on = await stand('fast')
  root = mkdtempSync(join(tmpdir(), 'skillprint-disk-'))
  played = join(root, 'played')
  const { page, context } = await openProfile(played)
  await agree(page)
  await startScript(page, 'pointer')
  await page.locator('skillprint-games [data-game=tile-setter] button').click()
  await page.waitForFunction(
    () => Object.values(localStorage).some((text) => /"upTo":[1-9]\d/.test(text)),
    null,
    { timeout: 120_000 },
  )
  await context.close()
})
afterAll(async () => {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  await on.close()
})

async function openProfile(folder: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
    viewport: { width: 360, height: 640 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${on.addresses.examples}/municipality/`)
  await page.waitForFunction(() => Symbol.for('skillprint/1') in globalThis)
  return { page, context }
}

/** The files of the page's IndexedDB whose names end so. */
function databaseFiles(profile: string, end: RegExp): string[] {
  const folder = join(profile, 'Default', 'IndexedDB')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.leveldb'))
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => end.test(file))
}

const change = (file: string, how: (bytes: Buffer) => void): void => {
  const bytes = readFileSync(file)
  how(bytes)
  writeFileSync(file, bytes)
}

const harms: readonly (readonly [string, (profile: string) => void, readonly (string | null)[]])[] = [
  ['nothing happened to the disk', () => {}, [null]],
  [
    'one byte of the log is flipped',
    (profile) => {
      for (const file of databaseFiles(profile, /\d\.log$/))
        change(file, (bytes) => bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100))
    },
    ['store-lost'],
  ],
  [
    '4 KiB of the log are zero',
    (profile) => {
      for (const file of databaseFiles(profile, /\d\.log$/)) change(file, (bytes) => bytes.fill(0, 0, 4096))
    },
    ['store-lost'],
  ],
  [
    'the log is cut to 60 %',
    (profile) => {
      for (const file of databaseFiles(profile, /\d\.log$/))
        truncateSync(file, Math.floor(readFileSync(file).length * 0.6))
    },
    ['store-lost'],
  ],
  [
    'the manifest is missing',
    (profile) => {
      for (const file of databaseFiles(profile, /MANIFEST-\d+$/)) rmSync(file)
    },
    ['store-damaged', 'store-lost'],
  ],
]

test.each(harms)(
  'when %s, a person who was here before is never taken for a new one',
  async (_what, harm, codes) => {
    const profile = join(root, `harmed-${harms.findIndex(([, one]) => one === harm)}`)
    cpSync(played, profile, { recursive: true })
    harm(profile)
    const { page, context } = await openProfile(profile)
    try {
      const problem = await sessionIn(page, (session: Session) =>
        Promise.resolve(session.problem?.code ?? null),
      )
      expect(codes).toContain(problem)
      const { mode, denied } = await sessionIn(page, async (session: Session) => {
        await session.setConsent({ play: true, keep: true })
        return session.storage
      })
      expect([mode, denied]).toEqual(['indexeddb', false])
    } finally {
      await context.close()
    }
    // What was said after the harm is there at the next visit, wherever it had to be kept.
    const next = await openProfile(profile)
    try {
      await expect
        .poll(() => sessionIn(next.page, async (session: Session) => session.consent.keep), {
          timeout: 30_000,
        })
        .toBe(true)
      const { mode } = await sessionIn(next.page, async (session: Session) => session.storage)
      expect(mode).toBe('indexeddb')
    } finally {
      await next.context.close()
    }
  },
)
