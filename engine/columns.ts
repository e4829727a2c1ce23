import type { PlayedTrial } from './record.ts'

/** One column of a table with a row per trial: what it means, in which unit, and which values stand in it. For people who read the data, in English. */
export interface Column<Trial, Response> {
  readonly meaning: string
  /** `ms`, `logit`, …; absent where there is none. */
  readonly unit?: string
  readonly values: string
  /** Null where there is nothing to say: the cell stays empty. */
  readonly value: (played: PlayedTrial<Trial, Response>) => string | number | boolean | null
}

/**
 * The columns that a game adds to the table of its trials, by name (lower case, underscores). The first five are owed by every game, null
 * where it has no such thing; of a trial that was voided only those of `stimuli` are filled, so these must not read the response.
 */
export interface Columns<Trial = unknown, Response = unknown> {
  /** What was shown. `item`: its name in a bank; `condition`: the cell of the design. */
  readonly stimuli: Named<Trial, Response, 'item' | 'stimulus' | 'condition'>
  /** What was done. `correct`: right, wrong, or null where there is no right or wrong. */
  readonly responses: Named<Trial, Response, 'response' | 'correct'>
}

type Named<Trial, Response, Owed extends string> = Readonly<
  Record<Owed, Column<Trial, Response>> & Record<string, Column<Trial, Response>>
>
