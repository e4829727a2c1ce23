import { browserClock, type Clock } from '../clock.ts'
import type { Game } from '../game.ts'
import type { BlockName } from '../record.ts'
import { languageOf } from '../shell/language.ts'
import { type Account, accounts } from './account.ts'
import { type Drive, drive, type ReplayState, type Speed } from './drive.ts'
import { type RecordedPart, type Recording, readRecording } from './recording.ts'
import { type ReplayTexts, replayTexts } from './strings.ts'
import { createTrail } from './trail.ts'
import { createViewer, type Viewer } from './viewer.ts'

export interface ReplayOptions {
  /** Where to show it: an element or shadow root. Removed from it by `close`. */
  readonly host: HTMLElement | ShadowRoot
  /** Language of the controls, BCP 47; the game itself speaks the language in which it was played. */
  readonly locale: string
  readonly clock?: Clock
  /** How fast it starts. Default 1: as it was. */
  readonly speed?: Speed
  /** Start by itself? Default: unless the viewer asked for less motion. */
  readonly autoplay?: boolean
  /** Which renderers to try, in this order. Default WebGL, then Canvas. */
  readonly renderers?: readonly ('webgl' | 'canvas')[]
  readonly onState?: (state: ReplayState) => void
  /** Each trial as it came out again, whenever it has been shown (or skipped over) to its end. */
  readonly onTrial?: (trial: ReplayedTrial) => void
}

/** A recorded trial beside what the same machine made of it in the replay. */
export interface ReplayedTrial {
  /** Which attempt of the run, from 0; repeats of voided trials count. */
  readonly attempt: number
  readonly block: BlockName
  readonly index: number
  /** Undefined where the trial was voided. */
  readonly recorded: unknown
  readonly replayed: unknown
  /** The machine ended with another response than was recorded; the recorded one is shown. */
  readonly diverged: boolean
}

export interface ReplayHandle {
  /** `table`: the game is not there in this version, or nothing can be drawn; all that was recorded is shown as a table. */
  readonly mode: 'picture' | 'table'
  readonly state: ReplayState
  play(): void
  pause(): void
  /** To an attempt, from 0. */
  seek(attempt: number): void
  speed(speed: Speed): void
  /** Takes everything away. */
  close(): void
}

/**
 * Shows a recorded run again: the same trials, stimuli, presses and frames, through the game's own machine and scene. `parts`: decoded
 * chunks in order, or all records with their samples as one part. `game` null, or of another version than the run's: a table of its
 * trials. Throws an `Error` where no run starts in the parts.
 */
export async function replay(
  game: Game | null,
  parts: readonly RecordedPart[],
  options: ReplayOptions,
): Promise<ReplayHandle> {
  const recording = readRecording(parts)
  if (game && game.id !== recording.game)
    throw new Error(`replay: got the game ${game.id}, expected ${recording.game}, which this run is of`)
  const installed = game?.version === recording.gameVersion ? game : null
  const texts = replayTexts(options.locale)
  const language = texts === replayTexts('en') ? 'en' : 'nl'
  const spoken = game ? languageOf(game.strings, options.locale).texts : {}
  const all = accounts(recording.attempts, installed, spoken, language, texts)
  let driven: Drive | null = null
  const viewer = createViewer({
    host: options.host,
    title: spoken.title ?? recording.game,
    language,
    accounts: all,
    texts,
    acts: {
      playOrPause: () => (driven?.state.playing ? driven.pause() : driven?.play()),
      step: (by) => driven?.seek(driven.state.at + by),
      seek: (attempt) => driven?.seek(attempt),
      speed: (speed) => driven?.speed(speed),
    },
  })
  if (!installed) return tableOf(viewer, recording, texts.notInstalled, texts)
  if (recording.simulated) return tableOf(viewer, recording, texts.simulated, texts)
  if (recording.attempts.length === 0) return tableOf(viewer, recording, texts.nothing, texts)
  viewer.wait(texts.loading)
  return picture(installed, recording, viewer, all, texts, options, (made) => {
    driven = made
  })
}

