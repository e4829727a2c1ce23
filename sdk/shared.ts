import { createSession } from './session.ts'
import type { Session, SessionOptions } from './session-types.ts'

const slot = Symbol.for('skillprint/1')

/** The one session of this page for an endpoint and key, also when two bundles of this library are loaded. Made at the first call. */
export function sharedSession(options: SessionOptions = {}): Promise<Session> {
  const page = globalThis as { [slot]?: Map<string, Promise<Session>> }
  page[slot] ??= new Map()
  const key = `${options.endpoint ?? ''} ${options.key ?? ''}`
  const held = page[slot].get(key)
  if (held) return held
  const session = createSession(options)
  page[slot].set(key, session)
  session.catch(() => page[slot]?.delete(key))
  return session
}
