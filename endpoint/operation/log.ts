import type { FastifyInstance, FastifyServerOptions } from 'fastify'

type Logger = NonNullable<FastifyServerOptions['logger']>

/**
 * Pino's options for a log without personal data: of a request its method, the pattern of its route, status and time; of an error its kind,
 * code and place in the program. No addresses, keys, ids, queries or bodies, and no message of an error: a database puts values in it.
 */
export function logger(level = 'info', stream?: { write(line: string): void }): Logger {
  return {
    level,
    ...(stream ? { stream } : {}),
    base: null,
    serializers: { err: withoutWords, req: () => ({}), res: () => ({}) },
    hooks: {
      logMethod(given, method) {
        const [first] = given as readonly unknown[]
        // Pino would take the error's message for the sentence.
        if (first instanceof Error) method.apply(this, [{ err: first }, first.name])
        else if (first instanceof Object && 'err' in first)
          method.apply(this, [{ err: first.err }, given[1] ?? 'failed'])
        else method.apply(this, given)
      },
    },
  }
}

/** An error's kind, code and place; its message may hold what somebody sent. */
function withoutWords(error: { name?: string; code?: unknown; stack?: string | undefined }) {
  const { name, code, stack = '' } = error
  return {
    type: name ?? typeof error,
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? { code } : {}),
    message: '',
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' '),
  }
}

/** One line for each answer. */
export function logAnswers(app: Pick<FastifyInstance, 'addHook'>): void {
  app.addHook('onResponse', (request, reply, done) => {
    // The interface's own pattern, never the address: ids stand in that.
    const { url } = request.routeOptions
    request.log.info(
      { method: request.method, route: url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
    done()
  })
}
