import type { InputKind } from '@skillprint/engine/record'

/** What a measure is compared with: its mean and spread in a named group. */
export interface MeasureNorm {
  readonly mean: number
  /** SD between people at the length of the reference test, that test's own error included. */
  readonly sd: number
  readonly unit: string
  /** 1: more is more of the construct. −1: less is more (times). */
  readonly direction: 1 | -1
  /** Share of the reference variance that is error inside one sitting: 1 − internal reliability. */
  readonly error: number
  /** Share of the reference variance that comes back after weeks: ICC(A,1). */
  readonly retest: number
  /** What people gain from a first to a second sitting, SD, more is better; absent = not known, nothing is taken off. */
  readonly practice?: number
  /** People behind the figures; 0 where they are assumed. */
  readonly people: number
  /** Kinds of input on which the comparison holds; absent = on all, which an ability may say and a measure of hands may not (`norms/in-use.ts`). */
  readonly inputs?: readonly InputKind[]
  readonly source: string
}

/** Which norms these are, how far they may be trusted, and of whom: shown on card, export and manual. */
export const normSet = {
  id: 'sro-2016-pilot',
  version: 1,
  status: 'pilot',
  group: 'US adults 20–59, 2016, desktop, online panel, N≈520',
} as const

const sro =
  'Self-Regulation Ontology: Eisenberg et al. (2019), Nature Communications 10, 2319; retest Enkavi et al. (2019), PNAS 116, 5472'

/** Reference figures of the measures by name. Summary statistics only; no person’s data. */
export const norms = {
  /** Mean of the tasks with 20 % and 40 % stop trials: 296.8 (61.4) and 275.6 (58.5) ms, N = 478; retest .53 and .48, N = 133. */
  stopping: {
    mean: 286.2,
    sd: 60,
    unit: 'ms',
    direction: -1,
    error: 0.04,
    retest: 0.5,
    /** 133 adults after about 3–4 months: −.14 and −.17 SD (slower), standard error .09; taken as none. */
    practice: 0,
    people: 478,
    source: `SSRT, ${sro}`,
  },
  /** This project's own trimmed EZ drift of the go trials of the same task (retest wave); the retest ICC is that of the authors' drift. */
  efficiency: {
    mean: 3.458,
    sd: 0.795,
    unit: '1/s',
    direction: 1,
    error: 0.03,
    retest: 0.585,
    /** .107 SD after about 3–4 months, 133 adults, the authors' drift. */
    practice: 0.107,
    people: 151,
    source: `EZ drift of stop-signal go trials, ${sro}`,
  },
  /**
   * θ of the item model. Zero and spread are those of the group that the predicted difficulties speak of: an assumption until items are calibrated.
   * Retest and error are those of the 18 Raven-type items of the same study (ICC .78, α .836), as shares of true variance.
   */
  reasoning: {
    mean: 0,
    sd: 1,
    unit: 'SD',
    direction: 1,
    error: 0,
    retest: 0.932,
    /** .084 SD after about 3–4 months, 150 adults, the same 18 items twice; as a share of the spread of abilities, .084 ∕ √.836. */
    practice: 0.092,
    people: 0,
    source: `zero assumed; retest of matrices, ${sro}`,
  },
  /** θ of the authors' key. Zero is the middle of the authors' step difficulties: an assumption, as are spread and retest. */
  'social-judgement': {
    mean: 0,
    sd: 1,
    unit: 'SD',
    direction: 1,
    error: 0,
    retest: 0.85,
    people: 0,
    source:
      'zero, spread and retest assumed; situational tests are typically less reliable (Kasten & Freund, 2016)',
  },
} as const satisfies Readonly<Record<string, MeasureNorm>>
