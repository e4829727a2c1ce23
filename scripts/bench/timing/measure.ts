import { playedTrials, type RunRecord } from '@skillprint/engine/record'
import { type Input, isOurs, type Load, type Subject } from './options.ts'
import { readTrace } from './trace.ts'
import type { Visited } from './visit.ts'

/** One press: what the subject measured against what was true. */
export interface RtError {
  readonly subject: Subject
  readonly isolated: boolean
  readonly input: Input
  readonly load: Load
  /** ms, measured minus true */
  readonly error: number
  /** How the onset was stamped; only ours tells. */
  readonly source: string | null
}

/** One stimulus that was asked for a while: what was shown, and what the data says of it. */
export interface ShownFor {
  readonly subject: Subject
  readonly load: Load
  readonly asked: number
  /** ms, from presentation to presentation */
  readonly shown: number
  /** What the record says: frames, or null where it says nothing. */
  readonly recorded: { readonly frames: number; readonly missed: boolean } | null
}

export interface Measured {
  readonly rts: readonly RtError[]
  readonly shown: readonly ShownFor[]
  /** Stimuli that count, but have no truth or no measurement. */
  readonly lost: number
}

/** Compares what a page measured with what the browser's trace saw. */
export function measure(visited: Visited): Measured {
  const { visit, loadOf, log } = visited
  const { subject, isolated, input } = visit
  const { presented } = readTrace(visited.events)
  const trueRts = trueRtsOf(visited, presented)
  const measuredRts = isOurs(subject)
    ? ownRts(visited)
    : new Map(log.rts.map(({ nth, rt }) => [nth, { rt, source: null }]))
  const rts: RtError[] = []
  const shown: ShownFor[] = []
  const records = visit.durations ? ownShown(visited) : new Map<number, RecordOf<'shown'>>()
  let lost = 0
  for (const [nth, load] of loadOf) {
    if (load === null) continue
    if (visit.durations) {
      const on = presented.get(`on ${nth}`)
      const off = presented.get(`off ${nth}`)
      const record = records.get(nth)
      const asked = record?.asked ?? log.rts.find((one) => one.nth === nth)?.rt
      if (on === undefined || off === undefined || asked === undefined) lost++
      else shown.push({ subject, load, asked, shown: off - on, recorded: record ?? null })
    } else {
      const truth = trueRts.get(nth)
      const measured = measuredRts.get(nth)
      if (truth === undefined || measured === undefined) lost++
      else rts.push({ subject, isolated, input, load, error: measured.rt - truth, source: measured.source })
    }
  }
  return { rts, shown, lost }
}

/** By stimulus: from its presentation to the press that was sent for it, ms. */
function trueRtsOf({ log, presses }: Visited, presented: ReadonlyMap<string, number>): Map<number, number> {
  // The sender's clock and the page's count from different zeros; all presses together tell how far apart these are.
  const apart = presses.flatMap(({ at }, index) => {
    const stamp = log.presses[index]
    return stamp === undefined ? [] : [stamp - at]
  })
  const zero = apart.sort((x, y) => x - y)[apart.length >> 1] ?? Number.NaN
  return new Map(
    presses.flatMap(({ nth, at }): [number, number][] => {
      const onset = presented.get(`on ${nth}`)
      return onset === undefined ? [] : [[nth, at + zero - onset]]
    }),
  )
}

type RecordOf<Type extends RunRecord['type']> = Extract<RunRecord, { type: Type }>

/** Which stimulus an onset (ms, run clock) belongs to: the last one marked before it. */
function nthAt({ log }: Visited, t: number): number | null {
  const at = t + (log.runStart ?? Number.NaN)
  // Half a coarse step of a clock that is not isolated may lie between the two.
  const mark = log.marks.findLast((one) => one.name.startsWith('on ') && one.at <= at + 3)
  return mark && at - mark.at < 500 ? Number(mark.name.slice(3)) : null
}

/** By stimulus: what our records say it took. */
function ownRts(visited: Visited): Map<number, { rt: number; source: string | null }> {
  return new Map(
    playedTrials(visited.log.records).flatMap(({ rt, onsets: { stimulus } }) => {
      const nth = stimulus && nthAt(visited, stimulus.t)
      return rt === null || nth === null || nth === undefined
        ? []
        : [[nth, { rt, source: stimulus?.source ?? null }]]
    }),
  )
}

function ownShown(visited: Visited): Map<number, RecordOf<'shown'>> {
  return new Map(
    visited.log.records.flatMap((record) => {
      const nth = record.type === 'shown' ? nthAt(visited, record.t) : null
      return record.type === 'shown' && nth !== null ? [[nth, record]] : []
    }),
  )
}
