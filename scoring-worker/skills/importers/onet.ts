import { readTable, type TableRow } from './table.ts'

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
 * A table without levels (work styles) gets them from importance by `levelFromImportance`.
 */
export function readRatings(tables: readonly string[]): Ratings {
  const ratings = new Map<string, Map<string, Rating>>()
  for (const table of tables)
    for (const { occupation, element, importance, level } of figures(table)) {
      const elements = ratings.get(occupation) ?? new Map<string, Rating>()
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
}

function figures(text: string): Figure[] {
  const rows = readTable(text, 'O*NET table')
  return rows[0] && 'Scale ID' in rows[0] ? releaseFigures(rows) : plainFigures(rows)
}

function plainFigures(rows: readonly TableRow[]): Figure[] {
  return rows.flatMap((row, index) =>
    row.suppress === '1'
      ? []
      : {
          occupation: row.onet_soc ?? '',
          element: row.element_id ?? '',
          importance: number(row.im, 'im', index + 2),
          level: row.lv === undefined ? undefined : number(row.lv, 'lv', index + 2),
        },
  )
}

/** The release has one line per scale: importance (IM) and level (LV) of the same element are put together. */
function releaseFigures(rows: readonly TableRow[]): Figure[] {
  const found = new Map<string, { occupation: string; element: string; IM?: number; LV?: number }>()
  for (const [index, row] of rows.entries()) {
    const scale = row['Scale ID']
    if ((scale !== 'IM' && scale !== 'LV') || row['Recommend Suppress'] === 'Y') continue
    const occupation = row['O*NET-SOC Code'] ?? ''
    const element = row['Element ID'] ?? ''
    const entry = found.get(`${occupation} ${element}`) ?? { occupation, element }
    entry[scale] = number(row['Data Value'], 'Data Value', index + 2)
    found.set(`${occupation} ${element}`, entry)
  }
  return [...found.values()].flatMap(({ occupation, element, IM, LV }) =>
    IM === undefined ? [] : [{ occupation, element, importance: IM, level: LV }],
  )
}

function number(text: string | undefined, column: string, line: number): number {
  const value = Number(text)
  if (text === undefined || text === '' || !Number.isFinite(value))
    throw new Error(
      `O*NET table, line ${line}, column ${column}: got ${JSON.stringify(text)}, expected a number`,
    )
  return value
}
