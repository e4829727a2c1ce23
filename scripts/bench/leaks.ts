/** 100 times a player is put on the page, a game is really started in it, and it is taken away: what is left behind. */
import { games } from '@skillprint/games'
import type { CDPSession, Page } from 'playwright-core'
import type { Bench } from './bench.ts'
import { openLibrary } from './library.ts'
import { agree } from './person.ts'
import type { Gauges } from './played/page.ts'

const cycles = 100
const looks = [1, 10, 50, 100]

/** The games in turn. Without a graphics card one start of the street takes seconds, so it has fewer turns than the others. */
const turns = (): readonly string[] => {
  const [heavy, ...light] = Object.keys(games).sort((a) => (a === 'tile-setter' ? -1 : 1))
  return Array.from({ length: 20 }, (_, nth) => (nth === 5 ? heavy : light[nth % light.length]) ?? '')
}

/** What is alive after a collection of garbage; heap in KiB. */
interface Left {
  readonly cycle: number
  /** Drawing contexts that are not lost, by kind: `webgl2` is the renderer's; `2d` are canvases kept to measure text with. */
  readonly contexts: Readonly<Record<string, number>>
  readonly nodes: number
  readonly listeners: number
  readonly heap: number
}

/** Counts contexts, nodes, listeners and heap after 1, 10, 50 and 100 mounts and unmounts, the games in turn. */
export async function leaks(): Promise<Bench> {
  const library = await openLibrary('played')
  try {
    const { page } = await library.open('<skillprint-games></skillprint-games>')
    await agree(page)
    await page.evaluate(() => document.querySelector('skillprint-games')?.remove())
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    await cdp.send('HeapProfiler.enable')
    const turn = turns()
    const left: Left[] = []
    for (let cycle = 1; cycle <= cycles; cycle++) {
      await page.evaluate((game) => skillprintGauges.playAndLeave(game), turn[cycle % turn.length] ?? '')
      if (looks.includes(cycle)) left.push(await look(page, cdp, cycle))
    }
    const made = await page.evaluate(() => skillprintGauges.contexts().made)
    const at = (cycle: number): Left | undefined => left.find((one) => one.cycle === cycle)
    // The first ten cycles load every game's code, so growth is counted after them.
    const [early, late] = [at(10), at(cycles)]
    if (!early || !late) throw new Error('bench leaks: no look at cycle 10 or 100')
    const growth = (late.heap - early.heap) / (cycles - 10)
    const half = at(50) ?? early
    const aim = (name: string, value: number, limit: number, unit = '') => ({
      name,
      value: Math.round(value * 100) / 100,
      aim: `≤ ${limit}${unit}`,
      met: value <= limit,
    })
    return {
      figures: {
        'contexts made': made,
        // The code that the browser compiles as it goes is in the heap too; most of it is there by then.
        'heap growth per cycle from 50 to 100, KiB': Math.round((late.heap - half.heap) / 5) / 10,
        left,
      },
      aims: [
        aim("the renderer's contexts left after 100", late.contexts.webgl2 ?? 0, 0),
        // Pixi asks one small context what the device can do, and keeps it for the page.
        aim('all contexts left after 100', sum(late.contexts), sum(early.contexts)),
        aim('nodes more at 100 than at 10', late.nodes - early.nodes, 0),
        aim('listeners more at 100 than at 10', late.listeners - early.listeners, 0),
        aim('heap growth per cycle', growth, 10, ' KiB'),
      ],
    }
  } finally {
    await library.close()
  }
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0)

async function look(page: Page, cdp: CDPSession, cycle: number): Promise<Left> {
  await page.waitForTimeout(500)
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const left = {
    cycle,
    contexts: await page.evaluate(() => skillprintGauges.contexts().live),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: Math.round(metric('JSHeapUsedSize') / 102.4) / 10,
  }
  console.error(JSON.stringify(left))
  return left
}

declare const skillprintGauges: Gauges
