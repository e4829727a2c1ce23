/**
 * 100 times a player is put on the page, a game is really started in it, and it is taken away: what is left behind. Beside it, in the same
 * browser, an empty element is put on a page and taken away as often: what Chromium itself keeps.
 */
import { games } from '@skillprint/games'
import type { CDPSession, Page } from 'playwright-core'
import type { Bench } from './bench.ts'
import { type HeapParts, heapParts } from './leaks/heap.ts'
import { type Library, openLibrary } from './library.ts'
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
  readonly parts: HeapParts
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
    const nothing = await emptyMounts(library)
    const made = await page.evaluate(() => skillprintGauges.contexts().made)
    const at = (cycle: number): Left | undefined => left.find((one) => one.cycle === cycle)
    // The first ten cycles load every game's code, so growth is counted after them.
    const [early, late] = [at(10), at(cycles)]
    if (!early || !late) throw new Error('bench leaks: no look at cycle 10 or 100')
    const growth = (late.heap - early.heap) / (cycles - 10)
    const half = at(50) ?? early
    const perCycle = (part: keyof HeapParts): number =>
      Math.round(((late.parts[part] - early.parts[part]) / (cycles - 10)) * 10) / 10
    const aim = (name: string, value: number, limit: number, unit = '') => ({
      name,
      value: Math.round(value * 100) / 100,
      aim: `≤ ${limit}${unit}`,
      met: value <= limit,
    })
    return {
      figures: {
        'contexts made': made,
        'heap growth per cycle from 50 to 100, KiB': Math.round((late.heap - half.heap) / 5) / 10,
        // From the 10th to the 100th, by heap snapshot. V8 goes on making code of functions as they get used.
        'of which the program holds, KiB per cycle': perCycle('program'),
        'of which V8’s code, feedback and shapes, KiB per cycle': perCycle('engine'),
        'an empty element, KiB per cycle': nothing,
        left,
      },
      aims: [
        aim("the renderer's contexts left after 100", late.contexts.webgl2 ?? 0, 0),
        // Pixi asks one small context what the device can do, and keeps it for the page.
        aim('all contexts left after 100', sum(late.contexts), sum(early.contexts)),
        aim('nodes more at 100 than at 10', late.nodes - early.nodes, 0),
        aim('listeners more at 100 than at 10', late.listeners - early.listeners, 0),
        aim('heap growth per cycle', growth, 10, ' KiB'),
        aim('heap growth per cycle that the program holds', perCycle('program'), 10, ' KiB'),
      ],
    }
  } finally {
    await library.close()
  }
}

/** Heap growth of a page on which an empty custom element is mounted as often, KiB a cycle from the 10th to the 100th. */
async function emptyMounts(library: Library): Promise<number> {
  const { page, close } = await library.open('')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  await page.evaluate(() => customElements.define('bench-empty', class extends HTMLElement {}))
  const heaps: number[] = []
  for (let cycle = 1; cycle <= cycles; cycle++) {
    await page.evaluate(async () => {
      const element = document.createElement('bench-empty')
      document.body.append(element)
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
      element.remove()
    })
    if (cycle === 10 || cycle === cycles) heaps.push(await heapOf(cdp))
  }
  await close()
  return Math.round((((heaps[1] ?? 0) - (heaps[0] ?? 0)) / (cycles - 10)) * 10) / 10
}

/** After a forced collection of garbage, KiB. */
async function heapOf(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  return Math.round(used / 102.4) / 10
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0)

async function look(page: Page, cdp: CDPSession, cycle: number): Promise<Left> {
  await page.waitForTimeout(500)
  const heap = await heapOf(cdp)
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const left = {
    cycle,
    contexts: await page.evaluate(() => skillprintGauges.contexts().live),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap,
    parts: await heapParts(cdp),
  }
  console.error(JSON.stringify(left))
  return left
}

declare const skillprintGauges: Gauges
