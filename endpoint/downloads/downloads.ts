import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { asksFor, takesGzip } from '../cached.ts'
import type { Queries } from '../store/database.ts'
import { currentRevision } from '../store/revisions.ts'
import { createPartnerDownload, type Download, type PartnerDownload, Unwanted } from './partner-download.ts'

/** Whole downloads, kept by this node. */
export interface Downloads {
  /** Everything up to this revision, and perhaps what came after it. */
  read(reader: Queries, partner: string, revision: number): Promise<Download>
  /** Makes everybody's before anybody asks. */
  warm(reader: Queries): Promise<void>
  /** Ends warming; who asks is still answered. */
  rest(): void
}

/** Keeps each partner's download, and brings it up to date once for all who ask at the same time. */
export function createDownloads(): Downloads {
  const kept = new Map<string, { readonly download: PartnerDownload; waiting: number; line: Promise<void> }>()
  let resting = false

  const bringUp = async (
    reader: Queries,
    partner: string,
    revision: number,
    asked: 0 | 1,
  ): Promise<Download | null> => {
    const one = kept.get(partner) ?? {
      download: createPartnerDownload(partner),
      waiting: 0,
      line: Promise.resolve(),
    }
    kept.set(partner, one)
    const { download } = one
    const wanted = (): boolean => !resting || one.waiting > 0
    one.waiting += asked
    try {
      const mine = one.line.then(async () => {
        if (download.last && download.upTo >= revision) return
        if (wanted()) await download.update(reader, revision, wanted)
      })
      // Its fault is told to who asked; the next one begins all the same.
      one.line = mine.catch(() => {})
      await mine
      return download.last
    } finally {
      one.waiting -= asked
    }
  }

  return {
    async read(reader, partner, revision) {
      const there = kept.get(partner)?.download
      if (there?.last && there.upTo >= revision) return there.last
      const made = await bringUp(reader, partner, revision, 1)
      if (!made) throw new Error(`downloads: nothing was made for ${partner} at ${revision}`)
      return made
    },
    async warm(reader) {
      const { rows } = await reader.query<{ id: string }>('SELECT id FROM partners ORDER BY created_at')
      const revision = await currentRevision(reader, 'revision')
      try {
        for (const { id } of rows) if (!resting) await bringUp(reader, id, revision, 0)
      } catch (error) {
        if (!(error instanceof Unwanted)) throw error
      }
    },
    rest() {
      resting = true
    },
  }
}

const unpack = promisify(gunzip)

/** Sends a whole download, or 304 to who has it; unpacked to who cannot unpack. */
export async function sendDownload(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, packed }: Download,
): Promise<FastifyReply> {
  reply.header('etag', etag).header('cache-control', 'private, no-cache')
  if (asksFor(request, etag)) return reply.code(304).send()
  reply.header('vary', 'Origin, Accept-Encoding').type('application/json; charset=utf-8')
  if (takesGzip(request)) return reply.header('content-encoding', 'gzip').send(packed)
  return reply.send(await unpack(packed))
}
