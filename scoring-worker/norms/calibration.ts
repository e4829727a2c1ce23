import type { InputKind } from '@skillprint/engine/record'
import type { ContinuousNorms } from '../calibrate/continuous-norms.ts'

/** What `npm run calibrate` writes as `calibration.json`: norms and item parameters of a named group. It counts only beside the report it was written with. */
export interface ScoringCalibration {
  readonly schema: 1
  /** Kebab-case, e.g. `eindhoven-2027`; the endpoint lifts pilot norms by it. */
  readonly id: string
  /** Names this calibration and no other: the report bears it too. */
  readonly version: string
  /** Who was asked, where, when and on what, in words that people read: `adults in Eindhoven, 2027, phones, N=812`. */
  readonly group: string
  /** People behind it. */
  readonly people: number
  /** SHA-256 of the report's UTF-8 bytes, hexadecimal. */
  readonly report: string
  readonly norms: readonly CalibratedNorm[]
  readonly items: readonly CalibratedItems[]
}

/** What a measure of a game is compared with, kind of input by kind of input. */
export interface CalibratedNorm {
  readonly game: string
  readonly gameVersion: number
  readonly measure: string
  readonly unit: string
  /** All ages together. A kind of input that is not here is not compared. */
  readonly devices: readonly {
    readonly device: InputKind
    readonly people: number
    readonly mean: number
    readonly sd: number
  }[]
  /** The same by age; null where ages were not told. */
  readonly byAge: ContinuousNorms | null
  /** Split-half reliability, in one sitting; null = not known, the shipped figure stands. */
  readonly splitHalf: number | null
  /** Of people who came back after weeks; null = nobody did, the shipped figure stands. */
  readonly retest: {
    readonly people: number
    /** ICC(A,1). */
    readonly icc: number
    /** Gain from first to second sitting, SD, more is better. */
    readonly practice: number
  } | null
}

/** Item parameters of a measure, and where that group stands on their scale: ability N(mean, sd²). */
export interface CalibratedItems {
  readonly game: string
  readonly gameVersion: number
  readonly measure: string
  readonly people: number
  /** Of ability in the group; 0 and 1 for two-parameter calibrations that were not linked to an older one. */
  readonly mean: number
  readonly sd: number
  readonly items: readonly {
    readonly id: string
    readonly a: number
    readonly b: number
    readonly seA: number
    readonly seB: number
  }[]
}

/** A calibration with the report it was made with; what scoring takes. Refused where they do not belong together: see `checkCalibration`. */
export interface CalibrationWithReport {
  readonly calibration: unknown
  /** The whole text of `report.html`. */
  readonly report: string
}

/** People from whom a calibration stands as norm of a deployment: a 95 % interval of ± 5 percentile points at the median. Fewer: still pilot. */
export const deploymentPeople = 400
/** People below which nothing is compared with a group. */
export const fewestPeople = 100
