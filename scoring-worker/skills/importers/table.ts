import { CsvError, parse } from 'csv-parse/sync'

/** One line of a table: column → text. */
export type TableRow = Readonly<Record<string, string>>

/** The line of the file on which a row begins; cells in quotes may run over several. */
const begins = new WeakMap<TableRow, number>()

/** The line on which a row of `readTable` begins, counted from 1. Throws an `Error` for a row that came from elsewhere. */
export function lineOf(row: TableRow): number {
  const line = begins.get(row)
  if (line === undefined) throw new Error('lineOf: got a row of no table, expected one of readTable')
  return line
}

/**
 * Reads a table with a header line, comma- or tab-separated, double quotes allowed (RFC 4180), with or without byte order mark. Throws an `Error` with
 * name and line when a line has too few or too many cells, a quote is not closed, one of the columns in `needs` is not there, or such a table has no rows.
 */
export function readTable(text: string, name = 'table', needs: readonly string[] = []): readonly TableRow[] {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || text.length)
  const delimiter = header.includes('\t') ? '\t' : ','
  let columns: readonly string[] = []
  let found: { readonly record: TableRow; readonly info: { readonly lines: number } }[]
  try {
    // Within quotes the parser would count CR LF as two lines.
    found = parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      columns: (names: string[]) => {
        columns = names
        return names
      },
      delimiter,
      info: true,
      skip_empty_lines: true,
      quote: delimiter === ',',
    }) as unknown as typeof found
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Error(`${name}, line ${String(error.lines)}: ${error.message}`, { cause: error })
  }
  const missing = needs.filter((column) => !columns.includes(column))
  if (missing.length > 0)
    throw new Error(
      `${name}, line 1: got the columns ${columns.join(', ') || 'of an empty file'}, expected also ${missing.join(', ')}`,
    )
  if (needs.length > 0 && found.length === 0)
    throw new Error(`${name}: got a header without rows, expected at least one`)
  for (const { record, info } of found) {
    const within = delimiter === ',' ? breaksIn(record) : 0
    begins.set(record, info.lines - within)
  }
  return found.map(({ record }) => record)
}

function breaksIn(row: TableRow): number {
  let breaks = 0
  for (const column in row) breaks += (row[column]?.match(/\n/g) ?? []).length
  return breaks
}
