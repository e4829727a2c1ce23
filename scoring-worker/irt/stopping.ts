import type { Ability } from './posterior-on-grid.ts'

/** How far an adaptive test is. */
export interface TestState extends Ability {
  readonly items: number
  /** ms of test */
  readonly elapsed: number
  /** `se` after each item so far, oldest first. */
  readonly history: readonly number[]
}

/** Why a test ends, or null while it goes on. */
export type StoppingRule = (state: TestState) => string | null

/** Ends when the standard error is small enough. */
export const stopAtSe =
  (most: number): StoppingRule =>
  ({ se, items }) =>
    items > 0 && se <= most ? 'precise' : null

/** Ends after so many items. */
export const stopAfterItems =
  (most: number): StoppingRule =>
  ({ items }) =>
    items >= most ? 'items' : null

/** Ends after so much time, ms. */
export const stopAfterTime =
  (most: number): StoppingRule =>
  ({ elapsed }) =>
    elapsed >= most ? 'time' : null

/** Ends when the last `items` items together took less than `least` off the standard error: more of them would not help. */
export const stopAtPlateau =
  (items: number, least: number): StoppingRule =>
  ({ history }) => {
    const before = history[history.length - 1 - items]
    const now = history.at(-1)
    return before !== undefined && now !== undefined && before - now < least ? 'plateau' : null
  }

/** Ends when any rule does (the first reason is given), but never before `least` items. */
export const stopWhenAny =
  (rules: readonly StoppingRule[], least = 0): StoppingRule =>
  (state) => {
    if (state.items < least) return null
    for (const rule of rules) {
      const reason = rule(state)
      if (reason) return reason
    }
    return null
  }
