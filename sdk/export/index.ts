/** Exports of recorded runs: pure functions, text in and value out. No network, no screen; also for Node. */
export { type Cell, fromCsv, toCsv } from './csv.ts'
export { type ExportedFile, type ExportFormat, filesOf } from './files.ts'
export { fromJsonLines, type JsonLine, toJsonLines } from './json-lines.ts'
export type { RunData } from './run-data.ts'
export {
  type CodebookEntry,
  codebook,
  codebookCsv,
  type TrialTable,
  trialsCsv,
  trialTable,
} from './trial-table.ts'
export { toXapi, type XapiStatement } from './xapi.ts'
