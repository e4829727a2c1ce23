/** What crosses the network (gzip) for a page with one element: before anything is pressed, after Start of each game, and after its end. */
import { games } from '@skillprint/games'
import type { Page } from 'playwright-core'
import type { Bench } from './bench.ts'
import { type Loaded, openLibrary } from './library.ts'
import { agree, begin, stop } from './person.ts'

const kibibytes = (bytes: number): number => Math.round((bytes / 1024) * 10) / 10
const scripts = (loaded: readonly Loaded[]): number => sum(loaded.filter(({ path }) => path.endsWith('.js')))
const assets = (loaded: readonly Loaded[]): number => sum(loaded.filter(({ path }) => !path.endsWith('.js')))
const sum = (loaded: readonly Loaded[]): number =>
  kibibytes(loaded.reduce((bytes, { sent }) => bytes + sent, 0))

const elements = [
  'skillprint-games',
  'skillprint-card',
  'skillprint-matches',
  'skillprint-job-profile',
  'skillprint-replay',
]

/** The weight of each element and of each game. KiB, gzip at level 9; pictures and sounds as they are. */
export async function size(): Promise<Bench> {
  const library = await openLibrary('cdn')
  try {
    const shell: Record<string, { readonly kibibytes: number; readonly requests: number }> = {}
    for (const tag of elements) {
      const { page, loaded, close } = await library.open(`<${tag}></${tag}>`)
      await shown(page, tag)
      shell[tag] = { kibibytes: scripts(loaded), requests: loaded.length }
      await close()
    }
    const play: Record<string, Record<string, number>> = {}
    for (const game of Object.keys(games)) {
      const { page, loaded, close } = await library.open('<skillprint-games></skillprint-games>')
      await agree(page)
      await page.waitForLoadState('networkidle')
      const list = scripts(loaded)
      await begin(page, game)
      const started = scripts(loaded)
      await stop(page)
      await page.waitForLoadState('networkidle')
      play[game] = {
        list,
        started,
        ended: scripts(loaded),
        assets: assets(loaded),
        requests: loaded.length,
      }
      if (process.env.SKILLPRINT_BENCH_FILES)
        for (const one of loaded) console.error(game, one.path, one.sent, one.raw)
      await close()
    }
    const heaviest = (values: readonly number[]): number => Math.max(...values)
    const most = (moment: string): number => heaviest(Object.values(play).map((one) => one[moment] ?? 0))
    const aim = (name: string, value: number, limit: number) => ({
      name,
      value,
      aim: `≤ ${limit} KiB`,
      met: value <= limit,
    })
    return {
      figures: { shell, play },
      aims: [
        aim(
          'heaviest element before anything is pressed',
          heaviest(Object.values(shell).map((one) => one.kibibytes)),
          25,
        ),
        aim('heaviest game, all scripts until it is played', most('started'), 200),
        aim('heaviest game, all scripts until its result is shown', most('ended'), 200),
      ],
    }
  } finally {
    await library.close()
  }
}

/** Waits until the element shows something, and nothing is loaded any more. */
async function shown(page: Page, tag: string): Promise<void> {
  await page.locator(`${tag} .frame:not(:has(.loading))`).waitFor()
  await page.waitForLoadState('networkidle')
}
