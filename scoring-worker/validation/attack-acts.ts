import type { Random } from '@skillprint/engine'
import type { RunRecord } from '@skillprint/engine/record'
import { type Act, type Change, onsetOf, retimed } from './play-as.ts'

/** Trials after which half of the test has been seen. */
export const half = ({ trial }: Pick<Parameters<Change>[1], 'trial'>): number =>
  'side' in trial ? 72 : 'rules' in trial ? 7 : 8

/** Any place. */
export const anything = (draw: Random, places: number): number => draw.below(places)

/** Answers by place instead of by what is shown, and whether or not there is a stop lamp. */
export function answering(place: (draw: Random, places: number, nth: number) => number): Change {
  return (events, { trial, draw, player }) => {
    if ('side' in trial) {
      const onset = onsetOf(events)
      const after = 300 + 220 * Math.exp(0.35 * draw.normal())
      const side = place(draw, 2, player.trialsSeen) === 0 ? 'left' : 'right'
      return pressed(events, onset + after, side)
    }
    const options = trial.options as readonly string[] | undefined
    return events.map((event): Act => {
      if (event.type === 'choose' && options)
        return { ...event, option: options[place(draw, options.length, player.trialsSeen)] }
      return event.type === 'pick' ? { ...event, value: blind(event, draw) } : event
    })
  }
}

const blind = ({ part }: Act, draw: Random): number =>
  part === 'corners' ? 2 ** draw.below(4) : part === 'count' ? 1 + draw.below(4) : draw.below(4)

/** The belt's trial with one press at this moment. */
const pressed = (events: readonly Act[], t: number, side: unknown): Act[] => [
  ...events.filter(({ type }) => type !== 'press'),
  { type: 'press', side, t },
]

/** Random answers in no time. */
export const hasty: Change = (events, at) => {
  const { draw, trial } = at
  const onset = onsetOf(events)
  const random = answering(anything)(events, at)
  if ('side' in trial)
    return random.map((event) =>
      event.type === 'press' ? { ...event, t: onset + 80 + 100 * draw.next() } : event,
    )
  const acts = random.filter((event) => event.type !== 'onset' && event.t > onset).length
  return retimed(random, () => 0).map((event, nth) =>
    event.type === 'onset' || event.t < onset
      ? event
      : { ...event, t: onset + 300 + (200 * nth) / Math.max(1, acts) },
  )
}

/** Right by the trial itself; the honest times. */
export const perfect: Change = (events, { trial, draw }) => {
  const onset = onsetOf(events)
  if ('side' in trial)
    return trial.stop
      ? events.filter(({ type }) => type !== 'press')
      : pressed(events, onset + 280 + 90 * Math.exp(0.4 * draw.normal()), trial.side)
  if ('answer' in trial) {
    const answer = trial.answer as Readonly<Record<string, number>>
    let t = onset + 2000
    const pick = (part: string, value: number): Act => {
      t += 900 * Math.exp(0.3 * draw.normal())
      return { type: 'pick', part, value, t }
    }
    const corners = [1, 2, 4, 8].filter((bit) => (answer.corners ?? 0) & bit)
    return [
      ...events.filter(({ type }) => type === 'onset'),
      ...['shape', 'fill', 'count'].map((part) => pick(part, answer[part] ?? 0)),
      ...corners.map((bit) => pick('corners', bit)),
      { type: 'place', t: t + 700 },
    ]
  }
  return events
}

/** The deciding act always so long after the sign, ms; others in even steps before it. */
export function steady(events: readonly Act[], after: number): Act[] {
  const onset = onsetOf(events)
  const acts = events.filter((event) => event.type !== 'onset' && event.t > onset)
  const last = acts.findLastIndex(({ type }) => ['press', 'choose', 'place', 'skip'].includes(type))
  const step = acts.length > 1 ? 3 * after : after
  return events.map((event) => {
    const nth = acts.indexOf(event)
    return nth < 0 ? event : { ...event, t: onset + (step * (nth + 1)) / Math.max(1, last + 1) }
  })
}

/** Records with each answer's time halved. */
export function halved(records: readonly RunRecord[]): RunRecord[] {
  let onset = 0
  return records.map((record) => {
    if (record.type === 'onset' && record.stimulus === 'stimulus') onset = record.t
    if (record.type !== 'response') return record
    const response = record.response as { readonly t?: number | null }
    return typeof response.t === 'number'
      ? { ...record, response: { ...response, t: onset + (response.t - onset) / 2 } }
      : record
  })
}

/** The trials of a run in another order, each with its own times. */
export function outOfOrder(records: readonly RunRecord[], draw: Random): RunRecord[] {
  const trials: RunRecord[][] = [[]]
  for (const record of records) {
    if (record.type === 'trial-started') trials.push([])
    trials.at(-1)?.push(record)
  }
  const [head = [], ...rest] = trials
  return [...head, ...draw.shuffle(rest).flat()]
}
