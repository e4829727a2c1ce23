/** `npm run bench -- <name>`: runs one bench; its last line is JSON `{ bench, figures, aims }`. */
export interface Bench {
  readonly figures: Readonly<Record<string, unknown>>
  readonly aims: readonly {
    readonly name: string
    readonly value: number
    readonly aim: string
    readonly met: boolean
  }[]
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  matching: async () => (await import('./matching.ts')).matching(),
  irt: async () => (await import('./irt.ts')).irt(),
  scoring: async () => (await import('./scoring.ts')).scoring(),
  durability: async () => (await import('./durability.ts')).durability(),
  recorder: async () => (await import('./recorder.ts')).recorder(),
  timing: async () => (await import('./timing.ts')).timing(),
  size: async () => (await import('./size.ts')).size(),
  frames: async () => (await import('./frames.ts')).frames(),
  crash: async () => (await import('./crash.ts')).crashing(),
  fuzz: async () => (await import('./fuzz.ts')).fuzzing(),
  endpoint: async () => (await import('./endpoint.ts')).endpoint(),
  leaks: async () => (await import('./leaks.ts')).leaks(),
}

const name = process.argv[2] ?? ''
const bench = benches[name]
if (!bench) {
  console.error(`bench: got ${JSON.stringify(name)}, expected one of ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
console.log(JSON.stringify({ bench: name, ...(await bench()) }))
