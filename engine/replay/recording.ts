import { median } from '../median.ts'
import {
  type BlockName,
  type PlayedTrial,
  type RunRecord,
  type Samples,
  sampleKind,
  type VoidReason,
} from '../record.ts'
import { playedTrial, withOnset } from '../telemetry/played.ts'

/** Records that follow each other, with the samples taken meanwhile: a decoded chunk is one, and so is a whole run. */
export interface RecordedPart {
  readonly records: readonly RunRecord[]
  readonly samples?: Samples
}

type Of<Type extends RunRecord['type']> = Extract<RunRecord, { type: Type }>

/** One trial as it was tried, repeats included. Times: ms, clock of the load of the page that it was played in. */
export interface Attempt {
  readonly block: BlockName
  readonly index: number
  readonly trial: unknown
  readonly startedAt: number
  readonly endedAt: number
  /** Undefined where it was voided or broken off. */
  readonly response: Of<'response'> | undefined
  /** Why it does not count. */
  readonly voided: VoidReason | null
  readonly onsets: readonly Of<'onset'>[]
  readonly presses: readonly Of<'press'>[]
  /** How long stimuli that were asked for a while were really there. */
  readonly shown: readonly Of<'shown'>[]
  /** Times at which frames were drawn; made up where none were kept. */
  readonly frames: readonly number[]
  /** Are these the frames that were drawn? */
  readonly framesKept: boolean
  /** The pointer's path, CSS px from the stage's upper left corner. */
  readonly path: readonly PathPoint[]
  /** The stage's size in CSS px: at the start, then each change. */
  readonly sizes: readonly { readonly t: number; readonly width: number; readonly height: number }[]
  readonly reducedMotion: boolean
}

export interface PathPoint {
  readonly t: number
  readonly x: number
  readonly y: number
  /** Is the pointer on the screen or its button down, as far as is known? */
  readonly down: boolean
}

/** A run as it can be shown again. */
export interface Recording {
  readonly runId: string
  readonly game: string
  readonly gameVersion: number
  readonly locale: string
  /** Played by `simulate`, without a screen: there is nothing to look at. */
  readonly simulated: boolean
  /** ms between frames, as the run saw it. */
  readonly frameInterval: number
  readonly attempts: readonly Attempt[]
}

type Open = { -readonly [Key in keyof Attempt]: Attempt[Key] } & {
  readonly onsets: Of<'onset'>[]
  readonly presses: Of<'press'>[]
  readonly shown: Of<'shown'>[]
  readonly frames: number[]
  readonly path: PathPoint[]
  readonly sizes: Attempt['sizes'][number][]
  over: boolean
}

/** Positions of pointer samples are in so many parts of a CSS px. */
const grain = 8
/** Times of samples are rounded when they are kept, those of records are not; ms. */
const rounding = 0.05
const usualInterval = 1000 / 60

/** Puts a run's records and samples together into its attempts, in order. Throws where no run starts. */
export function readRecording(parts: readonly RecordedPart[]): Recording {
  let head: Of<'run-started'> | undefined
  let size = { width: 360, height: 560 }
  let reducedMotion = false
  const attempts: Open[] = []
  for (const { records, samples } of parts) {
    const last = attempts.at(-1)
    const on: Open[] = last && !last.over ? [last] : []
    for (const record of records) {
      if (record.type === 'run-started') {
        head ??= record
        size = { width: record.device.width, height: record.device.height }
        reducedMotion = record.settings.reducedMotion
        close(attempts.at(-1), attempts.at(-1)?.endedAt ?? 0)
      } else if (record.type === 'setting') reducedMotion = record.settings.reducedMotion
      else if (record.type === 'trial-started') {
        close(attempts.at(-1), record.t)
        const opened = open(record, size, reducedMotion)
        attempts.push(opened)
        on.push(opened)
      } else if (record.type === 'resize') {
        size = { width: record.width, height: record.height }
        attempts.at(-1)?.sizes.push({ t: record.t, ...size })
      } else {
        const current = attempts.at(-1)
        if (current) take(current, record)
      }
    }
    if (samples) share(samples, on)
  }
  close(attempts.at(-1), attempts.at(-1)?.endedAt ?? 0)
  if (!head) throw new Error(`replay: got ${parts.length} parts without a run-started record`)
  const { runId, game, gameVersion, locale, device } = head
  const interval = intervalOf(attempts) ?? device.frameInterval ?? usualInterval
  for (const attempt of attempts) fillFrames(attempt, interval)
  const simulated = device.renderer === 'none'
  return { runId, game, gameVersion, locale, simulated, frameInterval: interval, attempts }
}

