import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { workerSource } from './scripts/worker-source.ts'

const source = '@skillprint/source'
const root = fileURLToPath(new URL('.', import.meta.url))

/** The browser that `scripts/browser.mjs` found; Debian's place when a tool starts Vitest by itself. */
const chromium =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What is bundled for the script tag: the library itself (`cdn`), and two for our own pages only: the tour, and play at fast time. */
const bundles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cdn: { skillprint: 'widgets/script.ts' },
  tour: { tour: 'examples/tour/tour.ts' },
  fast: { skillprint: 'examples/fast-play/fast-play.ts' },
}

export default defineConfig(({ mode }) => ({
  root,
  base: './',
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source], externalConditions: [source] } },
  plugins: [workerSource({ conditions: [source, ...defaultClientConditions] })],
  build: {
    target: 'es2022',
    outDir: `dist/${mode in bundles ? mode : 'cdn'}`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: bundles[mode] ?? bundles.cdn ?? {},
      preserveEntrySignatures: 'exports-only',
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['*/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', '**/*.postgres.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'endpoint/**/*.postgres.test.ts',
            'endpoint/{resources,sharing,tenants,model,agreement}.test.ts',
            'endpoint/{store/partner-keys,snapshot/snapshot}.test.ts',
            'endpoint/webhooks/webhooks.test.ts',
          ],
          globalSetup: ['endpoint/testing/postgres-project.ts'],
          setupFiles: ['endpoint/testing/skip-without-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['*/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          fileParallelism: false,
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['examples/**/*.e2e.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}))
