import { toJsonLines } from './json-lines.ts'
import type { RunData } from './run-data.ts'
import { codebookCsv, trialsCsv } from './trial-table.ts'
import { toXapi } from './xapi.ts'

/** `jsonl`: every record, a line each. `csv`: for each game its trials and what the columns mean. `xapi`: a statement a run. */
export type ExportFormat = 'jsonl' | 'csv' | 'xapi'

/** A file to save. */
export interface ExportedFile {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly text: string
}

/** Runs as files of one format. `participant`: a random name for the person; `homePage`: address of the site it belongs to. */
export async function filesOf(
  format: ExportFormat,
  runs: readonly RunData[],
  who: { readonly participant: string; readonly homePage: string },
): Promise<readonly ExportedFile[]> {
  if (format === 'jsonl')
    return [{ name: 'runs.jsonl', type: 'application/jsonl', text: toJsonLines(runs, 'all') }]
  if (format === 'xapi')
    return [
      { name: 'statements.json', type: 'application/json', text: JSON.stringify(toXapi(runs, who), null, 2) },
    ]
  const files: ExportedFile[] = []
  for (const game of [...new Set(runs.map((run) => run.game))].sort())
    files.push(
      { name: `${game}.csv`, type: 'text/csv', text: await trialsCsv(game, runs, who.participant) },
      { name: `${game}.codebook.csv`, type: 'text/csv', text: await codebookCsv(game) },
    )
  return files
}
