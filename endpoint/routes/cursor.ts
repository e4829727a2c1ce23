import { HttpProblem } from '../problem.ts'

/** Where the next page begins; bound to the version and the revision at which the first page was read. */
export interface Cursor {
  readonly upTo: number
  readonly before: number
  /** How many examples were sent. */
  readonly examples: number
}

export function writeCursor({ upTo, before, examples }: Cursor, version: string): string {
  return write([version, upTo, before, examples])
}

/** Reads a cursor. Throws a 400 when it is not ours or belongs to another version of the catalogue. */
export function readCursor(text: string, version: string): Cursor {
  const [made, ...numbers] = parsed(text)
  const [upTo, before, examples] = numbers.map(count)
  if (made !== version || upTo == null || before == null || examples == null) throw notOurs()
  return { upTo, before, examples }
}

/** Where the next page of an ordered list begins: after one id, or at a number when that one has gone. */
export interface Place {
  readonly after: string
  readonly from: number
}

export function writePlace({ after, from }: Place, version: string): string {
  return write([version, after, from])
}

/** Reads a place. Throws a 400 when it is not ours or belongs to another version. */
export function readPlace(text: string, version: string): Place {
  const [made, after, number] = parsed(text)
  const from = count(number)
  if (made !== version || typeof after !== 'string' || from === null) throw notOurs()
  return { after, from }
}

const write = (parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

const count = (value: unknown): number | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null

function notOurs(): HttpProblem {
  return new HttpProblem(400, 'invalid_input', 'The querystring has one fault.', [
    { path: '/cursor', message: 'is not a cursor of this list; begin again without one' },
  ])
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
