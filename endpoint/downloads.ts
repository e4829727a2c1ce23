import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { createGzip, gunzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { asksFor, takesGzip } from './cached.ts'
import { createCompactor } from './compact.ts'
import type { Queries } from './store/database.ts'
import { jobProfilesSince } from './store/job-profiles.ts'

/** The whole download of one partner, packed. */
export interface Download {
  readonly revision: number
  readonly etag: string
  readonly packed: Buffer
  readonly profiles: number
  readonly madeAt: number
}

/** Whole downloads as they were made last. */
export interface Downloads {
  /** Of this revision; unless it must be exactly this one, a large one may be up to a minute older: what changed since is asked for by its own revision. */
  read(reader: Queries, wanted: Wanted): Promise<Download>
}

interface Wanted {
  readonly partner: string
  readonly revision: number
  readonly exactly: boolean
}

const large = 20_000
const maxAge = 60_000
/** Rows of one query: few enough that other requests have their turn. */
const stretch = 2000

/** Makes each download once for all who ask at the same time, and keeps it until its partner's profiles change. */
export function createDownloads(now: () => number = () => performance.now()): Downloads {
  const kept = new Map<string, Download>()
  const making = new Map<string, Promise<Download>>()
  return {
    async read(reader, { partner, revision, exactly }) {
      const last = kept.get(partner)
      const recent = last && !exactly && last.profiles > large && now() - last.madeAt < maxAge
      if (last && (last.revision === revision || recent)) return last
      const name = `${partner} ${revision}`
      let one = making.get(name)
      if (!one) {
        one = make(reader, partner, revision, now).finally(() => making.delete(name))
        making.set(name, one)
      }
      const made = await one
      if ((kept.get(partner)?.revision ?? -1) < made.revision) kept.set(partner, made)
      return made
    },
  }
}

async function make(
  reader: Queries,
  partner: string,
  revision: number,
  now: () => number,
): Promise<Download> {
  const gzip = createGzip()
  const parts: Buffer[] = []
  gzip.on('data', (part: Buffer) => parts.push(part))
  const ended = once(gzip, 'end')
  const hash = createHash('sha256')
  const write = async (text: string): Promise<void> => {
    hash.update(text)
    if (!gzip.write(text)) await once(gzip, 'drain')
  }
  const { short, skills } = createCompactor()
  let profiles = 0
  await write(`{"revision":${revision},"since":0,"removed":[],"profiles":[`)
  for (let since = 0; ; ) {
    const some = await jobProfilesSince(reader, partner, { since, upTo: revision, limit: stretch })
    if (some.length > 0)
      await write(`${profiles > 0 ? ',' : ''}${some.map((one) => JSON.stringify(short(one))).join(',')}`)
    profiles += some.length
    since = some.at(-1)?.revision ?? revision
    if (some.length < stretch) break
  }
  await write(`],"skills":${JSON.stringify(skills())}}`)
  gzip.end()
  await ended
  const etag = `W/"${hash.digest('base64url').slice(0, 27)}"`
  return { revision, etag, packed: Buffer.concat(parts), profiles, madeAt: now() }
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
