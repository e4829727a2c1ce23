import type { Browser } from 'playwright-core'
import { type Files, openPage } from './browser.ts'
import type { Recording } from './loop.ts'

const who: readonly Recording[] = ['nobody', 'ours', 'jsPsych', 'rrweb']
const rounds = 24
const movesInRound = 900
/** Injected moves in one frame at 60 Hz: a mouse of 60, 120 (100 gives one or two in turn), 180 and 360 Hz. */
const coalescings = [1, 2, 3, 6]

/** A loop before a round that takes so many times the least tells that the machine was busy: the round does not count, unless few would. */
const busiest = 1.25
const fewest = 8

/** µs, and the ms that the loop before it took. */
interface Timed {
  readonly time: number
  readonly spin: number
}

const median = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN

export interface CostPerMove {
  readonly coalesced: number
  /** µs a move that is kept, medians; `nobody` is what the browser itself needs to dispatch one, already subtracted from the others. */
  readonly nobody: number
  readonly ours: number
  readonly jsPsych: number
  readonly rrweb: number
}

/** What a move costs each recorder: pages side by side, one round after another in each, with a loop before each that tells a busy machine. */
export async function costs(browser: Browser, files: Files) {
  const pages = new Map<Recording, Awaited<ReturnType<typeof openPage>>>()
  for (const each of who) {
    const opened = await openPage(browser, files, true)
    await opened.page.goto('https://bench.test/')
    await opened.page.waitForFunction(() => 'recorderPage' in globalThis)
    pages.set(each, opened)
  }
  const seen = new Map<string, Timed[]>()
  const calibrations: number[] = []
  const encodings: Record<'ours' | 'jsPsych', Timed[]> = { ours: [], jsPsych: [] }
  for (let round = 0; round < rounds; round++)
    for (const coalesced of coalescings)
      for (const each of who) {
        const page = pages.get(each)?.page
        if (!page) continue
        await page.bringToFront()
        const [time, spin] = await page.evaluate(
          async ([each, dispatches, coalesced]) => {
            const start = performance.now()
            let sum = 0
            for (let i = 0; i < 5e5; i++) sum += i % 7
            const spin = performance.now() - start + (sum < 0 ? 1 : 0)
            return [await globalThis.recorderPage.cost(each, dispatches, coalesced), spin] as const
          },
          [each, movesInRound / coalesced, coalesced] as const,
        )
        calibrations.push(spin)
        const key = `${each} ${coalesced}`
        seen.set(key, [...(seen.get(key) ?? []), { time, spin }])
        if (each !== 'nobody' || coalesced !== 1) continue
        const encoding = await page.evaluate(() => globalThis.recorderPage.encoding(26))
        for (const who of ['ours', 'jsPsych'] as const) encodings[who].push({ time: encoding[who], spin })
      }
  for (const { close } of pages.values()) await close()
  const quiet = Math.min(...calibrations) * busiest
  const inQuiet = (values: readonly Timed[] = []): number => {
    const some = values.filter(({ spin }) => spin <= quiet)
    return median((some.length >= fewest ? some : values).map(({ time }) => time))
  }
  const perDispatch = coalescings.map((coalesced) => {
    const of = (each: Recording) => inQuiet(seen.get(`${each} ${coalesced}`))
    const nobody = of('nobody')
    return {
      coalesced,
      nobody,
      ours: of('ours') - nobody,
      jsPsych: of('jsPsych') - nobody,
      rrweb: of('rrweb') - nobody,
    }
  })
  return {
    /** µs a dispatched event, whatever was kept of it. */
    perDispatch,
    // The engine keeps all the moves of a dispatch, jsPsych one; rrweb leaves most out, so its cost has no such figure.
    perMove: perDispatch.map(({ coalesced, ours, jsPsych }) => ({
      coalesced,
      ours: ours / coalesced,
      jsPsych,
    })),
    /** µs an event to become bytes, once every 250 ms (ours) and as JSON at the trial's end (jsPsych). */
    encoding: { ours: inQuiet(encodings.ours), jsPsych: inQuiet(encodings.jsPsych) },
    calibration: { median: median(calibrations), least: Math.min(...calibrations) },
  }
}
