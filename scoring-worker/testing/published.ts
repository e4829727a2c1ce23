/** Reads the folder of published figures that tests compare with: the environment variable `SKILLPRINT_DATA`. For tests only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The folder, or undefined where it is not set: tests that need it then skip, counted. */
export const publishedFolder = process.env.SKILLPRINT_DATA

/** True when this file of published figures is there. */
export function isPublished(path: string): boolean {
  return publishedFolder !== undefined && existsSync(join(publishedFolder, path))
}

/** The text of a file, unpacked when it ends in `.gz`. */
export function publishedText(path: string): string {
  const bytes = readFileSync(join(publishedFolder ?? '', path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The rows of a CSV file as objects by column name; no commas inside cells. */
export function publishedTable(path: string): Record<string, string>[] {
  const [head = '', ...lines] = publishedText(path).trim().split(/\r?\n/)
  const columns = cells(head)
  return lines.map((line) => {
    const values = cells(line)
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
  })
}

/** A cell as a number; throws an `Error` naming the column when it is none. */
export function numberIn(row: Record<string, string>, column: string): number {
  const value = Number(row[column])
  if (row[column] === undefined || row[column] === '' || Number.isNaN(value))
    throw new Error(`published: column ${column} holds ${row[column]}, expected a number`)
  return value
}

const cells = (line: string): string[] => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''))
