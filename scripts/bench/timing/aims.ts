import type { Bench } from '../bench.ts'
import type { Durations, Spread } from './figures.ts'

const limits = [
  { input: 'keyboard', place: 'isolated', bias: 0.2, sd: 0.5 },
  { input: 'keyboard', place: 'open', bias: 2.5, sd: 1.5 },
  { input: 'touch', place: 'isolated', bias: 1, sd: null },
  { input: 'touch', place: 'open', bias: 2.5, sd: null },
] as const

/** What we want of ourselves: near the truth in every load, at least lab.js's share of right durations, and every miss written down. */
export function aimsOf(
  errors: Readonly<Record<string, Spread>>,
  shown: Readonly<Record<string, Durations>>,
): Bench['aims'] {
  const aims: Bench['aims'][number][] = []
  for (const { input, place, bias, sd } of limits) {
    const cells = Object.entries(errors).filter(
      ([name]) => name.startsWith(`${input} · ${place} · `) && /(ours|sorting-belt)$/.test(name),
    )
    for (const [name, cell] of cells) {
      aims.push(atMost(`|bias|, ms · ${name}`, Math.abs(cell.bias), bias))
      if (sd !== null) aims.push(atMost(`SD, ms · ${name}`, cell.sd, sd))
    }
  }
  for (const load of ['idle', 'stall']) {
    const ours = shown[`${load} · ours`]
    const anchor = shown[`${load} · labjs`]
    if (!ours) continue
    if (anchor)
      aims.push({
        name: `right number of frames · ${load}`,
        value: ours.right,
        aim: `≥ ${anchor.right} (lab.js in this run)`,
        met: ours.right >= anchor.right,
      })
    if (ours.untold !== null)
      aims.push(atMost(`misses of ${ours.misses} that the record does not tell · ${load}`, ours.untold, 0))
  }
  return aims
}

const atMost = (name: string, value: number, limit: number): Bench['aims'][number] => ({
  name,
  value,
  aim: `≤ ${limit}`,
  met: value <= limit,
})
