import { random } from '@skillprint/engine'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { type Input, isOurs, type Load, type Subject } from './options.ts'
import type { BenchPage, PageLog } from './pages/bench.ts'
import { type TraceEvent, traceCategories } from './trace.ts'

/** One look at one subject: a new page, some trials under each load. */
export interface Visit {
  readonly subject: Subject
  readonly isolated: boolean
  readonly input: Input
  readonly durations: boolean
  readonly seed: string
  /** In the order in which they come. */
  readonly loads: readonly Load[]
  /** Trials under each load that count. */
  readonly trials: number
}

export interface Visited {
  readonly visit: Visit
  readonly log: PageLog
  readonly events: readonly TraceEvent[]
  /** By number of the stimulus: under which load it stood, null where it does not count. */
  readonly loadOf: ReadonlyMap<number, Load | null>
  /** The presses in their order: for which stimulus, and when (ms, this process's clock). */
  readonly presses: readonly { readonly nth: number; readonly at: number }[]
}

/** Dropped at the start of a visit, and after each change of load. */
const warmUp = 5
const settle = 2

/** Opens the subject's page, plays it, and brings back what it measured and what the browser saw. Throws when the page stands still. */
export async function pay(browser: Browser, address: string, visit: Visit): Promise<Visited> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: visit.input === 'touch',
    locale: 'nl-NL',
  })
  let tracing = false
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const client = await context.newCDPSession(page)
    await client.send('Runtime.enable')
    await client.send('Runtime.addBinding', { name: 'benchHears' })
    await browser.startTracing(page, { categories: [...traceCategories] })
    tracing = true
    await page.goto(address, { waitUntil: 'commit' })
    const playing = playThrough(page, client, visit)
    const [played] = await Promise.all([playing, begin(page, visit.subject)]).catch((error: unknown) => {
      throw new Error(`bench timing: ${visit.subject} stood still. ${faults.join(' · ')}`, { cause: error })
    })
    tracing = false
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[]
    }
    const log = await page.evaluate(() => (globalThis as unknown as { bench: BenchPage }).bench.read())
    return { visit, log, events: traceEvents, ...played }
  } finally {
    if (tracing) await browser.stopTracing()
    await context.close()
  }
}

async function begin(page: Page, subject: Subject): Promise<void> {
  if (!isOurs(subject)) return
  for (const question of ['play', 'keep', 'share'])
    await page
      .locator(
        `skillprint-games [data-question=${question}] [data-answer=${question === 'share' ? 'no' : 'yes'}]`,
      )
      .first()
      .click()
  const start = page.locator('skillprint-games [data-game=sorting-belt] button')
  const picture = page.locator('skillprint-games canvas')
  await start.click()
  // A machine that was busy just then has to be looked at again. The page itself presses on through the screens of text.
  for (let tries = 0; tries < 40 && (await picture.count()) === 0; tries++) {
    await page.waitForTimeout(500)
    if (await start.isVisible()) await start.click()
  }
}

/** Presses after each stimulus until all loads have had their trials. */
function playThrough(
  page: Page,
  client: CDPSession,
  visit: Visit,
): Promise<Pick<Visited, 'loadOf' | 'presses'>> {
  const draw = random(`${visit.seed} presses`)
  const loadOf = new Map<number, Load | null>()
  const presses: { nth: number; at: number }[] = []
  const loads = [...visit.loads]
  let load: Load | null = 'idle'
  let left = 0
  let drop = warmUp
  let lifted: Promise<unknown> = Promise.resolve()
  return new Promise((resolve, reject) => {
    const patience = () => setTimeout(() => reject(new Error('nothing came for 20 s')), 20_000)
    let waiting = patience()
    const end = (): void => {
      clearTimeout(waiting)
      client.off('Runtime.bindingCalled', heard)
      setTimeout(() => resolve({ loadOf, presses }), 600)
    }
    const next = (): void => {
      load = loads.shift() ?? null
      left = visit.trials
      drop = settle
      setLoad(page, client, load ?? 'idle', visit.seed).then(() => {
        if (load === null) end()
      }, reject)
    }
    const heard = ({ name, payload }: { name: string; payload: string }): void => {
      if (name !== 'benchHears' || load === null) return
      clearTimeout(waiting)
      waiting = patience()
      const [what, nth, key = 'f', x, y] = payload.split(' ')
      if (what !== 'on') return
      const counts = drop === 0 && left > 0
      loadOf.set(Number(nth), counts ? load : null)
      if (drop > 0) drop--
      else left--
      const last = drop === 0 && left === 0
      const wait = 80 + draw.next() * 100
      const hold = visit.input === 'touch' ? 70 + draw.next() * 40 : 40 + draw.next() * 40
      if (!visit.durations)
        setTimeout(() => {
          // One finger: it is lifted before it comes down again, however late the page was to feel it.
          lifted = lifted.then(() => {
            const { at, up } = press(client, visit.input, { key, x: Number(x), y: Number(y) }, hold)
            presses.push({ nth: Number(nth), at })
            return up.catch(reject)
          })
        }, wait)
      // The load stays until the finger is up, or the stimulus gone.
      if (last) setTimeout(next, 300)
    }
    client.on('Runtime.bindingCalled', heard)
  })
}

async function setLoad(page: Page, client: CDPSession, load: Load, seed: string): Promise<void> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: load === 'cpu4' ? 4 : 1 })
  await page.evaluate(
    ([on, by]) => {
      const { bench } = globalThis as unknown as { bench: BenchPage }
      bench.calm()
      if (on) bench.stall(by)
    },
    [load === 'stall', `${seed} stall`] as const,
  )
}

const now = (): number => performance.timeOrigin + performance.now()

/** A key or finger goes down now, with its true time, and up after `hold` ms: when it went down (ms), and a promise of its going up. */
function press(
  client: CDPSession,
  input: Input,
  where: { readonly key: string; readonly x: number; readonly y: number },
  hold: number,
): { readonly at: number; readonly up: Promise<unknown> } {
  const at = now()
  const timestamp = at / 1000
  const letter = where.key.toUpperCase()
  const key = { key: where.key, code: `Key${letter}`, windowsVirtualKeyCode: letter.charCodeAt(0) }
  const touchPoints = [{ x: where.x, y: where.y }]
  const down =
    input === 'keyboard'
      ? client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: where.key, ...key, timestamp })
      : client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints, timestamp })
  const held = new Promise((resolve) => setTimeout(resolve, hold))
  const up = Promise.all([down, held]).then(() => {
    const timestamp = now() / 1000
    return input === 'keyboard'
      ? client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, timestamp })
      : client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp })
  })
  return { at, up }
}
