/** The skillprint: what is known about a person's skills, with how sure. Pure data; made by `scorer.ts`, never edited. */

import type { Standing } from '../norms/standing.ts'
import type { Construct } from './constructs.ts'
import type { Growth } from './growth.ts'
import type { SkillId } from './vocabulary.ts'

export interface Skillprint {
  readonly schema: 1
  /** Everything that made it: `scorer 4 · flags 2 · norms sro-2016-pilot 1 · loadings 1 · scale 1 · vocabulary competentnl-1`. */
  readonly version: string
  /** Whom the person was compared with. `deployment`: people of this deployment, by a calibration that counts; then its version and how many. */
  readonly norms: {
    readonly id: string
    readonly status: 'pilot' | 'deployment'
    readonly group: string
    readonly version?: string
    readonly people?: number
  }
  readonly games: readonly GameResult[]
  readonly constructs: readonly ConstructEstimate[]
  /** One per skill of the language, in the vocabulary's order, also those not known. */
  readonly skills: readonly SkillEstimate[]
  /** What changed reliably since the first day; left out when nothing did, as on most days. */
  readonly growth?: readonly Growth[]
  /** What speaks against the runs together; left out when nothing does. */
  readonly flags?: readonly ValidityFlag[]
  /** Games left out that may be played again, in the order played; left out when there are none. */
  readonly retakes?: readonly RetakeOffer[]
  /** What could not be read, in the order found; left out when everything could. */
  readonly problems?: readonly ScoringProblem[]
}

/** Play that could not be scored, or not whole. Nothing is thrown away: a later version may read it. */
export interface ScoringProblem {
  readonly code:
    | 'damaged-chunk'
    | 'records-missing'
    | 'run-without-start'
    | 'unknown-game'
    | 'unknown-skill'
    | 'unknown-version'
    | 'unreadable-trials'
  readonly reason: string
  readonly runId?: string
}

export interface GameResult {
  readonly runId: string
  readonly game: string
  readonly gameVersion: number
  /** False when a hard flag keeps this run out of the skillprint. */
  readonly valid: boolean
  readonly flags: readonly ValidityFlag[]
  readonly measures: readonly Measure[]
  readonly testTrials: number
}

/** What speaks against a run, or against all runs together: a figure beyond a limit. What each means: `validity/FLAGS.md`. Never a statement about the person. */
export interface ValidityFlag {
  readonly code: string
  /** Hard leaves the run out; soft widens its error. */
  readonly hard: boolean
  readonly figure?: number
  readonly limit?: number
  /** Only these test trials raised it: from, up to but not including. */
  readonly stretch?: { readonly from: number; readonly to: number }
}

/** A game that could not be measured and may be played again, once. */
export interface RetakeOffer {
  readonly game: string
  /** What to do otherwise: look at the device, take one's time, or play as the game explains. */
  readonly advice: 'device' | 'pace' | 'explanation'
  /** Codes of the hard flags that left it out. */
  readonly because: readonly string[]
}

/** A measure in its own unit with its standard error, or why there is none. `model` names the file in `models/`. */
export type Measure =
  | {
      readonly name: string
      readonly model: string
      readonly value: number
      readonly se: number
      readonly unit: string
      /** Under a calibration: where it stands among its people. */
      readonly standing?: Standing
      /** True for a measure that is for fun, and to talk about: no skill and no match rests on it (`for-fun.ts`). */
      readonly forFun?: true
      /** True where nobody can be compared with, e.g. on another kind of input: the figure stands alone and no skill rests on it. */
      readonly uncompared?: true
      readonly key?: 'authors' | 'experts' | 'consensus'
    }
  | { readonly name: string; readonly model: string; readonly refused: string; readonly reason: string }

/** Posterior on a construct: SD units of the reference group. */
export interface ConstructEstimate {
  readonly construct: Construct
  readonly mean: number
  readonly sd: number
  /** 1 − posterior variance ∕ prior variance */
  readonly reliability: number
}

export type SkillState = 'measured' | 'indication' | 'unknown'
/** Bands on the latent scale: < −1, −1…0, 0…1, > 1 SD. Words: see the widgets' strings; never below-average wording. */
export type Band = 'growing' | 'basic' | 'good' | 'strong'

export interface SkillEstimate {
  readonly skill: SkillId
  readonly state: SkillState
  /** Latent posterior, N(0, 1) before any evidence. */
  readonly y: { readonly mean: number; readonly sd: number }
  /** The same on the job scale 0–7: `level.mean = M + S·y.mean`, `level.sd = S·y.sd`; null where the scale has no M and S for this skill. */
  readonly level: {
    readonly mean: number
    readonly sd: number
    readonly prior: { readonly mean: number; readonly sd: number }
  } | null
  readonly reliability: number
  /** measured: one band, or two neighbours where none is at least .60 likely; indication: two neighbours, lower first; unknown: none. */
  readonly bands: readonly Band[]
  readonly evidence: readonly SkillEvidence[]
}

export interface SkillEvidence {
  readonly source: 'game' | 'statement' | 'coach' | 'certificate'
  readonly game?: string
  readonly construct?: Construct
  /** Strength of evidence: 3 direct sample, 2 useful with others, 1 hint only. */
  readonly stars: 1 | 2 | 3
  readonly key?: 'authors' | 'experts' | 'consensus'
}
