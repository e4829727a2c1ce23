import {
  createPeopleTable,
  everybody,
  isVisible,
  type PeopleQuestion,
  type PeopleTable,
} from '@skillprint/scoring-worker/match'
import { type Calibrated, mayOrder } from '../candidates/basis.ts'
import type { UnpackedShare } from './packing.ts'

/** A share as a snapshot keeps it. */
export interface SnapshotShare {
  readonly id: string
  readonly person: string
  /** The only one who may see it; null for every employer. */
  readonly employer: string | null
  readonly norms: string
  readonly createdAt: number
  readonly until: number
  readonly packed: UnpackedShare
}

/** The people of one partner who are visible to somebody. */
export interface PartnerPeople {
  readonly table: PeopleTable
  /** What of this partner's calibrations decided which skills order. */
  readonly calibrated: Calibrated
  put(share: SnapshotShare): void
  remove(share: string): void
  /** The number of an employer in the table. */
  employer(id: string): number
  /** Rows that stand behind another one of the same person: each person is seen once, what was opened to one employer first, then the newest. */
  behind(question: Omit<PeopleQuestion, 'excluded'>): Set<number>
}

/** Nobody yet. */
export function createPartnerPeople(calibrated: Calibrated): PartnerPeople {
  const table = createPeopleTable()
  const employers = new Map<string, number>()
  const personOf: string[] = []
  const createdAt: number[] = []
  const shareOf = new Map<string, string>()
  /** Shares of the few people who have more than one. */
  const several = new Map<string, Set<string>>()
  const employer = (id: string): number => {
    const number = employers.get(id) ?? employers.size
    employers.set(id, number)
    return number
  }
  const noteShare = (person: string, share: string): void => {
    const first = shareOf.get(person)
    if (first === undefined) shareOf.set(person, share)
    else if (first !== share) several.set(person, (several.get(person) ?? new Set([first])).add(share))
  }
  const forgetShare = (person: string, share: string): void => {
    const all = several.get(person)
    all?.delete(share)
    const [left] = all ?? []
    if (all && all.size < 2) several.delete(person)
    if (left !== undefined) shareOf.set(person, left)
    else if (shareOf.get(person) === share) shareOf.delete(person)
  }
  return {
    table,
    calibrated,
    employer,
    put(share) {
      const { deployment, skills, wishes } = share.packed
      const row = table.put({
        id: share.id,
        audience: share.employer === null ? everybody : employer(share.employer),
        until: share.until,
        wishes,
        cells: skills.flatMap(([skill, cell, reliable]) =>
          mayOrder(calibrated.get(share.norms)?.get(skill), { deployment, reliable })
            ? [[skill, cell] as const]
            : [],
        ),
      })
      personOf[row] = share.person
      createdAt[row] = share.createdAt
      noteShare(share.person, share.id)
    },
    remove(share) {
      const row = table.rowOf(share)
      if (row === undefined) return
      forgetShare(personOf[row] as string, share)
      table.remove(share)
    },
    behind(question) {
      const excluded = new Set<number>()
      const asked = { ...question, excluded: new Set<number>() }
      for (const shares of several.values()) {
        const rows = [...shares].flatMap((share) => table.rowOf(share) ?? [])
        const seen = rows.filter((row) => isVisible(table.columns, asked, row))
        const first = (a: number, b: number): number =>
          Number(table.columns.audience[a] === everybody) - Number(table.columns.audience[b] === everybody) ||
          (createdAt[b] ?? 0) - (createdAt[a] ?? 0) ||
          (table.idOf(a) < table.idOf(b) ? -1 : 1)
        for (const row of seen.sort(first).slice(1)) excluded.add(row)
      }
      return excluded
    },
  }
}
