import type { Game } from '../game.ts'
import type { BlockName, RunRecord, SettingsRecord } from '../record.ts'
import type { Stage } from '../stage.ts'
import type { OnsetStamp, Stamper } from './onset.ts'
import { type Showing, showing } from './showing.ts'
import type { Textures } from './textures.ts'
import type { Theatre } from './theatre.ts'
import { type Movement, movement } from './tween.ts'

/** What one trial needs from outside to be shown. Times: ms, run clock. */
export interface Cast {
  readonly theatre: Theatre
  readonly textures: Textures
  readonly strings: Readonly<Record<string, string>>
  readonly game: Pick<Game, 'id'>
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly settings: () => SettingsRecord
  readonly block: BlockName
  readonly now: () => number
  readonly stamper: Stamper
  /** ms between frames, as far as it is known. */
  readonly interval: () => number
  /** The screen's own interval, ms: frames of a showing are counted in it. */
  readonly refresh: () => number
  /** The first time there is of an onset, and its final one; often the same. */
  readonly onset: (
    onset: { readonly stimulus: string; readonly told?: number } & OnsetStamp,
    stage: 'first' | 'final' | 'both',
  ) => void
  readonly shown: (shown: Omit<Extract<RunRecord, { type: 'shown' }>, 'type' | 'seq'>) => void
  readonly press: (press: Omit<Extract<RunRecord, { type: 'press' }>, 'type' | 'seq'>) => void
  readonly sound: (name: string) => void
  readonly announce: (text: string) => void
}

/** One trial on the stage. */
export interface Performance {
  readonly stage: Stage
  /** Applies what was presented, moves what moves, and draws. */
  frame(t: number): void
  /** The size changed: scenes lay out again. */
  resized(): void
  /** No more input, movements at their end; the picture stays until `clear`. */
  end(): void
}

/** A change that is applied in the next frame, and who wants to know when that frame was presented. */
export interface Presented {
  readonly stimulus: string
  readonly change: () => void
  readonly stamped?: (frameTime: number, stamp: OnsetStamp, final: boolean) => void
}

/** Sets up the stage for one trial. */
export function perform(cast: Cast): Performance {
  const { theatre, strings } = cast
  let live = true
  let last: number | null = null
  let frames = 0
  let onsets = 0
  let presents: Presented[] = []
  const showings = new Set<Showing>()
  const layouts: ((size: Stage['size']) => void)[] = []
  const callbacks = new Set<(t: number, dt: number) => void>()
  const movements = new Set<Movement>()
  const size = (): Stage['size'] => ({ width: theatre.size.width, height: theatre.size.height })

  const stage: Stage = {
    root: theatre.root,
    scenery: theatre.scenery,
    get size() {
      return size()
    },
    locale: cast.locale,
    direction: cast.direction,
    get reducedMotion() {
      return cast.settings().reducedMotion
    },
    block: cast.block,
    text: (key, params) => fill(strings, key, params, cast.game.id),
    texture: cast.textures.get,
    keep: <T>(id: string, make: () => T): T => {
      if (!theatre.kept.has(id)) theatre.kept.set(id, make())
      return theatre.kept.get(id) as T
    },
    still: theatre.still,
    onLayout: (lay) => {
      layouts.push(lay)
      lay(size())
    },
    present: (stimulus, change) => {
      if (live) presents.push({ stimulus, change })
    },
    presentFor: (stimulus, ms, show, hide) => {
      if (!live) return
      const shown = showing(stimulus, ms, {
        show,
        hide,
        stamper: cast.stamper,
        interval: cast.interval,
        refresh: cast.refresh,
      })
      showings.add(shown)
      presents.push(shown.on)
    },
    frame: (callback) => {
      if (live) callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    tween: (target, to, ms, ease = 'out') =>
      new Promise((resolve) => {
        const moving = movement(
          target as Record<string, unknown>,
          to as Record<string, number>,
          ms,
          ease,
          resolve,
        )
        if (!live || cast.settings().reducedMotion) moving.finish()
        else movements.add(moving)
      }),
    button: (options) =>
      theatre.buttons.button({
        ...options,
        onPress: (press) => {
          if (!live) return
          cast.press({ target: options.id, ...press, frame: frames, onsets })
          options.onPress(press)
        },
      }),
    sound: cast.sound,
    announce: (text) => cast.announce(text),
    now: cast.now,
  }
  return {
    stage,
    frame: (t) => {
      const dt = last === null ? 0 : t - last
      last = t
      frames++
      for (const one of showings) {
        const off = one.due(t, cast.shown)
        if (!off) continue
        presents.push(off)
        showings.delete(one)
      }
      const shown = presents
      presents = []
      for (const { change } of shown) change()
      for (const callback of [...callbacks]) callback(t, dt)
      for (const moving of [...movements]) if (moving.step(t)) movements.delete(moving)
      theatre.render()
      if (shown.length === 0) return
      let told: number | null = null
      cast.stamper.stamp(t, (stamp, final) => {
        const stage = final ? (told === null ? 'both' : 'final') : 'first'
        const before = stage === 'final' && told !== null ? { told } : {}
        if (told === null) onsets++
        told ??= stamp.t
        if (!live) return
        for (const { stimulus, stamped } of shown) {
          cast.onset({ stimulus, ...stamp, ...before }, stage)
          stamped?.(t, stamp, final)
        }
      })
    },
    resized: () => {
      for (const lay of layouts) lay(size())
    },
    end: () => {
      live = false
      presents = []
      showings.clear()
      cast.stamper.forget()
      callbacks.clear()
      for (const moving of movements) moving.finish()
      movements.clear()
      theatre.buttons.clear()
    },
  }
}

/** A text with its `{name}`s filled. Throws on an unknown key. */
export function fill(
  strings: Readonly<Record<string, string>>,
  key: string,
  params: Readonly<Record<string, string | number>> | undefined,
  game: string,
): string {
  const text = strings[key]
  if (text === undefined)
    throw new Error(`stage.text(${JSON.stringify(key)}): the game ${game} has no such text`)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params?.[name] ?? whole))
}