async function picture(
  game: Game,
  recording: Recording,
  viewer: Viewer,
  all: readonly Account[],
  texts: ReplayTexts,
  options: ReplayOptions,
  onDriven: (drive: Drive) => void,
): Promise<ReplayHandle> {
  const { attempts } = recording
  const { clock = browserClock, renderers = ['webgl', 'canvas'] } = options
  const { language, direction, texts: gameTexts } = languageOf(game.strings, recording.locale)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const trail = createTrail()
  const diverged = new Set<number>()
  let answered: number | null = null
  let mode: ReplayHandle['mode'] = 'picture'
  let spokenOf: Account | undefined

  const first = attempts[0]?.sizes[0]
  if (first) viewer.size(first)
  const { openAgain } = await import('./open-again.ts')
  let closed = false
  const giveUp = (): void => {
    if (closed || mode === 'table') return
    mode = 'table'
    driven?.close()
    opened?.close()
    trail.clear()
    viewer.tableOnly(`${texts.failed} ${texts.instead}`)
  }
  const close = (): void => {
    if (closed) return
    closed = true
    driven?.close()
    if (mode === 'picture') opened?.close()
    viewer.destroy()
  }
  let driven: Drive | null = null
  let opened: Awaited<ReturnType<typeof openAgain>> | null = null
  try {
    opened = await openAgain({
      game,
      recording,
      box: viewer.box,
      layer: viewer.layer,
      clock,
      renderers,
      texts: gameTexts,
      language,
      direction,
      still,
      onPress: ({ target }) => {
        if (driven && !driven.state.seeking) trail.press(target)
      },
      onSaid: (text) => {
        // Faster than it was, nobody can listen.
        if (driven?.state.playing && !driven.state.seeking && driven.state.speed === 1) viewer.say(text)
      },
      onGone: giveUp,
    })
  } catch {
    return tableOf(viewer, recording, texts.failed, texts)
  }
  viewer.layer.after(trail.view)
  viewer.wait(null)

  const show = (state: ReplayState): void =>
    viewer.show(state, answered === state.at, diverged.has(state.at) ? texts.diverged : '')
  const made = drive({
    clock,
    attempts,
    stage: opened.stage,
    onState: (state) => {
      if (state.seeking) {
        answered = null
        trail.clear()
      }
      show(state)
      options.onState?.(state)
    },
    onShown: (n, t) => {
      const attempt = attempts[n]
      if (!attempt) return
      const size = attempt.sizes.findLast((one) => one.t <= t) ?? attempt.sizes[0]
      if (size) viewer.size(size)
      trail.draw(attempt.path, t)
      const isAnswered = t >= answeredAt(attempt)
      if (isAnswered === (answered === n)) return
      answered = isAnswered ? n : null
      show(made.state)
      const account = all[n]
      if (isAnswered && account !== spokenOf && made.state.speed > 1)
        viewer.say(`${account?.round}. ${account?.answer}`)
      spokenOf = account
    },
    onEnded: (n, { replayed, diverged: isOther }) => {
      const attempt = attempts[n]
      if (!attempt) return
      if (isOther) diverged.add(n)
      if (answered !== n && !made.state.seeking) answered = n
      show(made.state)
      const { block, index } = attempt
      const recorded = attempt.response?.response
      options.onTrial?.({ attempt: n, block, index, recorded, replayed, diverged: isOther })
    },
    onFailed: giveUp,
    alive: () => viewer.outer.isConnected,
    onGone: close,
  })
  driven = made
  onDriven(made)
  if (options.speed) made.speed(options.speed)
  if (options.autoplay ?? !still) made.play()
  else show(made.state)
  return {
    get mode() {
      return mode
    },
    get state() {
      return made.state
    },
    play: made.play,
    pause: made.pause,
    seek: made.seek,
    speed: made.speed,
    close,
  }
}

/** When the answer was given; where there was none, at the end. */
function answeredAt({ response, endedAt }: Recording['attempts'][number]): number {
  const t = (response?.response as { readonly t?: unknown } | undefined)?.t
  return typeof t === 'number' ? t : endedAt
}

function tableOf(viewer: Viewer, { attempts }: Recording, why: string, texts: ReplayTexts): ReplayHandle {
  viewer.wait(null)
  viewer.tableOnly(attempts.length > 0 ? `${why} ${texts.instead}` : why)
  const nothing = (): void => {}
  return {
    mode: 'table',
    state: { at: 0, of: attempts.length, playing: false, speed: 1, seeking: false, finished: true },
    play: nothing,
    pause: nothing,
    seek: nothing,
    speed: nothing,
    close: viewer.destroy,
  }
}
