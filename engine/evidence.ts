/**
 * Evidence: what a game's trials say, as the input of a named measurement model. Types only; the mathematics of each model
 * stands in `scoring-worker/models`. All times in milliseconds.
 */
import type { Item } from './game.ts'
import type { PlayedTrial } from './record.ts'

export type Evidence = AnswerTrace & EvidenceOfModel

type EvidenceOfModel =
  | {
      readonly model: 'irt'
      readonly measure: string
      readonly items: readonly IrtItem[]
      readonly responses: readonly (0 | 1 | null)[]
    }
  | {
      readonly model: 'partial-credit'
      readonly measure: string
      /** Generalised partial credit: slope a, step difficulties b₁…b_m. */
      readonly items: readonly {
        readonly id: string
        readonly a: number
        readonly steps: readonly number[]
      }[]
      /** Category reached, 0…m. */
      readonly responses: readonly (number | null)[]
      /** Where the scoring key comes from; shown wherever the measure is shown. */
      readonly key: 'authors' | 'experts' | 'consensus'
    }
  | {
      readonly model: 'stop-signal'
      readonly measure: string
      readonly go: readonly { readonly rt: number | null; readonly correct: boolean }[]
      readonly stop: readonly { readonly ssd: number; readonly rt: number | null }[]
      readonly maxRt: number
    }
  | {
      readonly model: 'ez-diffusion'
      readonly measure: string
      readonly trials: readonly { readonly rt: number | null; readonly correct: boolean }[]
    }
  | {
      /** Pumping balloons that may burst: for fun, and to talk about. */
      readonly model: 'adjusted-pumps'
      readonly measure: string
      readonly balloons: readonly { readonly pumps: number; readonly exploded: boolean }[]
    }
  | {
      readonly model: 'signal-detection'
      readonly measure: string
      readonly hits: number
      readonly misses: number
      readonly falseAlarms: number
      readonly correctRejections: number
    }

/** How answers were given, apart from what they were: read by the validity flags alone, never by a model. A game leaves out what it does not have. */
export interface AnswerTrace {
  /** Per answer the response time of its trial, ms, in the order of `responses`; parts of one trial share it. */
  readonly rts?: readonly (number | null)[]
  /** Where the answers stood on the screen. Only for trials whose alternatives stand in an order drawn anew. */
  readonly picks?: Picks
}

/** Per trial the place that was picked and the place of the best answer, 0 … places − 1; null = nothing picked. In the order played. */
export interface Picks {
  readonly places: number
  readonly picked: readonly (number | null)[]
  readonly wanted: readonly (number | null)[]
}

/** `bSd`: SD of the error of the difficulty `b`, where it is predicted and not calibrated. */
export interface IrtItem extends Item {
  readonly bSd?: number
}

/** A game's evidence rule: its valid test trials in, model inputs out. No statistics. */
export type EvidenceRule<Trial = unknown, Response = unknown> = (
  trials: readonly PlayedTrial<Trial, Response>[],
) => readonly Evidence[]
