/**
 * What a frame of each game costs while it is played by script at real speed: the game's own code (machines, scene, Pixi) and the
 * browser's work on the main thread for what it changed (style, layout, paint, commit). There is no graphics card here, so how many
 * frames a second come is only printed.
 */

import { games } from '@skillprint/games'
import type { Page } from 'playwright-core'
import type { Bench } from './bench.ts'
import { type CostOfFrames, costOfFrames } from './frames/cost.ts'
import { renderOf } from './frames/trace.ts'
import { type Library, openLibrary } from './library.ts'
import { agree, begin } from './person.ts'
import type { Gauges } from './played/page.ts'
import { reference } from './spin.ts'

/** How long each game is played, ms: at full speed, and slowed down. */
const long = 15_000
const short = 8_000
/** A person reads and thinks; the scripted player rests so long after each press, ms. */
const rest = 500
/** A machine so much slower than at rest is too busy to judge by. */
const busiest = 1.35

interface Setting {
  readonly renderer: 'webgl' | 'canvas'
  readonly rate: number
  readonly ms: number
}

/** Script and render ms per frame (p50, p95, p99) and long tasks per game, renderer and speed. */
export async function frames(): Promise<Bench> {
  const library = await openLibrary('played', ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'])
  try {
    const spin = await spinOf(library)
    const midTier = Math.max(1, (reference.index * reference.spin) / spin / reference.midTier)
    const settings: Readonly<Record<string, Setting>> = {
      'canvas, 1×': { renderer: 'canvas', rate: 1, ms: long },
      'canvas, mid-tier': { renderer: 'canvas', rate: midTier, ms: short },
      'webgl by SwiftShader, 1×': { renderer: 'webgl', rate: 1, ms: short },
      'webgl by SwiftShader, mid-tier': { renderer: 'webgl', rate: midTier, ms: short },
    }
    const played: Record<string, Record<string, CostOfFrames>> = {}
    for (const [name, setting] of Object.entries(settings))
      for (const game of Object.keys(games)) {
        const cost = await playFor(library, game, setting)
        console.error(name, game, JSON.stringify(cost))
        played[name] = { ...played[name], [game]: cost }
      }
    const spinAfter = await spinOf(library)
    const worst = (name: string, of: (cost: CostOfFrames) => number): number =>
      Math.max(...Object.values(played[name] ?? {}).map(of))
    const aim = (name: string, value: number, limit: number, unit: string) => ({
      name,
      value,
      aim: `≤ ${limit}${unit}`,
      met: value <= limit,
    })
    return {
      figures: {
        spin: { before: spin, after: spinAfter, reference: reference.spin },
        conclusive: Math.max(spin, spinAfter) <= reference.spin * busiest,
        'mid-tier throttle': midTier,
        played,
      },
      aims: [
        aim(
          'script + render p95, canvas, 1×',
          worst('canvas, 1×', (cost) => cost.both.p95),
          8,
          ' ms',
        ),
        aim(
          'long tasks in trials, canvas, 1×',
          worst('canvas, 1×', (cost) => cost.longTasks),
          0,
          '',
        ),
        aim(
          'script + render p95, canvas, mid-tier',
          worst('canvas, mid-tier', (cost) => cost.both.p95),
          16.7,
          ' ms',
        ),
        aim(
          'script p95, webgl, 1×',
          worst('webgl by SwiftShader, 1×', (cost) => cost.script.p95),
          8,
          ' ms',
        ),
      ],
    }
  } finally {
    await library.close()
  }
}

const page = '<skillprint-games></skillprint-games>'

async function spinOf(library: Library): Promise<number> {
  const opened = await library.open(page)
  const ms = await opened.page.evaluate(() => skillprintGauges.spin())
  await opened.close()
  return ms
}

async function playFor(
  library: Library,
  game: string,
  { renderer, rate, ms }: Setting,
): Promise<CostOfFrames> {
  const { page: opened, close } = await library.open(page)
  await opened.evaluate((name) => skillprintGauges.useRenderers([name]), renderer)
  await agree(opened)
  const cdp = await opened.context().newCDPSession(opened)
  await begin(opened, game)
  await opened
    .locator('skillprint-games')
    .evaluate((host, ms) => void skillprintScript.start(host, 'pointer', ms), rest)
  await opened.waitForFunction(() => skillprintGauges.frames().length > 0)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate })
  await library.browser.startTracing(opened, { categories: ['devtools.timeline', 'blink.user_timing'] })
  const { frames: seen, longTasks } = await measured(opened, ms)
  const trace = await library.browser.stopTracing()
  await close()
  return costOfFrames(seen, renderOf(trace, seen), longTasks)
}

const measured = (opened: Page, ms: number) =>
  opened.evaluate(async (wait) => {
    skillprintGauges.frames()
    skillprintGauges.longTasks()
    performance.mark('skillprint-start')
    await new Promise((done) => setTimeout(done, wait))
    return { frames: skillprintGauges.frames(), longTasks: skillprintGauges.longTasks() }
  }, ms)

declare const skillprintGauges: Gauges
declare const skillprintScript: { start(host: Element, input: 'pointer', rest: number): () => void }
