import type { Evidence, IrtItem } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
import { difficultySd, partGuessing, ruleDifficulty, rulesToFind, slope } from './difficulty.ts'
import { itemOf } from './items.ts'
import type { TileResponse, TileTrial } from './trial.ts'

/**
 * Reasoning from the rules found: a built tile shows for each of its rules whether it was found, so each rule is an item. A field that was
 * skipped, or that the sun went down on unless the right tile lay there, only tells that not all were found: one item, the whole tile, wrong.
 */
export function evidence(trials: readonly PlayedTrial<TileTrial, TileResponse>[]): readonly Evidence[] {
  const rows = trials.flatMap(({ trial, response }) =>
    response.how === 'laid' || response.correct ? rulesFound(trial, response) : [wholeTile(trial)],
  )
  return [
    {
      model: 'irt',
      measure: 'reasoning',
      items: rows.map(({ item }) => item),
      responses: rows.map(({ right }) => (right ? 1 : 0)),
    },
  ]
}

interface Row {
  readonly item: IrtItem
  readonly right: boolean
}

function rulesFound({ item, rules, answer }: TileTrial, { built }: TileResponse): Row[] {
  const found = rulesToFind(rules)
  return found.map(({ part, rule }) => ({
    item: {
      id: `${item}/${part}`,
      a: slope,
      b: ruleDifficulty(rule, found.length),
      c: partGuessing(part),
      bSd: difficultySd,
    },
    right: built[part] === answer[part],
  }))
}

function wholeTile({ item }: TileTrial): Row {
  const { id, a, b, c = 0, bSd = 0, group } = itemOf(item)
  return { item: { id, a, b, c, bSd, group }, right: false }
}
