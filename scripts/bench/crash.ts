/** Fifty times kill −9 of an endpoint that writes to PGlite on the disk; every acknowledged write is looked for afterwards. */
import { crash } from '@skillprint/endpoint/crash'
import type { Bench } from './bench.ts'

export async function crashing(): Promise<Bench> {
  const report = await crash({ kills: 50, seed: 6 })
  const { kills, lost, twice, audit, acknowledged } = report
  return {
    figures: { ...report },
    aims: [
      { name: 'kills during writes', value: kills, aim: '50', met: kills >= 50 && acknowledged > 1000 },
      { name: 'acknowledged writes lost', value: lost.length, aim: '0', met: lost.length === 0 },
      { name: 'things made twice', value: twice.length, aim: '0', met: twice.length === 0 },
      {
        name: 'faults in the chain of the audit log',
        value: audit === null ? 0 : 1,
        aim: '0',
        met: audit === null,
      },
    ],
  }
}
