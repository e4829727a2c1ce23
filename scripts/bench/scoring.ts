/**
 * From records to skillprint in the worker of Chromium, from asking to answer: chunks handed over, decoded, every model with its bootstrap, skillprint
 * back. Three figures: `cold`, the first call ever of a new worker; `warm`, later calls of a worker that forgot all runs before each, so that
 * everything is computed again; `after the last game`, the first call with the last run, in a worker that scored the runs before it and keeps what came of
 * them, as in a session. Two batteries: 16 games' worth of 200 simulated trials in chunks as `simulate` writes them (one a trial), and 16 runs as a browser's
 * recorder writes them (250 ms, with every frame and a pointer's path).
 */
import type { Bench } from './bench.ts'
import { type Battery, recorded, simulated } from './scoring/battery.ts'
import { timesInWorker } from './scoring/browser.ts'

/** A battery of 16 games with 200 trials each. */
const games = 16
const trials = games * 200
const calls = 50

export async function scoring(): Promise<Bench> {
  const batteries = { simulated: await simulated(trials), recorded: await recorded(games) }
  const names = Object.keys(batteries) as (keyof typeof batteries)[]
  const times = await timesInWorker(Object.values(batteries), calls)
  const median = (values: readonly number[] = []): number =>
    [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0
  const least = (values: readonly number[] = []): number => Math.min(...values)
  const aims = (name: keyof typeof batteries, at: number) =>
    [
      { name: `${name}: cold, ms`, value: median(times[at]?.cold), limit: 50 },
      {
        name: `${name}: after the last game, ms`,
        value: median(times[at]?.warmed),
        limit: 15,
      },
      { name: `${name}: warm, ms`, value: median(times[at]?.later), limit: 15 },
    ].map(({ limit, ...rest }) => ({ ...rest, aim: `<= ${limit}`, met: rest.value <= limit }))
  return {
    figures: Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          ...sizesOf(batteries[name]),
          'spin before and after, ms (4.7 on the quiet machine)': times[at]?.spin,
          'start of a worker, median ms': median(times[at]?.start),
          'cold, least and median ms': [least(times[at]?.cold), median(times[at]?.cold)],
          'after the last game, least and median ms': [least(times[at]?.warmed), median(times[at]?.warmed)],
          'warm, least and median ms': [least(times[at]?.later), median(times[at]?.later)],
        },
      ]),
    ),
    aims: names.flatMap(aims),
  }
}

function sizesOf({ chunks, runs, trials, minutes }: Battery) {
  const bytes = chunks.reduce((sum, { length }) => sum + length, 0)
  return {
    runs,
    trials,
    minutes: Math.round(minutes),
    chunks: chunks.length,
    kilobytes: Math.round(bytes / 1024),
  }
}
