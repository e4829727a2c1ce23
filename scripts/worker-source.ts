import { build, type Plugin } from 'vite'

const query = '?worker-source'

/** Vite plugin: `import('./worker.ts?worker-source')` gives `{ source }`, the module with all it imports as one minified classic script. In dev, build and tests. A build also writes it as `skillprint-worker.js`, for pages that give the worker's address. */
export function workerSource(options: { readonly conditions: readonly string[] }): Plugin {
  const bundles = new Map<string, Promise<{ readonly code: string; readonly files: readonly string[] }>>()
  let building = false
  return {
    name: 'skillprint:worker-source',
    enforce: 'pre',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    async resolveId(id, importer) {
      if (!id.endsWith(query)) return null
      const resolved = await this.resolve(id.slice(0, -query.length), importer)
      return resolved && `${resolved.id}${query}`
    },
    async load(id) {
      if (!id.endsWith(query)) return null
      const entry = id.slice(0, -query.length)
      const bundle = bundles.get(entry) ?? bundleOf(entry, options.conditions)
      bundles.set(entry, bundle)
      const { code, files } = await bundle
      for (const file of files) this.addWatchFile(file)
      if (building) this.emitFile({ type: 'asset', fileName: 'skillprint-worker.js', source: code })
      return { code: `export const source = ${JSON.stringify(code)}`, moduleType: 'js' }
    },
    watchChange: () => bundles.clear(),
  }
}

async function bundleOf(entry: string, conditions: readonly string[]) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: [...conditions] },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'skillprintWorker' },
    },
  })
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const chunk = output.find((one) => one.type === 'chunk')
  if (!chunk || output.length !== 1)
    throw new Error(`worker-source: ${entry} gave ${output.length} files, expected one script`)
  return { code: chunk.code, files: chunk.moduleIds.filter((file) => !file.startsWith('\0')) }
}
