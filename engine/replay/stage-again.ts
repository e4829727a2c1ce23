import type { Game } from '../game.ts'
import { type LiveTrial, startTrial } from '../live-trial.ts'
import { median } from '../median.ts'
import type { RunRecord } from '../record.ts'
import type { Stamper } from '../stage/onset.ts'
import { type Performance, perform } from '../stage/perform.ts'
import type { Textures } from '../stage/textures.ts'
import type { Theatre } from '../stage/theatre.ts'
import type { Attempt, Recording } from './recording.ts'
import { isSame } from './same.ts'

/** The stage on which recorded trials are played again, frame by frame, by their own machine and scene. */
export interface StageAgain {
  /** Starts an attempt on the stage as it is. */
  begin(attempt: Attempt): void
  /** When the next frame was drawn, ms; null at the attempt's end. */
  readonly next: number | null
  /** Works out the next frame and gives the presses that came after it. Nothing is drawn before `draw`. */
  step(): Promise<void>
  draw(): void
  /** Takes the trial off the stage. What its machine ended with (undefined: it did not end), and whether that is another response than was recorded. */
  end(): { readonly replayed: unknown; readonly diverged: boolean }
  /** Empties the stage, also of what scenes keep for a run. */
  strip(): void
}

export interface StageAgainOptions {
  readonly game: Game
  readonly scene: Awaited<ReturnType<Game['scene']>>['scene']
  readonly recording: Recording
  readonly theatre: Theatre
  readonly textures: Textures
  readonly texts: Readonly<Record<string, string>>
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Does this viewer want less motion? */
  readonly still: boolean
  readonly onPress: (press: { readonly t: number; readonly target: HTMLElement }) => void
  readonly onSaid: (text: string) => void
}

/** Movements and their followers go on in microtasks; between two recorded frames the browser had run all of them. */
const microtasks = 24

/** Makes the stage for a recording. */
export function stageAgain(options: StageAgainOptions): StageAgain {
  const { game, scene, recording, theatre, textures, texts, language, direction } = options
  const unseen = Object.create(theatre, { render: { value: () => {} } }) as Theatre
  let current: Attempt | null = null
  let trial: LiveTrial | null = null
  let performance: Performance | null = null
  let stamps: RecordedStamps | null = null
  let presses: readonly { readonly after: number; readonly press: Attempt['presses'][number] }[] = []
  let drawn = 0
  let pressed = 0
  let now = 0

  /** Everything that came after this frame and before the next, in the order in which the game heard of it. */
  const hear = async (): Promise<void> => {
    for (;;) {
      const next = presses[pressed]
      const due = next !== undefined && next.after <= drawn
      if (stamps?.waiting && (!due || next.press.onsets > stamps.told)) stamps.tell()
      else if (due) {
        pressed++
        const { target, t, input } = next.press
        now = t
        const element = theatre.buttons.press(target, { t, input })
        if (element) options.onPress({ t, target: element })
      } else return
      await settled()
    }
  }
  theatre.onResize(() => performance?.resized())
  const leave = (): void => {
    performance?.end()
    performance = null
    trial?.stop()
    trial = null
    current = null
  }
  return {
    begin(attempt) {
      leave()
      theatre.clear()
      current = attempt
      drawn = pressed = 0
      now = attempt.startedAt
      presses = attempt.presses.map((press) => ({ after: framesBefore(attempt, press), press }))
      const started = startTrial(game.trial, attempt.trial, recording.frameInterval)
      trial = started
      stamps = recordedStamps(attempt.onsets)
      performance = perform({
        theatre: unseen,
        textures,
        strings: texts,
        game,
        locale: language,
        direction,
        settings: () => ({ reducedMotion: attempt.reducedMotion || options.still, sound: false }),
        block: attempt.block,
        now: () => now,
        stamper: stamps,
        interval: () => recording.frameInterval,
        refresh: () => recording.frameInterval,
        onset: started.onset,
        shown: () => {},
        press: ({ input }) => started.input(input),
        sound: () => {},
        announce: options.onSaid,
      })
      scene(performance.stage, started.actor as never)
    },
    get next() {
      return current?.frames[drawn] ?? null
    },
    async step() {
      const t = current?.frames[drawn]
      if (t === undefined || !trial || !performance) return
      if (drawn === 0) await hear()
      now = t
      trial.frame(t)
      performance.frame(t)
      drawn++
      await settled()
      await hear()
    },
    draw: theatre.render,
    end() {
      const attempt = current
      const replayed = trial?.done ? trial.result().response : undefined
      leave()
      const diverged = attempt?.response !== undefined && !isSame(replayed, attempt.response.response)
      return { replayed, diverged }
    },
    strip() {
      leave()
      theatre.strip()
    },
  }
}

/** How many frames were drawn before a press was heard of. */
const framesBefore = ({ frames, framesKept }: Attempt, { frame, t }: Attempt['presses'][number]): number =>
  framesKept && frame <= frames.length ? frame : frames.filter((drawn) => drawn < t).length

async function settled(): Promise<void> {
  for (let i = 0; i < microtasks; i++) await null
}

interface RecordedStamps extends Stamper {
  /** How many frames with an onset the trial has been told of. */
  readonly told: number
  /** Tells it of the next. */
  tell(): void
}

/** The stamps as they were recorded, in order; stimuli of one frame share theirs. */
function recordedStamps(onsets: readonly Extract<RunRecord, { type: 'onset' }>[]): RecordedStamps {
  let next = 0
  let told = 0
  let lags: readonly number[] = []
  let waiting: { readonly frame: number; readonly stamped: Parameters<Stamper['stamp']>[1] }[] = []
  return {
    stamp: (frame, stamped) => {
      waiting.push({ frame, stamped })
    },
    get waiting() {
      return waiting.length > 0
    },
    get told() {
      return told
    },
    tell() {
      const [first, ...rest] = waiting
      if (!first) return
      waiting = rest
      told++
      const { frame, stamped } = first
      const onset = onsets[next]
      // A stimulus that was not recorded as shown: the replay has left the record.
      if (!onset) return stamped({ t: frame, source: 'command', uncertainty: 0 }, true)
      const { t, source, uncertainty } = onset
      while (onsets[next]?.t === t) next++
      lags = [...lags.slice(-14), t - frame]
      if (onset.told !== undefined) stamped({ t: onset.told, source: 'post-frame', uncertainty: 1 }, false)
      stamped({ t, source, uncertainty }, true)
    },
    get lag() {
      return median(lags) ?? 0
    },
    frame: () => {},
    forget: () => {
      waiting = []
    },
    close: () => {},
  }
}
