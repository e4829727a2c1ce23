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
  if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send()
  reply.header('vary', 'Origin, Accept-Encoding').type('application/json; charset=utf-8')
  if (text.length < worthPacking || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
    return reply.send(text)
  return reply.header('content-encoding', 'gzip').send(await zip(text))
}

function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '')
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || one.replace(/^W\//, '') === etag.slice(2))
}
