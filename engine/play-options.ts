import type { Clock } from './clock.ts'
import type { ChooseItem } from './game.ts'
import type { DeviceCheck, Phase, PlayedTrial, SettingsRecord } from './record.ts'
import type { Chunk } from './telemetry/codec.ts'

export interface PlayOptions {
  /** Where to draw: an element or shadow root that the game fills. Removed from it at the end. */
  readonly host: HTMLElement | ShadowRoot
  readonly runId: string
  readonly seed: string
  /** BCP 47; a language the game lacks falls back to Dutch. */
  readonly locale: string
  readonly settings?: Partial<SettingsRecord>
  /** Encoded records, in order, at least at every trial's end, on hidden, and at most 250 ms apart while playing. */
  readonly onChunk: (chunk: Chunk) => void
  readonly choose: ChooseItem
  readonly clock?: Clock
  /** Which renderers to try, in this order. Default WebGL, then Canvas. */
  readonly renderers?: readonly ('webgl' | 'canvas')[]
  /** Goes on with a run that was broken off: its valid test trials so far, and the next sequence number and hash for its chunks. */
  readonly resume?: {
    readonly played: readonly PlayedTrial[]
    readonly elapsed: number
    readonly firstSeq: number
    readonly prevHash: string
  }
  /** What the device check found, for the record. */
  readonly device?: DeviceCheck
  /**
   * An empty element in the light DOM of the document that is on the screen: with it the browser tells when each frame was presented
   * (Element Timing, Chromium). Without it onsets are those of the message after the frame.
   */
  readonly marker?: HTMLElement
  readonly onPhase?: (phase: Phase) => void
}

export interface PlayHandle {
  /** Resolves when the player has finished or stopped, or the handle was stopped. Never rejects after the start. */
  readonly ended: Promise<{ readonly how: 'completed' | 'stopped'; readonly testTrials: number }>
  pause(): void
  resume(): void
  /** Ends at once, without penalty; what was played stays. */
  stop(): void
  set(settings: Partial<SettingsRecord>): void
}
