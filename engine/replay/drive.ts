import type { Clock } from '../clock.ts'
import type { Attempt } from './recording.ts'
import type { StageAgain } from './stage-again.ts'

/** How many times as fast as it was. */
export type Speed = 1 | 2 | 4

/** Where a replay is. */
export interface ReplayState {
  /** Which attempt is on, from 0. */
  readonly at: number
  readonly of: number
  readonly playing: boolean
  readonly speed: Speed
  /** The way to another attempt is being worked out. */
  readonly seeking: boolean
  /** The last attempt has been shown to its end. */
  readonly finished: boolean
}

/** A replay's play and pause. */
export interface Drive {
  readonly state: ReplayState
  play(): void
  pause(): void
  /** Goes to an attempt, from 0; what came before it is worked out unseen. */
  seek(attempt: number): void
  speed(speed: Speed): void
  close(): void
}

export interface DriveOptions {
  readonly clock: Clock
  readonly attempts: readonly Attempt[]
  readonly stage: StageAgain
  readonly onState: (state: ReplayState) => void
  /** Each frame that was shown: which attempt, and when it was (ms, run clock). */
  readonly onShown: (attempt: number, t: number) => void
  readonly onEnded: (attempt: number, came: ReturnType<StageAgain['end']>) => void
  readonly onFailed: (error: unknown) => void
  /** Is it still on the page? */
  readonly alive: () => boolean
  readonly onGone: () => void
}

/** Work in one frame while seeking, ms. */
const slice = 10
/** Longest wait between two attempts, ms of the run: screens and feedback are left out. */
const longestGap = 800
/** A page that was away does not catch up, ms. */
const longestStep = 100

/** Drives the stage by a clock. */
export function drive(options: DriveOptions): Drive {
  const { clock, attempts, stage } = options
  let at = -1
  /** Where to go, while that is not reached. */
  let target: number | null = 0
  /** What is on the stage is not the beginning of what is wanted: start again from the first attempt. */
  let rewind = false
  let playing = false
  let speed: Speed = 1
  let finished = attempts.length === 0
  /** The run's time within this attempt; after its end, the wait that is left. */
  let t = 0
  let gap: number | null = null
  /** A look at the middle of an attempt while paused: played from its start after that. */
  let peeking = false
  let busy = false
  let closed = false
  let last: number | null = null

  const state = (): ReplayState => ({
    at: Math.max(0, target ?? at),
    of: attempts.length,
    playing,
    speed,
    seeking: target !== null,
    finished,
  })
  const tell = (): void => {
    if (!closed) options.onState(state())
  }
  const begin = (n: number): void => {
    const attempt = attempts[n]
    if (!attempt) return
    at = n
    t = attempt.startedAt
    gap = null
    peeking = false
    stage.begin(attempt)
  }
  const end = (): void => {
    options.onEnded(at, stage.end())
    const [from, to] = [attempts[at], attempts[at + 1]]
    const between = from && to ? to.startedAt - from.endedAt : longestGap
    gap = between >= 0 ? Math.min(between, longestGap) : longestGap
  }
  /** Everything up to an instant of this attempt, unseen. False when it took too long for one frame. */
  const stepTo = async (instant: number, until: number): Promise<boolean> => {
    for (let next = stage.next; next !== null && next <= instant; next = stage.next) {
      await stage.step()
      if (closed || clock.now() > until) return false
    }
    return true
  }
  const seekOn = async (): Promise<void> => {
    const until = clock.now() + slice
    while (target !== null) {
      if (rewind) {
        stage.strip()
        rewind = false
        at = -1
      }
      if (at === -1) begin(0)
      if (at === target) {
        const shown = playing ? null : stimulusOf(attempts[at])
        if (shown !== null && !(await stepTo(shown, until))) return
        if (shown !== null) t = Math.max(t, shown)
        peeking = shown !== null
        target = null
        show()
        tell()
      } else {
        if (!(await stepTo(Number.POSITIVE_INFINITY, until))) return
        if (gap === null) end()
        begin(at + 1)
      }
    }
  }
  const show = (): void => {
    stage.draw()
    options.onShown(at, t)
  }
  const playOn = async (ms: number): Promise<void> => {
    if (gap !== null) {
      gap -= ms
      if (gap > 0) return
      if (at + 1 < attempts.length) begin(at + 1)
      else {
        playing = false
        finished = true
      }
      tell()
      return
    }
    t += ms
    await stepTo(t, Number.POSITIVE_INFINITY)
    if (closed) return
    show()
    if (stage.next === null) end()
  }
  const frame = (time: number): void => {
    if (!options.alive()) {
      options.onGone()
      return
    }
    cancel = clock.frame(frame)
    const ms = last === null ? 0 : Math.min(time - last, longestStep)
    last = time
    if (busy || (target === null && !playing)) return
    busy = true
    const work = target !== null ? seekOn() : playOn(ms * speed)
    work
      .catch((error: unknown) => {
        if (!closed) options.onFailed(error)
      })
      .finally(() => {
        busy = false
      })
  }
  let cancel = clock.frame(frame)
  const seek = (attempt: number): void => {
    target = Math.min(Math.max(0, attempt), attempts.length - 1)
    rewind ||= target <= at
    finished = false
    tell()
  }
  return {
    get state() {
      return state()
    },
    play() {
      if (attempts.length === 0) return
      playing = true
      if (finished) seek(0)
      else if (peeking && target === null) begin(at)
      tell()
    },
    pause() {
      playing = false
      tell()
    },
    seek,
    speed(next) {
      speed = next
      tell()
    },
    close() {
      closed = true
      cancel()
    },
  }
}

/** When the trial's stimulus was there; its end where none was shown. */
function stimulusOf(attempt: Attempt | undefined): number | null {
  if (!attempt) return null
  const onset = attempt.onsets.find(({ stimulus }) => stimulus === 'stimulus') ?? attempt.onsets[0]
  // Two frames on, movements that came with it have begun.
  return onset ? onset.t + 40 : attempt.endedAt
}
