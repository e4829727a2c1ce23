import type { PlayedTrial } from '@skillprint/engine/record'
import type { Side, SortingResponse, SortingTrial } from './trial.ts'

/** Each row: side, and the stop-signal delay (ms) where the lamp lights. First 6 without the lamp, then 6 with it. */
const rows: readonly (readonly [Side, number | null])[] = [
  ['left', null],
  ['right', null],
  ['right', null],
  ['left', null],
  ['left', null],
  ['right', null],
  ['left', null],
  ['right', 100],
  ['right', null],
  ['left', 150],
  ['left', null],
  ['right', 200],
]
/** The lamp is explained before this one. */
const lampFrom = 6

/** The practice: 12 parcels; the belt stands still before the seventh, when the lamp is explained. */
export const practice: readonly SortingTrial[] = rows.map(([side, ssd], index) => ({
  side,
  stop: ssd !== null,
  ssd,
  foreperiod: 300 + 25 * (index % 4),
  gap: 450,
  order: 0,
  pause: index === lampFrom ? { kind: 'tip', say: 'practice.lamp' } : null,
  last: false,
}))

/** Understood: at least 3 of 4 go parcels to the right side, and at least one lamp obeyed. */
export function mastered(played: readonly PlayedTrial<SortingTrial, SortingResponse>[]): boolean {
  const go = played.filter(({ response }) => !response.stop)
  const stop = played.filter(({ response }) => response.stop)
  const right = go.filter(({ response }) => response.correct).length
  return go.length > 0 && right / go.length >= 0.75 && stop.some(({ response }) => response.correct)
}
