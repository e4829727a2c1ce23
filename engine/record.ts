/**
 * Records: what happened in a run, as data. They leave the engine in encoded chunks (`codec.ts`) and mean the same in ten years.
 * This door is free of Pixi, XState and the DOM. All times `t` are milliseconds since the run's start on one monotonic clock.
 */
export {
  type Chunk,
  type ChunkHeader,
  type Decoded,
  type DecodedRecords,
  decodeChunk,
  encodeChunk,
  noHash,
  type OpenedChunk,
  openChunk,
  recordsOf,
  schemaVersion,
  type Undecoded,
} from './telemetry/codec.ts'
export { playedTrials } from './telemetry/played.ts'

export type BlockName = 'practice' | 'test'
/** How an onset was stamped: by the compositor's presentation, by a message right after the frame, or by the drawing command. */
export type OnsetSource = 'presentation' | 'post-frame' | 'command'
export type InputKind = 'keyboard' | 'mouse' | 'touch' | 'pen'
export type VoidReason = 'hidden' | 'long-frame' | 'sleep' | 'context-lost' | 'paused' | 'interrupted'
/** Why a run waits: the player asked, the page was hidden, the picture was lost, or the device stutters too much. */
export type PauseReason = 'player' | 'hidden' | 'context-lost' | 'slow'

export type RunRecord =
  | {
      readonly type: 'run-started'
      readonly seq: number
      readonly t: 0
      readonly runId: string
      readonly game: string
      readonly gameVersion: number
      readonly seed: string
      readonly locale: string
      /** Wall clock, ISO 8601: puts runs in order and counts the days between them; no time within a run is taken from it. */
      readonly startedAt: string
      readonly device: DeviceRecord
      readonly settings: SettingsRecord
      /** Set when this run goes on after a reload: how many valid test trials stood before. */
      readonly resumedAfter?: number
    }
  | {
      readonly type: 'phase'
      readonly seq: number
      readonly t: number
      readonly phase: Phase
      readonly round?: number
    }
  | {
      readonly type: 'trial-started'
      readonly seq: number
      readonly t: number
      readonly block: BlockName
      readonly index: number
      readonly trial: unknown
    }
  | {
      readonly type: 'onset'
      readonly seq: number
      readonly t: number
      readonly stimulus: string
      readonly source: OnsetSource
      /** ms */
      readonly uncertainty: number
      /** The time the trial was told at once, where a better one (`t`) came later; ms. A replay tells it the same. */
      readonly told?: number
    }
  /** A target of the stage was pressed. `t`: the finger's landing or the key's going down. */
  | {
      readonly type: 'press'
      readonly seq: number
      readonly t: number
      /** Its id on the stage, `data-target` in the DOM. */
      readonly target: string
      readonly input: InputKind
      /** How many frames of this trial were drawn, and how many of them the trial had been told the onset of, before the game heard of it. */
      readonly frame: number
      readonly onsets: number
    }
  /** A stimulus that was asked for a while has gone: how long it was really there. `t`: its onset. */
  | {
      readonly type: 'shown'
      readonly seq: number
      readonly t: number
      readonly stimulus: string
      /** ms */
      readonly asked: number
      /** ms, from its onset to the presentation of the first frame without it */
      readonly duration: number
      readonly frames: number
      /** Another number of frames than asked for. */
      readonly missed: boolean
    }
  | {
      readonly type: 'response'
      readonly seq: number
      readonly t: number
      readonly block: BlockName
      readonly index: number
      readonly response: unknown
      readonly input: InputKind | null
      /** The frame interval (ms, median) and the longest frame of this trial. */
      readonly frameInterval: number
      readonly longestFrame: number
      /** How far apart the device reports its pointer, ms, median; null where it was not moved. A press is no more exact than this. */
      readonly inputInterval?: number | null
    }
  | {
      readonly type: 'trial-voided'
      readonly seq: number
      readonly t: number
      readonly block: BlockName
      readonly index: number
      readonly reason: VoidReason
    }
  | {
      readonly type: 'mastery'
      readonly seq: number
      readonly t: number
      readonly round: number
      readonly mastered: boolean
    }
  | {
      readonly type: 'pause' | 'resume'
      readonly seq: number
      readonly t: number
      readonly why: PauseReason
    }
  | {
      readonly type: 'resize'
      readonly seq: number
      readonly t: number
      readonly width: number
      readonly height: number
      readonly dpr: number
    }
  | { readonly type: 'focus'; readonly seq: number; readonly t: number; readonly focused: boolean }
  | { readonly type: 'visibility'; readonly seq: number; readonly t: number; readonly visible: boolean }
  /** The device was turned. `angle`: degrees from its natural orientation, 0, 90, 180 or 270. */
  | { readonly type: 'orientation'; readonly seq: number; readonly t: number; readonly angle: number }
  | { readonly type: 'setting'; readonly seq: number; readonly t: number; readonly settings: SettingsRecord }
  /** So many samples stand in this chunk; written where a chunk would have no record otherwise. */
  | { readonly type: 'samples'; readonly seq: number; readonly t: number; readonly count: number }
  | {
      readonly type: 'run-ended'
      readonly seq: number
      readonly t: number
      readonly how: 'completed' | 'stopped'
    }

export type Phase = 'instructions' | 'practice' | 'test' | 'debrief'

export interface DeviceRecord {
  readonly input: InputKind | null
  readonly renderer: 'webgl' | 'canvas' | 'none'
  readonly width: number
  readonly height: number
  readonly dpr: number
  /** ms between frames, median over the first second; null before it is known */
  readonly frameInterval: number | null
  readonly crossOriginIsolated: boolean
  /** The smallest step of the page's clock, ms. */
  readonly clockStep?: number
  /** What the device check found before this run; null where it was not asked for. */
  readonly check?: DeviceCheck | null
}

/** What a device was seen to do before measured play. */
export interface DeviceCheck {
  /** ms between frames, median */
  readonly frameInterval: number
  /** Share of frames that came more than half an interval late, 0–1. */
  readonly late: number
  /** Longest time between two frames, ms. */
  readonly longest: number
  /** The main pointer: a finger, a mouse, or none. */
  readonly pointer: 'coarse' | 'fine' | 'none'
  /** Steady enough for games in which response times count. */
  readonly fit: boolean
}

export interface SettingsRecord {
  readonly reducedMotion: boolean
  readonly sound: boolean
}

/** Full-rate samples beside the records: the pointer's path, keys as classes, frame times. Columnar, one array per field. */
export interface Samples {
  readonly kind: Uint8Array
  /** ms since the run's start */
  readonly t: Float64Array
  /** pointer: x · key: class · frame: 0 */
  readonly a: Int32Array
  /** pointer: y, in 1/8 CSS px like `a` */
  readonly b: Int32Array
}
/** Kinds of sample; append only. */
export const sampleKind = {
  pointerMove: 1,
  pointerDown: 2,
  pointerUp: 3,
  keyDown: 4,
  keyUp: 5,
  frame: 6,
} as const

/** One trial as it was played, put together from its records; `rt` is response time minus the onset of `stimulus`. */
export interface PlayedTrial<Trial = unknown, Response = unknown> {
  readonly block: BlockName
  readonly index: number
  readonly trial: Trial
  readonly response: Response
  /** First onset of each stimulus, best source known. */
  readonly onsets: Readonly<
    Record<string, { readonly t: number; readonly source: OnsetSource; readonly uncertainty: number }>
  >
  /** ms from the onset named `stimulus` to `response.t`; null where either is missing. */
  readonly rt: number | null
  readonly input: InputKind | null
  readonly longestFrame: number
}