/** The attempt as a played trial; null where it was voided. */
export function playedAttempt(attempt: Attempt): PlayedTrial | null {
  const { block, index, trial, response, onsets } = attempt
  if (!response) return null
  const { input, longestFrame } = response
  const best = onsets.reduce<PlayedTrial['onsets']>((all, one) => withOnset(all, one.stimulus, one), {})
  return playedTrial({ block, index, trial, response: response.response, onsets: best, input, longestFrame })
}

const open = (
  { t, block, index, trial }: Of<'trial-started'>,
  size: { readonly width: number; readonly height: number },
  reducedMotion: boolean,
): Open => ({
  block,
  index,
  trial,
  startedAt: t,
  endedAt: t,
  response: undefined,
  voided: null,
  onsets: [],
  presses: [],
  shown: [],
  frames: [],
  framesKept: true,
  path: [],
  sizes: [{ t, ...size }],
  reducedMotion,
  over: false,
})

/** What was not ended is a trial that the page took with it. */
function close(attempt: Open | undefined, t: number): void {
  if (!attempt || attempt.over) return
  attempt.over = true
  attempt.voided = 'interrupted'
  attempt.endedAt = Math.max(attempt.endedAt, Math.min(t, attempt.frames.at(-1) ?? attempt.startedAt))
}

function take(attempt: Open, record: RunRecord): void {
  if (record.type === 'onset') attempt.onsets.push(record)
  else if (record.type === 'press') attempt.presses.push(record)
  else if (record.type === 'shown') attempt.shown.push(record)
  else if (attempt.over) return
  else if (record.type === 'trial-voided') {
    attempt.over = true
    attempt.voided = record.reason
    attempt.endedAt = record.t
  } else if (record.type === 'response' && record.index === attempt.index && record.block === attempt.block) {
    attempt.over = true
    attempt.response = record
    attempt.endedAt = record.t
  }
}

/** Gives each sample to the attempt that was on. */
function share({ kind, t, a, b }: Samples, on: readonly Open[]): void {
  let down = false
  for (const [i, each] of kind.entries()) {
    const at = t[i] ?? 0
    const attempt = on.findLast(({ startedAt }) => startedAt + rounding < at) ?? on[0]
    if (!attempt) continue
    if (each === sampleKind.frame) {
      // Later frames only: the end of a run that was cut off is the last frame it drew.
      attempt.frames.push(at)
      if (!attempt.over) attempt.endedAt = at
    } else if (
      each === sampleKind.pointerMove ||
      each === sampleKind.pointerDown ||
      each === sampleKind.pointerUp
    ) {
      if (each !== sampleKind.pointerMove) down = each === sampleKind.pointerDown
      attempt.path.push({ t: at, x: (a[i] ?? 0) / grain, y: (b[i] ?? 0) / grain, down })
    }
  }
}

function intervalOf(attempts: readonly Open[]): number | null {
  const first: number[] = []
  for (const { frames } of attempts)
    for (let i = 1; i < frames.length && first.length < 60; i++)
      first.push((frames[i] ?? 0) - (frames[i - 1] ?? 0))
  return median(first)
}

/** Samples may be gone where storage was short, and simulated runs have none: then frames come evenly. */
function fillFrames(attempt: Open, interval: number): void {
  if (attempt.frames.length > 0) return
  attempt.framesKept = false
  for (let t = attempt.startedAt + interval; t < attempt.endedAt; t += interval) attempt.frames.push(t)
  attempt.frames.push(Math.max(attempt.endedAt, attempt.startedAt))
}
