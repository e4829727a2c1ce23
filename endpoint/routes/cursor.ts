import { HttpProblem } from '../problem.ts'

/** Where the next page begins; bound to the version and the revision at which the first page was read. */
export interface Cursor {
  readonly upTo: number
  readonly before: number
  /** How many examples were sent. */
  readonly examples: number
}

export function writeCursor({ upTo, before, examples }: Cursor, version: string): string {
  return Buffer.from(JSON.stringify([version, upTo, before, examples])).toString('base64url')
}

/** Reads a cursor. Throws a 400 when it is not ours or belongs to another version of the catalogue. */
export function readCursor(text: string, version: string): Cursor {
  const [made, ...numbers] = parsed(text)
  const [upTo, before, examples] = numbers.map((value) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null,
  )
  if (made !== version || upTo == null || before == null || examples == null)
    throw new HttpProblem(400, 'invalid_input', 'The querystring has one fault.', [
      { path: '/cursor', message: 'is not a cursor of this list; begin again without one' },
    ])
  return { upTo, before, examples }
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
