/** Reads a table with a header line, comma- or tab-separated, double quotes allowed; one object per row. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = records(text, text.slice(0, text.indexOf('\n')).includes('\t') ? '\t' : ',')
  if (!header) return []
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
}

function records(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[index + 1] === '"') {
        cell += '"'
        index++
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n') {
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
    } else if (sign !== '\r' && sign !== '\uFEFF') cell += sign
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
