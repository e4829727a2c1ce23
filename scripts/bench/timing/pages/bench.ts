/** What every subject's page has in common: marks for the browser's trace, the presses as they came, and the seeded stall. */
import { random } from '@skillprint/engine'
import type { RunRecord } from '@skillprint/engine/record'
import type { Session } from '@skillprint/sdk'

/** A change on the screen that the bench asks about. */
export interface Mark {
  /** `on` or `off` and the number of the stimulus on this page. */
  readonly name: string
  /** ms, page clock */
  readonly at: number
}

/** What a page knows; the bench reads it when the page has played enough. Times in ms on the page's clock. */
export interface PageLog {
  readonly marks: Mark[]
  /** `timeStamp` of every key or finger that went down. */
  readonly presses: number[]
  /** Response times as the subject itself reports them, by number of the stimulus. */
  readonly rts: { readonly nth: number; readonly rt: number }[]
  /** What our own run was recorded as, and when it began: its records count from there. */
  records: readonly RunRecord[]
  runStart: number | null
}

export interface BenchPage {
  /** What the page knows by now. */
  read(): Promise<PageLog>
  /** Blocks the main thread for 5–40 ms every 20–80 ms; the same seed gives the same blocks. */
  stall(seed: string): void
  calm(): void
}

/** Times of the page's trials, ms. */
export interface Plan {
  /** Blank before each stimulus. */
  blank(): number
  /** How long the stimulus is asked to stay; null: until the press. */
  shown(): number | null
}

export const log: PageLog = { marks: [], presses: [], rts: [], records: [], runStart: null }
const address = new URLSearchParams(location.search)
const seed = address.get('seed') ?? ''

/** The seeded schedule that all subjects of a round share. */
export function plan(): Plan {
  const draw = random(seed)
  const asked = draw.fork('asked')
  const blank = draw.fork('blank')
  return {
    blank: () => 70 + blank.next() * 70,
    shown: () => (address.get('for') === 'durations' ? asked.pick([50, 100, 200]) : null),
  }
}

/** True on pages that are played by finger. */
export const byTouch = address.get('input') === 'touch'

/** Says that the stimulus came or went in the frame that is being made now; `key` is the one to answer it with. */
export function mark(name: string, key = 'f'): void {
  performance.mark(`bench ${name}`)
  log.marks.push({ name, at: performance.now() })
  // After the frame, so that telling costs it nothing.
  setTimeout(() => tell(`${name} ${key} ${byTouch ? middleOf(deepest(document, 'button')) : ''}`), 0)
}

/** The button that a finger presses, in whatever shadow root it stands; not those of the game's own frame. */
function deepest(root: Document | ShadowRoot, selector: string): Element | null {
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot && deepest(element.shadowRoot, '[data-target]')
    if (found) return found
  }
  return root.querySelector(selector)
}

function middleOf(element: Element | null): string {
  const { x, y, width, height } = (element ?? document.body).getBoundingClientRect()
  return `${x + width / 2} ${y + height / 2}`
}

const tell = (what: string): void =>
  (globalThis as unknown as { benchHears?: (what: string) => void }).benchHears?.(what)

/** Marks whenever the element matching `selector` comes to be seen in the host, and when it is gone again. */
export function watchFor(host: Element, selector: string): void {
  let nth = 0
  let on = false
  new MutationObserver(() => {
    const element = host.querySelector(selector)
    const now = element !== null && element.closest('[style*=hidden]') === null
    if (now === on) return
    on = now
    mark(on ? `on ${++nth}` : `off ${nth}`)
  }).observe(host, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
}

const sessions = (): Map<string, Promise<Session>> | undefined =>
  (globalThis as unknown as Record<symbol, Map<string, Promise<Session>>>)[Symbol.for('skillprint/1')]

/** The shadow root of the game that is on inside a widget. */
export function rootOf(widget: HTMLElement): ShadowRoot | null {
  for (const element of widget.shadowRoot?.querySelectorAll('.stage, .stage *') ?? [])
    if (element.shadowRoot) return element.shadowRoot
  return null
}

/** Presses on wherever a game waits for its player: instructions, explanations, pauses. */
export function pressOn(widget: HTMLElement): void {
  setInterval(() => {
    for (const selector of ['[data-action=next]', '[data-action=go-on]', '[data-target=go-on]']) {
      const button = rootOf(widget)?.querySelector<HTMLElement>(selector)
      if (button?.checkVisibility()) button.click()
    }
  }, 200)
}

let stalling: ReturnType<typeof setTimeout> | undefined
const page: BenchPage = {
  async read() {
    const session = await sessions()?.values().next().value
    if (!session) return log
    const { runs } = (await session.export()) as { runs: { chunks: { records: RunRecord[] }[] }[] }
    const records = runs.flatMap(({ chunks }) => chunks.flatMap((chunk) => chunk.records))
    const start = records.find((record) => record.type === 'run-started')
    return { ...log, records, runStart: start ? Date.parse(start.startedAt) - performance.timeOrigin : null }
  },
  stall(by) {
    const draw = random(by)
    const block = (): void => {
      const until = performance.now() + 5 + draw.next() * 35
      while (performance.now() < until);
      stalling = setTimeout(block, 20 + draw.next() * 60)
    }
    stalling = setTimeout(block, 20)
  },
  calm: () => clearTimeout(stalling),
}
Object.assign(globalThis, { bench: page })

for (const type of ['keydown', 'touchstart'])
  addEventListener(type, (event) => log.presses.push(event.timeStamp), { capture: true, passive: true })
