import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simulate } from '@skillprint/engine'
import { decodeChunk } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import type { Bench } from './bench.ts'

/** A battery of 16 games with 200 trials each. */
const wanted = 16 * 200
const processes = 5

/** From records to skillprint, decoding and bootstrap included: the first call, which is the one that a person waits for, and calls after it. */
export async function scoring(): Promise<Bench> {
  const chunks: Uint8Array[] = []
  let trials = 0
  const loaded = await Promise.all(Object.values(games).map((load) => load()))
  for (let run = 0; trials < wanted; run++) {
    const game = loaded[run % loaded.length]
    if (!game) throw new Error('bench scoring: there are no games')
    const played = simulate(
      game,
      { ability: 0.3 },
      { seed: `scoring/${run}`, runId: `run-${run}`, choose: chooseItem },
    )
    for (const { bytes } of played.chunks) {
      chunks.push(bytes)
      const decoded = decodeChunk(bytes)
      if (decoded.ok)
        trials += decoded.records.filter((one) => one.type === 'response' && one.block === 'test').length
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'skillprint-scoring-'))
  const file = join(folder, 'chunks.json')
  writeFileSync(file, JSON.stringify(chunks.map((bytes) => Buffer.from(bytes).toString('base64'))))
  const runs = Array.from(
    { length: processes },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [
          '--conditions=@skillprint/source',
          '--import',
          'tsx',
          fileURLToPath(new URL('scoring/first-call.ts', import.meta.url)),
          file,
        ]).toString(),
      ) as number[],
  )
  rmSync(folder, { recursive: true })
  const median = (values: readonly number[]): number =>
    [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0
  const cold = median(runs.map(([first = 0]) => first))
  const warm = median(runs.flatMap((times) => times.slice(1)))
  return {
    figures: {
      trials,
      chunks: chunks.length,
      kilobytes: chunks.reduce((sum, { length }) => sum + length, 0) / 1024,
      processes,
      'first call, ms': runs.map(([first]) => first),
      'later calls, median ms': runs.map((times) => median(times.slice(1))),
    },
    aims: [
      { name: 'first call, ms', value: cold, aim: '<= 50', met: cold <= 50 },
      { name: 'later calls, ms', value: warm, aim: '<= 15', met: warm <= 15 },
    ],
  }
}
