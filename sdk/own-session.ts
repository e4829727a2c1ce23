import { SdkError } from './errors.ts'
import type { Requester, RequestOptions } from './request.ts'
import type { SessionToken } from './wire/index.ts'

/** A token this close to its end is not used any more, ms. */
const margin = 30_000

/** Asks in somebody's name: starts a short session when there is none or it is over, and a refused token is renewed once. */
export function createOwnSession(request: Requester, start: () => Promise<SessionToken>) {
  let current: Promise<SessionToken> | null = null
  const token = async (): Promise<SessionToken> => {
    if (current !== null && Date.parse((await current).expiresAt) - Date.now() > margin) return current
    const starting = start()
    current = starting
    starting.catch(() => {
      if (current === starting) current = null
    })
    return starting
  }
  const ask = async (path: string, options: RequestOptions = {}): Promise<unknown> => {
    const bearer = (await token()).token
    return request(path, { ...options, bearer })
  }
  return {
    /** Sends a request in this person's, employer's or coach's name. */
    async ask(path: string, options: RequestOptions = {}): Promise<unknown> {
      try {
        return await ask(path, options)
      } catch (error) {
        if (!isOver(error)) throw error
        current = null
        return ask(path, options)
      }
    },
    /** Uses a token that came in another way. */
    use(started: SessionToken): void {
      current = Promise.resolve(started)
    },
    /** The next request starts a new session. */
    end(): void {
      current = null
    },
  }
}
export type OwnSession = ReturnType<typeof createOwnSession>

function isOver(error: unknown): boolean {
  return (
    error instanceof SdkError &&
    ['session_expired', 'key_unknown'].includes(String((error.cause as { code?: string } | undefined)?.code))
  )
}
