import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { apiVersion } from './openapi/document.ts'
import { HttpProblem, problemBody } from './problem.ts'

/** Answers a request whose address no router understands, in the same form as every other problem. */
export function refuseAddress(
  error: { readonly code?: string },
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem =
    error.code === 'FST_ERR_MAX_PARAM_LENGTH'
      ? new HttpProblem(414, 'address_too_long', 'A part of the address has more than 100 signs.')
      : new HttpProblem(400, 'invalid_input', 'The address is not well-formed.')
  void reply
    .code(problem.status)
    .header('api-version', apiVersion)
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem)))
}

/** Answers what is no HTTP, too slow or has headers too large; then the connection ends. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const problem =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? new HttpProblem(408, 'request_refused', 'The request took too long to arrive.')
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? new HttpProblem(431, 'request_refused', 'The headers are too large.')
        : new HttpProblem(400, 'request_refused', 'This is no HTTP request.')
  const body = JSON.stringify(problemBody(problem))
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\nAPI-Version: ${apiVersion}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
