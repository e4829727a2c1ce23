import type { Evidence, IrtItem } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
import { rulesToFind } from './difficulty.ts'
import { itemOf } from './items.ts'
import type { TileResponse, TileTrial } from './trial.ts'

type Played = Pick<PlayedTrial<TileTrial, TileResponse>, 'trial' | 'response'>

/** Reasoning from the rules found, field by field: see `answersOf`. */
export function evidence(trials: readonly PlayedTrial<TileTrial, TileResponse>[]): readonly Evidence[] {
  const answers = trials.flatMap((played) =>
    answersOf(played).map((answer) => ({ ...answer, rt: played.rt })),
  )
  return [
    {
      model: 'irt',
      measure: 'reasoning',
      items: answers.map(({ item }) => item),
      responses: answers.map(({ right }) => (right ? 1 : 0)),
      rts: answers.map(({ rt }) => rt),
    },
  ]
}

/** One item and whether it was right. */
export interface Answer {
  readonly item: IrtItem
  readonly right: boolean
}

/**
 * What one field shows. A built tile shows for each rule whether it was found, so each rule is an item. Who skips found none of them: players
 * are told that each part counts; they did not guess either, so the lower asymptote is 0. When the sun goes down first, only parts that
 * were picked show something; without any, the whole tile is one item, wrong.
 */
export function answersOf({ trial, response: { how, built } }: Played): readonly Answer[] {
  const item = itemOf(trial.item)
  const parts = rulesToFind(trial.rules).flatMap(({ part }, at) => {
    const one = item.parts[at]
    return one ? [{ part, item: one, right: built[part] === trial.answer[part] }] : []
  })
  if (how === 'skipped') return parts.map(({ item: one }) => ({ item: { ...one, c: 0 }, right: false }))
  const picked =
    how === 'laid'
      ? parts
      : parts.filter(({ part }) => built[part] !== null && (part !== 'corners' || built.corners !== 0))
  if (picked.length > 0) return picked.map(({ item: one, right }) => ({ item: one, right }))
  const { id, a, b, c, bSd, group } = item
  return [{ item: { id, a, b, c, bSd, group }, right: false }]
}
