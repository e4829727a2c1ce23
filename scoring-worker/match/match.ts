import type { SkillId } from '../skills/vocabulary.ts'
import type { LearningKind } from './learning.ts'

/** One job profile for one person, with the numbers that ordered it. `matching.md`-style names: E, U, Q, P, M. */
export interface Match {
  readonly profile: string
  /** Two-sided score 0–1 that orders the person's list. */
  readonly score: number
  readonly tier: 'A' | 'B' | 'C'
  readonly parts: {
    /** Employer side: 1 − expected shortfall. */
    readonly employer: number
    /** Strength use: (1 + cosine of centred profiles) / 2. */
    readonly strengths: number
    /** Practical fit, 1 when the person states no wish. */
    readonly practical: number
    /** Person side: (strengths + practical) / 2; strengths alone when the person states no wish. */
    readonly person: number
  }
  /** 80 % band of `employer`. */
  readonly band: { readonly low: number; readonly high: number }
  /** Share of the requirement weight about which something is known, 0–1. Governs words, never the order. */
  readonly evidence: number
  /** In words: fits well, fits reasonably, can grow, not known yet. */
  readonly verdict: 'good' | 'fair' | 'grow' | 'unknown'
}

export interface MatchList {
  /**
   * `score`: ordered by the score. `seed`: nothing valid is known yet, so the order is this person's own random one. `distance`, `newest`,
   * `surprise`: the order that the person chose.
   */
  readonly order: 'score' | 'seed' | 'distance' | 'newest' | 'surprise'
  readonly version: string
  readonly matches: readonly Match[]
}

/** Why this place in the list: exact contributions and plain reasons. */
export interface Explanation {
  readonly profile: string
  /** The same numbers that ordered the list. */
  readonly match: Match
  /** For each requirement: weight (sums to 1), expected shortfall 0–1, lost = weight × shortfall; Σ lost + E = 1. */
  readonly requirements: readonly {
    readonly skill: SkillId
    readonly weight: number
    readonly level: number
    readonly mean: number
    readonly sd: number
    readonly known: boolean
    readonly shortfall: number
    readonly lost: number
    /** P(θ ≥ required level) */
    readonly meets: number
    /** The same in words: ≥ .8, ≥ .5, ≥ .2, less; `unknown` where nothing is known. */
    readonly chance: 'yes' | 'probably' | 'perhaps' | 'not-yet' | 'unknown'
    /** How much this skill adds to strength use (share of the cosine). */
    readonly use: number
  }[]
  /** Up to three, strongest first: known skills that fit or are used. */
  readonly fits: readonly SkillId[]
  /** The one that gains most by growing, if any. */
  readonly grows: SkillId | null
  readonly unknown: readonly SkillId[]
  /** How the one that grows can be learnt; empty when nothing has to grow. */
  readonly learning: readonly LearningKind[]
  /** The game that would tell most about what this profile asks, if any. */
  readonly tells: string | null
  /** The smallest change of one skill, in levels, that would lift this match, and what it would then be. */
  readonly lift: {
    readonly skill: SkillId
    readonly by: number
    readonly tier: Match['tier']
    readonly verdict: Match['verdict']
  } | null
  /**
   * True when on at least half of the requirement weight the person is known to stand, in expectation, more than a level over the level above the one asked. Told to the person
   * only; it never lowers a score.
   */
  readonly overqualified: boolean
}
