import { CsvError, parse } from 'csv-parse/sync'

/** One line of a table: column → text. */
export type TableRow = Readonly<Record<string, string>>

/**
 * Reads a table with a header line, comma- or tab-separated, double quotes allowed (RFC 4180), with or without byte order mark. Throws an `Error` with
 * name and line when a line has too few or too many cells, a quote is not closed, or one of the columns in `needs` is not there.
 */
export function readTable(text: string, name = 'table', needs: readonly string[] = []): readonly TableRow[] {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || text.length)
  const delimiter = header.includes('\t') ? '\t' : ','
  let rows: TableRow[]
  try {
    rows = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      skip_empty_lines: true,
      quote: delimiter === ',',
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Error(`${name}, line ${String(error.lines)}: ${error.message}`, { cause: error })
  }
  const [first] = rows
  const missing = first ? needs.filter((column) => !(column in first)) : []
  if (first && missing.length > 0)
    throw new Error(
      `${name}, line 1: got the columns ${Object.keys(first).join(', ')}, expected also ${missing.join(', ')}`,
    )
  return rows
}
