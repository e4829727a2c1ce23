import { createHash } from 'node:crypto'
import type { JobProfileResource } from '@skillprint/sdk/wire'
import type { Queries } from '../store/database.ts'
import { jobProfilesSince } from '../store/job-profiles.ts'
import { buriedSince, newestBuried } from '../store/revisions.ts'
import { createCompactor } from './compact.ts'
import { joinPieces, type PackedPiece, packPiece } from './joined-gzip.ts'

/** The whole download of one partner, packed. */
export interface Download {
  readonly etag: string
  readonly packed: Buffer
}

/** The download of one partner, brought up to date by what changed: only pieces that changed are packed again. */
export interface PartnerDownload {
  /** Everything up to this revision is in it; 0 before the first time. */
  readonly upTo: number
  readonly last: Download | null
  /** Reads what changed up to a revision. `wanted` is asked between pieces: when nobody waits any more it throws `Unwanted`, and nothing has changed. */
  update(reader: Queries, upTo: number, wanted: () => boolean): Promise<void>
}

/** Nobody waits for a download any more. */
export class Unwanted extends Error {}

/** Profiles of a stretch of revisions. Nothing ever comes into a stretch, profiles only leave it. */
interface Piece extends PackedPiece {
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
  readonly newest: number
}

/** Profiles of one piece: few enough that other requests have their turn. */
const shipped = 500

/** Nothing read yet; `whole`: profiles of a full piece. */
export function createPartnerDownload(partner: string, whole = shipped): PartnerDownload {
  const { short, skills } = createCompactor()
  let pieces: readonly Piece[] = []
  const pieceOf = new Map<string, Piece>()
  let upTo = 0
  let last: Download | null = null

  const pieceFrom = async (
    profiles: readonly JobProfileResource[],
    range: { readonly from: number; readonly to: number },
  ): Promise<Piece> => ({
    ...range,
    ...(await packPiece(profiles.map((one) => JSON.stringify(short(one))).join(','))),
    ids: profiles.map(({ id }) => id),
    newest: profiles.at(-1)?.revision ?? 0,
  })

  /** New pieces from a revision on; the last one ends where reading ended. */
  const readFrom = async (reader: Queries, since: number, to: number, wanted: () => boolean) => {
    const made: Piece[] = []
    for (let from = since; ; ) {
      const some = await jobProfilesSince(reader, partner, { since: from, upTo: to, limit: whole })
      const end = some.length < whole ? to : (some.at(-1)?.revision ?? to)
      if (some.length > 0) made.push(await pieceFrom(some, { from, to: end }))
      if (some.length < whole) return made
      if (!wanted()) throw new Unwanted()
      from = end
    }
  }

  return {
    get upTo() {
      return upTo
    },
    get last() {
      return last
    },
    async update(reader, to, wanted) {
      const open = pieces.at(-1)
      const grows = open !== undefined && open.ids.length < whole
      const kept = grows ? pieces.slice(0, -1) : pieces
      const made = await readFrom(reader, grows ? open.from : upTo, to, wanted)
      const removed =
        upTo === 0 ? [] : await buriedSince(reader, { kind: 'job-profile', partner, since: upTo, upTo: to })
      const left = new Set(
        [...removed, ...made.flatMap(({ ids }) => ids)]
          .map((id) => pieceOf.get(id))
          .filter((one) => one !== open || !grows),
      )
      const again = await Promise.all(
        kept.map(async (piece) => {
          if (!left.has(piece)) return piece
          const { from, to: end } = piece
          return pieceFrom(await jobProfilesSince(reader, partner, { since: from, upTo: end }), {
            from,
            to: end,
          })
        }),
      )
      const newestGone = await newestBuried(reader, { kind: 'job-profile', partner, upTo: to })
      const now = [...again, ...made].filter(({ ids }) => ids.length > 0)
      const body = await joined(partner, now, { skills: skills(), newestGone })
      for (const id of removed) pieceOf.delete(id)
      for (const piece of [...again.filter((one, index) => one !== kept[index]), ...made])
        for (const id of piece.ids) pieceOf.set(id, piece)
      pieces = now
      upTo = to
      last = body
    },
  }
}

/** The same profiles have the same revision and ETag on every node, however they are cut into pieces there. */
async function joined(
  partner: string,
  pieces: readonly Piece[],
  { skills, newestGone }: { readonly skills: readonly string[]; readonly newestGone: number },
): Promise<Download> {
  const revision = pieces.reduce((most, { newest }) => Math.max(most, newest), newestGone)
  const [head, comma, tail] = await Promise.all([
    packPiece(`{"revision":${revision},"since":0,"removed":[],"profiles":[`),
    packPiece(','),
    packPiece(`],"skills":${JSON.stringify(skills)}}`),
  ])
  const hash = createHash('sha256').update(`${form} ${partner} ${revision}`).digest('base64url')
  return {
    // Weak: the same list, perhaps written otherwise.
    etag: `W/"${hash.slice(0, 27)}"`,
    packed: joinPieces([
      head,
      ...pieces.flatMap((piece, index) => (index > 0 ? [comma, piece] : [piece])),
      tail,
    ]),
  }
}

/** Raised when the short form changes. */
const form = 1
