import type { Session } from './session-types.ts'

/** What tells that somebody is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const

/** Calls back each time nobody touched, moved or typed for `after` ms, also where the page slept meanwhile. Returns a function that stops. */
export function whenIdle(
  after: number,
  onIdle: () => void,
  page: EventTarget = globalThis,
  now: () => number = Date.now,
): () => void {
  if (!(after > 0)) throw new Error(`whenIdle: after is ${after}, expected milliseconds above 0`)
  const off = new AbortController()
  let last = now()
  let told = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    const left = last + after - now()
    if (left > 0) timer = setTimeout(look, left)
    else if (!told) {
      told = true
      onIdle()
    }
  }
  const sign = (): void => {
    last = now()
    if (!told) return
    told = false
    look()
  }
  for (const each of signs)
    page.addEventListener(each, sign, { capture: true, passive: true, signal: off.signal })
  look()
  return () => {
    off.abort()
    clearTimeout(timer)
  }
}

/** Has everything deleted that the last person said and played when nobody is there any more. `after`: ms; undefined: never. The same session. */
export function eraseWhenIdle(session: Session, after: number | undefined): Session {
  if (after !== undefined)
    whenIdle(after, () => {
      // What fails is told as the session's problem.
      if (session.consent.play !== null) session.deleteAll().catch(() => undefined)
    })
  return session
}
