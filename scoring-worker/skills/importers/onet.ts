import { lineOf, readTable, type TableRow } from './table.ts'

/** What O*NET says about one element of one occupation: importance 1–5 and level 0–7. */
export interface Rating {
  readonly importance: number
  readonly level: number
}

/** Ratings by O*NET-SOC code (`35-1011.00`), then by element id (`2.A.1.b`). */
export type Ratings = ReadonlyMap<string, ReadonlyMap<string, Rating>>

/**
 * Reads O*NET's tables of skills, abilities and work styles: the release's own text files, or comma-separated tables
 * with the columns `onet_soc element_id im lv`. Figures that O*NET recommends to suppress are left out.
 * A table without levels (work styles) gets them from importance by `levelFromImportance`. Throws an `Error` naming line, column, what came and what was
 * expected: a figure outside its scale, a line without a code, an element rated twice.
 */
export function readRatings(tables: readonly string[]): Ratings {
  const ratings = new Map<string, Map<string, Rating>>()
  for (const table of tables)
    for (const { occupation, element, importance, level, line } of figures(table)) {
      const elements = ratings.get(occupation) ?? new Map<string, Rating>()
      if (elements.has(element))
        throw new Error(`${name}, line ${line}: got ${element} of ${occupation} again, expected it once`)
      elements.set(element, { importance, level: level ?? levelFromImportance(importance) })
      ratings.set(occupation, elements)
    }
  return ratings
}

/** Importance 1–5 carried to level 0–7 in a straight line. An assumption: O*NET rates no level of work styles. */
export function levelFromImportance(importance: number): number {
  return ((importance - 1) * 7) / 4
}

interface Figure {
  readonly occupation: string
  readonly element: string
  readonly importance: number
  readonly level: number | undefined
  readonly line: number
}

const name = 'O*NET table'
const importances = [1, 5] as const
const levels = [0, 7] as const

function figures(text: string): Figure[] {
  const [first] = readTable(text, name)
  return first && 'Scale ID' in first ? releaseFigures(text) : plainFigures(text)
}

function plainFigures(text: string): Figure[] {
  return readTable(text, name, ['onet_soc', 'element_id', 'im']).flatMap((row) =>
    row.suppress === '1'
      ? []
      : {
          occupation: code(row, 'onet_soc'),
          element: code(row, 'element_id'),
          importance: number(row, 'im', importances),
          level: row.lv === undefined ? undefined : number(row, 'lv', levels),
          line: lineOf(row),
        },
  )
}

/** The release has one line per scale: importance (IM) and level (LV) of the same element are put together. */
function releaseFigures(text: string): Figure[] {
  const found = new Map<
    string,
    { occupation: string; element: string; line: number; IM?: number; LV?: number }
  >()
  for (const row of readTable(text, name, ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value'])) {
    const scale = row['Scale ID']
    if ((scale !== 'IM' && scale !== 'LV') || row['Recommend Suppress'] === 'Y') continue
    const occupation = code(row, 'O*NET-SOC Code')
    const element = code(row, 'Element ID')
    const line = lineOf(row)
    const entry = found.get(`${occupation} ${element}`) ?? { occupation, element, line }
    if (entry[scale] !== undefined)
      throw new Error(
        `${name}, line ${line}: got ${scale} of ${element} of ${occupation} again, expected it once`,
      )
    entry[scale] = number(row, 'Data Value', scale === 'IM' ? importances : levels)
    found.set(`${occupation} ${element}`, entry)
  }
  return [...found.values()].flatMap(({ occupation, element, line, IM, LV }) =>
    IM === undefined ? [] : [{ occupation, element, importance: IM, level: LV, line }],
  )
}

function code(row: TableRow, column: string): string {
  const text = row[column]?.trim()
  if (!text) throw new Error(`${name}, line ${lineOf(row)}, column ${column}: got nothing, expected a code`)
  return text
}

function number(row: TableRow, column: string, [from, to]: readonly [number, number]): number {
  const text = row[column]
  const value = Number(text)
  if (text === undefined || text === '' || !(value >= from && value <= to))
    throw new Error(
      `${name}, line ${lineOf(row)}, column ${column}: got ${JSON.stringify(text)}, expected a number from ${from} to ${to}`,
    )
  return value
}
