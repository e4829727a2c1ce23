import { createSession } from './session.ts'
import type { Session, SessionOptions } from './session-types.ts'

const slot = Symbol.for('skillprint/1')

/** The one session of this page for an endpoint and key, also when two bundles of this library are loaded. Made at the first call. */
export function sharedSession(options: SessionOptions = {}): Promise<Session> {
  const held = sessions().get(name(options))
  if (held) return held
  const session = createSession(options)
  sessions().set(name(options), session)
  // A session that could not be made must not stand in the way of the next try.
  session.catch(() => sessions().delete(name(options)))
  return session
}

/** Makes a session the page's shared one; one that was made before is replaced. */
export function share(options: SessionOptions, session: Session): void {
  sessions().set(name(options), Promise.resolve(session))
}

function sessions(): Map<string, Promise<Session>> {
  const page = globalThis as { [slot]?: Map<string, Promise<Session>> }
  page[slot] ??= new Map()
  return page[slot]
}

const name = ({ endpoint, key }: SessionOptions): string => `${endpoint ?? ''} ${key ?? ''}`
