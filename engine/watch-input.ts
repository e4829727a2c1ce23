import { median } from './median.ts'
import { sampleKind } from './record.ts'
import { wholeMicroseconds } from './whole-microseconds.ts'

/** Keys by class: which letter somebody types is nobody's business. */
export const keyClass = {
  letter: 1,
  digit: 2,
  arrow: 3,
  enter: 4,
  space: 5,
  tab: 6,
  escape: 7,
  other: 8,
} as const

const classOf = ({ key }: KeyboardEvent): number => {
  if (key === ' ') return keyClass.space
  if (/^\p{L}$/u.test(key)) return keyClass.letter
  if (/^\d$/.test(key)) return keyClass.digit
  if (key.startsWith('Arrow')) return keyClass.arrow
  if (key === 'Enter') return keyClass.enter
  if (key === 'Tab') return keyClass.tab
  return key === 'Escape' ? keyClass.escape : keyClass.other
}

/** How many steps of the pointer its pace is read from. */
const lastSteps = 32

/** Eighths of a CSS px. */
const grain = 8

export interface InputWatch {
  /** The box may have moved on the page: measure it again before the next sample. Scrolls and changes of the window's size are seen here. */
  moved(): void
  /** How far apart the pointer's movements were reported, ms, median of the last ones; null before there were any. */
  readonly interval: number | null
}

/**
 * Samples the pointer's whole path (coalesced events included) and keys as classes while `on`. `key` gets each key that goes down in
 * the game, or anywhere when nothing has the focus, before anybody else; true means that it was used.
 */
export function watchInput(options: {
  readonly game: HTMLElement
  readonly box: HTMLElement
  readonly signal: AbortSignal
  readonly on: () => boolean
  readonly stamp: (event: Event) => number
  readonly sample: (kind: number, t: number, a: number, b: number) => void
  readonly key: (event: KeyboardEvent) => boolean
}): InputWatch {
  const { game, box, signal, on, stamp, sample, key } = options
  let isPlaced = false
  let left = 0
  let top = 0
  const steps = new Float64Array(lastSteps)
  let before = 0
  let nth = 0
  const moved = (): void => {
    isPlaced = false
  }
  addEventListener('scroll', moved, { capture: true, passive: true, signal })
  addEventListener('resize', moved, { signal })
  const place = (): void => {
    const rect = box.getBoundingClientRect()
    left = rect.left
    top = rect.top
    isPlaced = true
  }
  const point = (kind: number, t: number, event: PointerEvent): void => {
    if (!isPlaced) place()
    sample(kind, t, Math.round((event.clientX - left) * grain), Math.round((event.clientY - top) * grain))
  }
  const step = (event: PointerEvent): void => {
    const t = stamp(event)
    // A longer gap is a pointer that stood still.
    if (t > before && t - before < 100) steps[nth++ % lastSteps] = t - before
    before = t
    point(sampleKind.pointerMove, t, event)
  }
  const passive = { capture: true, passive: true, signal }
  game.addEventListener(
    'pointermove',
    (event) => {
      if (!on()) return
      const all = event.getCoalescedEvents?.()
      // Alone it is its own only part, and reading that would take another look at the browser.
      if (all === undefined || all.length < 2) step(event)
      else for (let i = 0; i < all.length; i++) step(all[i] as PointerEvent)
    },
    passive,
  )
  game.addEventListener(
    'pointerdown',
    (event) => on() && point(sampleKind.pointerDown, stamp(event), event),
    passive,
  )
  game.addEventListener(
    'pointerup',
    (event) => on() && point(sampleKind.pointerUp, stamp(event), event),
    passive,
  )

  const ours = (event: KeyboardEvent): boolean =>
    event.composedPath().includes(game) ||
    event.target === document.body ||
    event.target === document.documentElement
  const pressesButton = (event: KeyboardEvent): boolean =>
    (event.key === 'Enter' || event.key === ' ') && event.composedPath()[0] instanceof HTMLButtonElement
  addEventListener(
    'keydown',
    (event) => {
      if (!on() || !ours(event)) return
      if (!event.repeat) sample(sampleKind.keyDown, stamp(event), classOf(event), 0)
      if (event.ctrlKey || event.altKey || event.metaKey || pressesButton(event)) return
      if (key(event)) event.preventDefault()
    },
    { capture: true, signal },
  )
  addEventListener(
    'keyup',
    (event) => {
      if (on() && ours(event)) sample(sampleKind.keyUp, stamp(event), classOf(event), 0)
    },
    { capture: true, signal },
  )
  return {
    get interval() {
      const usual = median([...steps.subarray(0, nth)])
      return usual && wholeMicroseconds(usual)
    },
    moved,
  }
}
