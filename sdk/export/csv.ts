/** What can stand in a cell. Null is an empty cell; true and false are 1 and 0. */
export type Cell = string | number | boolean | null

/** Spreadsheets take a text that begins so for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/

/** A table as RFC 4180 text with a header line: CRLF, quotes where needed, numbers to a thousandth. A text that a spreadsheet would run gets an apostrophe before it. */
export function toCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** Reads RFC 4180 text: the header's names and the rows below, all as texts, as they stand. */
export function fromCsv(text: string): {
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const all: string[][] = []
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const found = field.exec(text)
    if (!found) throw new Error(`fromCsv: character ${at} is ${JSON.stringify(text[at])}, expected a field`)
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === ',') continue
    all.push(row)
    row = []
  }
  const [names = [], ...rows] = all
  return { names, rows }
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number') return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : ''
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
