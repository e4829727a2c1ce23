/** What the benches of frames and leaks load into the page: the library at the speed of the real world, a scripted player, and gauges. */
import '../../../examples/fast-play/fast-play.ts'
import { browserClock } from '@skillprint/engine'
import { findDeep } from '@skillprint/engine/testing'
import { useClock, useDeviceCheck, useRenderers } from '@skillprint/sdk/testing'
import { spin } from '../spin.ts'

/** Times on `performance.now()`, ms. */
export interface Gauges {
  /** Which renderers the next game may use. */
  useRenderers(renderers: readonly ('webgl' | 'canvas')[]): void
  /** Drawing contexts that were made, by kind, and those that are still there. */
  contexts(): { readonly made: number; readonly live: Readonly<Record<string, number>> }
  /** Frames of the game since the last call, in trials only: when each began, and how long the game's own code ran in it. */
  frames(): readonly { readonly start: number; readonly script: number }[]
  /** Tasks longer than 50 ms since the last call that began in a trial. */
  longTasks(): readonly number[]
  /** Puts a player on the page, starts a game in it, and takes the player away in the first trial; resolves when its run was put away. */
  playAndLeave(game: string): Promise<void>
  /** Milliseconds that a fixed piece of arithmetic and allocation takes: the best of eight. */
  spin(): number
}

let frames: { readonly start: number; readonly script: number }[] = []
let longTasks: number[] = []
let inTrialSince = Number.POSITIVE_INFINITY
let layer: HTMLElement | undefined

/** A trial is on when there is something to press and no screen lies over it. */
function isInTrial(): boolean {
  if (!layer?.isConnected) layer = findDeep(document.body, '.layer')[0]
  return (layer?.childElementCount ?? 0) > 0 && layer?.closest('[inert]') === null
}

type Script = { realTime(): void }
// The scripted player too goes by the real clock; then the game gets one that is watched.
;(globalThis as unknown as { skillprintScript: Script }).skillprintScript.realTime()
useClock({
  ...browserClock,
  frame: (callback) =>
    browserClock.frame((t) => {
      const start = performance.now()
      callback(t)
      const script = performance.now() - start
      if (!isInTrial()) inTrialSince = Number.POSITIVE_INFINITY
      else {
        inTrialSince = Math.min(inTrialSince, start)
        frames.push({ start, script })
      }
    }),
})
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    if (startTime >= inTrialSince) longTasks.push(duration)
}).observe({ entryTypes: ['longtask'] })
useDeviceCheck(async () => ({ frameInterval: 1000 / 60, late: 0, longest: 17, pointer: 'fine', fit: true }))
useRenderers(['webgl'])

const contexts: { readonly kind: string; readonly context: WeakRef<object> }[] = []
const getContext = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...options: never) {
  const context: object | null = getContext.apply(this, options)
  if (context && !contexts.some((one) => one.context.deref() === context))
    contexts.push({ kind: String(options[0]), context: new WeakRef(context) })
  return context
} as typeof getContext

const isLive = (context: object | undefined): boolean =>
  context !== undefined && !('isContextLost' in context && (context as WebGLRenderingContext).isContextLost())

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)

async function found(host: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const [first] = findDeep(host.shadowRoot ?? host, selector)
    if (first) return first
    await nextFrame()
  }
}

async function playAndLeave(game: string): Promise<void> {
  const host = document.createElement('skillprint-games')
  document.body.append(host)
  ;(await found(host, `[data-game=${game}] button`)).click()
  for (let target: HTMLElement | undefined; !target; await nextFrame()) {
    const next = await found(host, '[data-action=next], [data-target]')
    if (next.matches('[data-target]')) target = next
    else next.click()
  }
  // A few frames of the trial are drawn.
  for (let frame = 0; frame < 4; frame++) await nextFrame()
  const ended = new Promise((done) => host.addEventListener('skillprint-run-ended', done))
  host.remove()
  await ended
}

const gauges: Gauges = {
  playAndLeave,
  useRenderers,
  contexts: () => {
    const live = contexts.filter(({ context }) => isLive(context.deref()))
    const kinds: Record<string, number> = {}
    for (const { kind } of live) kinds[kind] = (kinds[kind] ?? 0) + 1
    return { made: contexts.length, live: kinds }
  },
  frames: () => {
    const seen = frames
    frames = []
    return seen
  },
  longTasks: () => {
    const seen = longTasks
    longTasks = []
    return seen
  },
  spin,
}
Object.assign(globalThis, { skillprintGauges: gauges })
