/**
 * How true response times and durations are, in real Chromium and in one run with jsPsych 8 and lab.js: presses are injected with their
 * own time stamps, and the browser's trace tells when its compositor presented each stimulus. It compares software: there is no
 * panel, keyboard or finger here.
 */
import { loadavg } from 'node:os'
import { random } from '@skillprint/engine'
import { chromium } from 'playwright-core'
import { chromiumFlags } from '../../vite.config.ts'
import type { Bench } from './bench.ts'
import { aimsOf } from './timing/aims.ts'
import { byCell, cellOf, durations, spread } from './timing/figures.ts'
import { type Measured, measure } from './timing/measure.ts'
import { type Input, loads, type Options, readOptions, type Subject } from './timing/options.ts'
import { type Pages, servePages } from './timing/server.ts'
import { pay, type Visit } from './timing/visit.ts'

/** Takes `--n`, `--real`, `--rounds`, `--seed`, `--renderer` and `--only` (words such as `keyboard,isolated`). */
export async function timing(): Promise<Bench> {
  const options = readOptions(process.argv.slice(3))
  const pages = await servePages()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: chromiumFlags,
    // Who stops the bench gets the figures of what was played by then.
    handleSIGTERM: false,
  })
  try {
    const measured: Measured[] = []
    const failed: string[] = []
    let stopped = false
    process.once('SIGTERM', () => {
      stopped = true
    })
    const visits = plan(options)
    for (const [nth, visit] of visits.entries()) {
      if (stopped) break
      const name = nameOf(visit)
      console.error(`${nth + 1} of ${visits.length} · ${name} · ${clockTime()}`)
      const found = await twice(async () =>
        measure(await pay(browser, addressOf(pages, visit, options), visit)),
      )
      if (found) measured.push(found)
      else failed.push(name)
    }
    return figuresOf(measured, failed, options, browser.version())
  } finally {
    await browser.close()
    await pages.close()
  }
}

/** A page that stands still is visited once more; null: it stood still again, which costs its own turn and not the run. */
async function twice<T>(visit: () => Promise<T>): Promise<T | null> {
  for (const again of [true, false])
    try {
      return await visit()
    } catch (error) {
      console.error(again ? 'once more after' : 'given up after', error)
    }
  return null
}

const nameOf = ({ durations, input, isolated, subject }: Visit): string =>
  `${durations ? 'durations' : input} · ${isolated ? 'isolated' : 'open'} · ${subject}`
const clockTime = (): string => new Date().toISOString().slice(11, 19)

/** Rounds in which all subjects take turns, in another order each time, on the same schedule of blanks, delays and stalls. */
function plan(options: Options): Visit[] {
  const draw = random(options.seed)
  const visits: Visit[] = []
  for (let round = 0; round < options.rounds; round++) {
    const seed = `${options.seed} ${round}`
    const order = [...loads.slice(round % loads.length), ...loads.slice(0, round % loads.length)]
    const add = (
      subject: Subject,
      input: Input,
      isolated: boolean,
      forDurations: boolean,
      n: number,
    ): void => {
      const kind = forDurations ? 'durations' : 'rt'
      const words = [subject, input, isolated ? 'isolated' : 'open', kind]
      if (n === 0 || !options.only.every((word) => words.includes(word))) return
      visits.push({
        subject,
        input,
        isolated,
        durations: forDurations,
        seed: `${seed} ${input} ${isolated} ${kind}`,
        loads: forDurations ? order.filter((load) => load !== 'cpu4') : order,
        trials: Math.ceil(n / options.rounds),
      })
    }
    for (const input of ['keyboard', 'touch'] as const)
      for (const isolated of [true, false])
        for (const subject of draw.shuffle(['jspsych', 'labjs', 'ours'] as const))
          add(subject, input, isolated, false, options.n)
    for (const subject of draw.shuffle(['jspsych', 'labjs', 'ours'] as const))
      add(subject, 'keyboard', true, true, options.n)
    for (const isolated of [true, false]) add('sorting-belt', 'keyboard', isolated, false, options.real)
  }
  return visits
}

function addressOf(pages: Pages, visit: Visit, { renderer }: Options): string {
  return pages.address(visit.subject, visit.isolated, {
    seed: visit.seed,
    input: visit.input,
    for: visit.durations ? 'durations' : 'rt',
    renderer,
  })
}

function figuresOf(
  measured: readonly Measured[],
  failed: readonly string[],
  options: Options,
  browser: string,
): Bench {
  const rts = measured.flatMap((one) => one.rts)
  const shown = measured.flatMap((one) => one.shown)
  const errors = Object.fromEntries(
    [...byCell(rts, cellOf)]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([name, cell]) => [name, { ...spread(cell.map(({ error }) => error)), sources: sourcesOf(cell) }]),
  )
  const frames = Object.fromEntries(
    [...byCell(shown, ({ load, subject }) => `${load} · ${subject}`)].map(([name, cell]) => [
      name,
      durations(cell),
    ]),
  )
  console.table(errors)
  console.table(frames)
  return {
    figures: {
      browser,
      load: loadavg().map((value) => Math.round(value * 10) / 10),
      options,
      failed,
      lost: measured.reduce((sum, { lost }) => sum + lost, 0),
      errors,
      durations: frames,
    },
    aims: [
      ...aimsOf(errors, frames),
      { name: 'pages that stood still twice', value: failed.length, aim: '≤ 0', met: failed.length === 0 },
    ],
  }
}

/** Of each kind of onset stamp, how many. */
const sourcesOf = (cell: readonly { readonly source: string | null }[]): string =>
  [...byCell(cell, ({ source }) => source ?? '')]
    .flatMap(([source, some]) => (source ? `${source} ${some.length}` : []))
    .join(', ')
