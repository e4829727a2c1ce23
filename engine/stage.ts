/**
 * The stage a scene draws on. Types only here: the Pixi side is made in `engine/stage/` and loaded on play.
 * Every target a player can act on is a real DOM button over the canvas (`button`): pointer, keyboard, switch and screen reader
 * use the same one, and its native event carries the time stamp. Pixi's own event system is off.
 */
import type { Container, Texture } from 'pixi.js'

export interface Stage {
  /** Emptied after each trial. Logical units: see `size`. */
  readonly root: Container
  /** Behind `root`, kept for the whole run: the scenery. Build it once through `keep`. */
  readonly scenery: Container
  /** Logical size. The short side is at least 320 units; portrait on a phone (about 360 × 560), landscape on a desktop. */
  readonly size: { readonly width: number; readonly height: number }
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** The player asked for less motion: move at once, no shaking, no parallax. */
  readonly reducedMotion: boolean
  /** Practice or test; how far (0–1). */
  readonly block: 'practice' | 'test'
  /** A text of the game in the player's language, `{name}` filled from params. Throws on an unknown key. */
  text(key: string, params?: Readonly<Record<string, string | number>>): string
  /** A picture of the game's atlas. Throws on an unknown name, naming the known ones. */
  texture(name: string): Texture
  /** Makes a thing once per run and gives it back in later trials. */
  keep<T>(id: string, make: () => T): T
  /**
   * Shows a part that seldom changes as a picture drawn once, which costs a frame next to nothing; the function it gives back draws it anew,
   * after a change. It is drawn anew by itself after a change of size. Not for what `present` shows or hides inside it.
   */
  still(part: Container): () => void
  /** Calls back now and after every change of size, until the trial ends. */
  onLayout(lay: (size: { readonly width: number; readonly height: number }) => void): void
  /** Applies the change inside the next frame, renders it there, and sends `{ type: 'onset', stimulus, t }` to the trial with the time of that frame. */
  present(stimulus: string, change: () => void): void
  /**
   * Shows a stimulus for so many ms: applies `show` in the next frame and `hide` in the frame whose presentation is nearest to that time
   * after it. The trial hears `{ type: 'onset', stimulus }` and then `{ type: 'onset', stimulus: '<stimulus>-gone' }`; how long it was
   * really there goes into the record as `shown`.
   */
  presentFor(stimulus: string, ms: number, show: () => void, hide: () => void): void
  /** Per-frame animation until the trial ends or the returned function is called. `t` run clock, `dt` since the last frame, ms. */
  frame(callback: (t: number, dt: number) => void): () => void
  /** Moves numbers on an object; with reduced motion they jump. Resolves at the end, or at once when the trial ends. */
  tween<T extends object>(
    target: T,
    to: { readonly [K in keyof NoInfer<T> as NoInfer<T>[K] extends number ? K : never]?: number },
    ms: number,
    ease?: Ease,
  ): Promise<void>
  button(options: StageButtonOptions): StageButton
  /** Plays a sound of the game's sprite, if sound is on and possible. Never needed to play. */
  sound(name: string): void
  /** Says a text to screen readers (polite live region). */
  announce(text: string): void
  /** The time to put on an event that no DOM event carries (a drag's end computed by the scene): now, ms, run clock. */
  now(): number
}

export type Ease = 'linear' | 'in' | 'out' | 'in-out' | 'back'

export interface StageButtonOptions {
  /** Unique on the stage; in the DOM as `data-target`. */
  readonly id: string
  /** What a screen reader says, in the player's language. */
  readonly label: string
  /** Box in logical units; at least 48 × 48 CSS px is kept. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Extra keys (`KeyboardEvent.code` or `key`), next to Tab + Enter/Space. */
  readonly keys?: readonly string[]
  /** For toggles and radio-like choices; sets aria-pressed. */
  readonly pressed?: boolean
  readonly disabled?: boolean
  /** Text drawn by the DOM inside the button: wraps, grows with the stage and the user's font size, and shrinks where the box is too small. Absent: the picture is on the canvas below. */
  readonly caption?: string
  /** At the finger's landing (pointerdown) or key's going down. `t`: ms, run clock, from the native event's time stamp. */
  readonly onPress: (press: {
    readonly t: number
    readonly input: 'keyboard' | 'mouse' | 'touch' | 'pen'
  }) => void
  /** Hover or focus came or went: for a gentle lift of the sprite. */
  readonly onHighlight?: (on: boolean) => void
}

export interface StageButton {
  /** Moves, relabels, presses or disables. */
  set(change: Partial<Omit<StageButtonOptions, 'id' | 'onPress'>>): void
  remove(): void
}
