import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const zip = promisify(gzip)
/** Bytes under which packing costs more than it saves. */
const worthPacking = 1400

/** Sends a body with an ETag, or 304 without one when the caller has it already (RFC 9110 §13); packed when the caller can unpack. */
export async function sendCached(request: FastifyRequest, reply: FastifyReply, body: unknown) {
  const text = JSON.stringify(body)
  // Weak: packed or not, it is the same list.
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  reply.header('etag', etag).header('cache-control', 'private, no-cache')
  if (asksFor(request, etag)) return reply.code(304).send()
  reply.header('vary', 'Origin, Accept-Encoding').type('application/json; charset=utf-8')
  if (text.length < worthPacking || !takesGzip(request)) return reply.send(text)
  return reply.header('content-encoding', 'gzip').send(await zip(text))
}

/** True when the caller can unpack. */
export const takesGzip = ({ headers }: FastifyRequest): boolean =>
  /\bgzip\b/.test(headers['accept-encoding'] ?? '')

/** True when the caller has the body of this ETag already. */
export function asksFor({ headers }: FastifyRequest, etag: string): boolean {
  return (headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || one.replace(/^W\//, '') === etag.slice(2))
}
