import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database } from './database.ts'
import { erasePerson } from './erasure.ts'
import { withdrawShare } from './shares.ts'

/** What a person took back: everything about them, or one share. Ids only. */
export interface Erasure {
  readonly partner: string
  readonly person: string
  /** Absent: everything about the person. */
  readonly share?: string
}

/** A list outside the database of what was taken back, so that a backup of before does not bring it back. */
export interface Erasures {
  /** Writes one down, on the disk before this resolves; to be called before it is done. */
  note(erasure: Erasure): Promise<void>
}

/** Appends to a file, a line of JSON each; null keeps no list. Several nodes write a file each. */
export function createErasures(file: string | null): Erasures {
  return {
    async note(erasure) {
      if (file === null) return
      await mkdir(dirname(file), { recursive: true })
      const opened = await open(file, 'a', 0o600)
      try {
        await opened.appendFile(`\n${JSON.stringify(erasure)}\n`)
        await opened.sync()
      } finally {
        await opened.close()
      }
    },
  }
}

/** Takes back again, in a database that was restored, what these files name; gives how many people and shares were there again. */
export async function eraseAgain(
  database: Database,
  files: readonly string[],
  now: number,
): Promise<{ readonly people: number; readonly shares: number }> {
  const all = (await Promise.all(files.map(readErasures))).flat()
  let people = 0
  let shares = 0
  for (const { partner, person, share } of all) {
    const owner = { partner, person, now }
    await database.transaction(async (transaction) => {
      const { rows } = await transaction.query('SELECT 1 FROM people WHERE partner_id = $1 AND id = $2', [
        partner,
        person,
      ])
      if (rows.length === 0) return
      if (share === undefined) {
        await erasePerson(transaction, owner)
        people++
      } else if (await withdrawShare(transaction, owner, share)) shares++
    })
  }
  return { people, shares }
}

async function readErasures(file: string): Promise<readonly Erasure[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line) => {
    if (line === '') return []
    try {
      return [JSON.parse(line) as Erasure]
    } catch {
      // A line that was cut off is of a process that was killed before it answered.
      return []
    }
  })
}
