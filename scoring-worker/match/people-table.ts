import type { SkillId } from '../skills/vocabulary.ts'
import { type Sector, sectors, type Wishes } from './job-profile.ts'
import { textHash } from './order.ts'

/** A packed posterior keeps mean and SD in steps of 1 ∕ 1024 of a level. */
export const stepsPerLevel = 1024
const zero = 0x8000
/** Where nothing is known. */
export const unknownCell = 0

/** Mean (±32 levels) and SD (below 32) in 32 bits: mean + 2¹⁵ above, SD below; never 0. */
export function cellOf(mean: number, sd: number): number {
  const high = Math.min(zero - 1, Math.max(1 - zero, Math.round(mean * stepsPerLevel))) + zero
  const low = Math.min(zero - 1, Math.max(0, Math.round(sd * stepsPerLevel)))
  return ((high << 16) | low) >>> 0
}

/** Mean of a cell, in levels. */
export const meanOf = (cell: number): number => ((cell >>> 16) - zero) / stepsPerLevel
/** SD of a cell, in levels. */
export const sdOf = (cell: number): number => (cell & (zero - 1)) / stepsPerLevel

/** Who may see a row: everybody, one (its number, 0 or more), or nobody because the row is free. */
export const everybody = -1
export const free = -2

/** One person as a table keeps them. Wishes are kept to 0.01 of an hour and a degree, and 0.1 km. */
export interface TableRow {
  readonly id: string
  /** `everybody`, or the number of the only one who may see it. */
  readonly audience: number
  /** Milliseconds since 1970 from which nobody may see it any more. */
  readonly until: number
  /** Packed posteriors of the skills that may order. */
  readonly cells: Iterable<readonly [SkillId, number]>
  readonly wishes: Wishes
}

/** The columns of a table, in shared memory, so that several threads scan it. */
export interface PeopleColumns {
  readonly capacity: number
  readonly idHash: Uint32Array
  readonly audience: Int32Array
  readonly until: Float64Array
  /** Four numbers a row: hours × 100, latitude × 100, longitude × 100, km × 10; −30,000 not wished. */
  readonly wishes: Int16Array
  /** Bit by index in `sectors`. */
  readonly dislikes: Uint16Array
  /** One cell a row for each skill that somebody knows. */
  readonly cells: Map<SkillId, Uint32Array>
}

/** People in typed arrays, changed row by row. A row that is taken away is free for the next one. */
export interface PeopleTable {
  /** Rows used so far; free ones among them. */
  readonly length: number
  readonly size: number
  /** Raised when columns were added or replaced: who scans elsewhere must get them again. */
  readonly shape: number
  readonly columns: PeopleColumns
  /** Bytes of all columns. */
  readonly bytes: number
  idOf(row: number): string
  rowOf(id: string): number | undefined
  /** Adds or replaces. */
  put(row: TableRow): number
  remove(id: string): void
}

const notWished = -30_000
const firstCapacity = 1024

/** An empty table. */
export function createPeopleTable(): PeopleTable {
  const rows = new Map<string, number>()
  const ids: string[] = []
  const freed: number[] = []
  let columns = columnsFor(firstCapacity)
  let shape = 0
  const column = (skill: SkillId): Uint32Array => {
    const found = columns.cells.get(skill)
    if (found) return found
    const made = new Uint32Array(new SharedArrayBuffer(4 * columns.capacity))
    columns.cells.set(skill, made)
    shape++
    return made
  }
  const newRow = (id: string): number => {
    const row = freed.pop() ?? ids.length
    if (row === columns.capacity) {
      columns = grown(columns)
      shape++
    }
    rows.set(id, row)
    ids[row] = id
    return row
  }
  return {
    get length() {
      return ids.length
    },
    get size() {
      return rows.size
    },
    get shape() {
      return shape
    },
    get columns() {
      return columns
    },
    get bytes() {
      return columns.capacity * (4 + 4 + 8 + 8 + 2 + 4 * columns.cells.size)
    },
    idOf: (row) => ids[row] as string,
    rowOf: (id) => rows.get(id),
    put({ id, audience, until, cells, wishes }) {
      const row = rows.get(id) ?? newRow(id)
      for (const one of columns.cells.values()) one[row] = unknownCell
      for (const [skill, cell] of cells) column(skill)[row] = cell
      columns.idHash[row] = textHash(id)
      columns.audience[row] = audience
      columns.until[row] = until
      writeWishes(columns, row, wishes)
      return row
    },
    remove(id) {
      const row = rows.get(id)
      if (row === undefined) return
      rows.delete(id)
      ids[row] = ''
      columns.audience[row] = free
      freed.push(row)
    },
  }
}

/** True when a row wishes anything. */
export function hasWishes({ wishes, dislikes }: PeopleColumns, row: number): boolean {
  return wishes[4 * row] !== notWished || wishes[4 * row + 1] !== notWished || dislikes[row] !== 0
}

/** The wishes of a row; undefined without any. */
export function wishesOf({ wishes, dislikes }: PeopleColumns, row: number): Wishes | undefined {
  const hours = wishes[4 * row] as number
  const latitude = wishes[4 * row + 1] as number
  const bits = dislikes[row] as number
  if (hours === notWished && latitude === notWished && bits === 0) return undefined
  if (latitude === notWished && bits === 0) return { hours: hours / 100 }
  return {
    ...(hours === notWished ? {} : { hours: hours / 100 }),
    ...(latitude === notWished
      ? {}
      : {
          place: {
            latitude: latitude / 100,
            longitude: (wishes[4 * row + 2] as number) / 100,
            km: (wishes[4 * row + 3] as number) / 10,
          },
        }),
    dislikedSectors: bits === 0 ? [] : sectors.filter((_, index) => (bits >> index) & 1),
  }
}

function writeWishes(
  columns: PeopleColumns,
  row: number,
  { hours, place, dislikedSectors = [] }: Wishes,
): void {
  columns.wishes.set(
    [
      hours === undefined ? notWished : Math.round(hours * 100),
      place ? Math.round(place.latitude * 100) : notWished,
      place ? Math.round(place.longitude * 100) : 0,
      place ? Math.round(place.km * 10) : 0,
    ],
    4 * row,
  )
  columns.dislikes[row] = dislikedSectors.reduce(
    (bits, sector: Sector) => bits | (1 << sectors.indexOf(sector)),
    0,
  )
}

function columnsFor(capacity: number): PeopleColumns {
  const room = (bytes: number) => new SharedArrayBuffer(bytes * capacity)
  return {
    capacity,
    idHash: new Uint32Array(room(4)),
    audience: new Int32Array(room(4)).fill(free),
    until: new Float64Array(room(8)),
    wishes: new Int16Array(room(8)),
    dislikes: new Uint16Array(room(2)),
    cells: new Map(),
  }
}

function grown(from: PeopleColumns): PeopleColumns {
  const to = columnsFor(Math.ceil(from.capacity * 1.5))
  to.idHash.set(from.idHash)
  to.audience.set(from.audience)
  to.until.set(from.until)
  to.wishes.set(from.wishes)
  to.dislikes.set(from.dislikes)
  for (const [skill, cells] of from.cells) {
    const larger = new Uint32Array(new SharedArrayBuffer(4 * to.capacity))
    larger.set(cells)
    to.cells.set(skill, larger)
  }
  return to
}
