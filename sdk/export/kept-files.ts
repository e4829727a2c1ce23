import type { Skillprint } from '@skillprint/scoring-worker/skills'
import type { Store } from '../store.ts'
import { type ExportedFile, type ExportFormat, filesOf } from './files.ts'
import { readRuns } from './run-data.ts'
import { uuid } from './xapi.ts'

/** All kept runs as files. The person's name in them is random: made from `seed`, the same each time. `skillprint`: tells which runs count. */
export async function keptFiles(
  format: ExportFormat,
  store: Store,
  seed: string,
  skillprint: Skillprint | null,
): Promise<readonly ExportedFile[]> {
  const origin = globalThis.location?.origin ?? ''
  // A page from a file has no address to name the account after.
  const homePage = origin.startsWith('http') ? origin : 'https://skillprint.invalid'
  return filesOf(format, await readRuns(store, skillprint), {
    participant: uuid(`participant/${seed}`),
    homePage,
  })
}
