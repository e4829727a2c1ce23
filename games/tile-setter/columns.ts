import type { Columns } from '@skillprint/engine'
import { familyOf, rulesToFind } from './difficulty.ts'
import { bank, type TileItem } from './items.ts'
import { type Built, fills, shapes } from './tile.ts'
import type { TileResponse, TileTrial } from './trial.ts'

const items = new Map<string, TileItem>(bank.map((item) => [item.id, item]))
/** Practice fields stand in no bank. */
const item = (trial: TileTrial): TileItem | undefined => items.get(trial.item)

/** `circle-open-2-5`: figure, fill, count, studs as a sum of 1, 2, 4, 8; `?` where nothing was chosen. */
const code = ({ shape, fill, count, corners }: Built): string =>
  [shape === null ? '?' : shapes[shape], fill === null ? '?' : fills[fill], count ?? '?', corners].join('-')

/** Matrix reasoning in which the answer is built. Rules: Matzen et al. (2010), Behavior Research Methods 42, 525–541. */
export const columns: Columns<TileTrial, TileResponse> = {
  stimuli: {
    item: {
      meaning:
        'Item in the bank: family, version of the bank and number; practice fields have names of their own',
      values: 'family-version-number, practice-number',
      value: ({ trial }) => trial.item,
    },
    stimulus: {
      meaning:
        'The eight tiles shown, row by row: figure, fill, count, studs (sum of 1 top left, 2 top right, 4 bottom right, 8 bottom left)',
      values: 'eight codes with spaces in between',
      value: ({ trial }) => trial.shown.map(code).join(' '),
    },
    condition: {
      meaning: 'Family of the rules',
      values: 'pattern, number, logic',
      value: ({ trial }) => familyOf(trial.rules),
    },
    rules: {
      meaning: 'Rule of each attribute that does not stay the same',
      values: 'attribute:rule with spaces in between',
      value: ({ trial }) =>
        rulesToFind(trial.rules)
          .map(({ part, rule }) => `${part}:${rule}`)
          .join(' '),
    },
    answer: {
      meaning: 'The tile that fits the gap',
      values: 'a code as in stimulus',
      value: ({ trial }) => code(trial.answer),
    },
    irt_a: {
      meaning: 'Slope of the item, predicted from its rules; empty in practice',
      values: 'number above 0',
      value: ({ trial }) => item(trial)?.a ?? null,
    },
    irt_b: {
      meaning: 'Difficulty of the item, predicted from its rules; empty in practice',
      unit: 'logit',
      values: 'number',
      value: ({ trial }) => item(trial)?.b ?? null,
    },
    irt_c: {
      meaning: 'Lower asymptote of the item (guessing); empty in practice',
      values: '0–1',
      value: ({ trial }) => item(trial)?.c ?? null,
    },
    irt_b_sd: {
      meaning: 'SD of the error of the predicted difficulty; empty in practice',
      unit: 'logit',
      values: 'number above 0',
      value: ({ trial }) => item(trial)?.bSd ?? null,
    },
    limit_ms: {
      meaning: 'Longest time for this field',
      unit: 'ms',
      values: 'whole number',
      value: ({ trial }) => trial.limit,
    },
  },
  responses: {
    response: {
      meaning: 'The tile as it was built; ? where nothing was chosen',
      values: 'a code as in stimulus',
      value: ({ response }) => code(response.built),
    },
    correct: {
      meaning: 'The tile that was built is the one that fits; a skipped field is not',
      values: '0, 1',
      value: ({ response }) => response.correct,
    },
    how: {
      meaning: 'Laid by the player, skipped, or laid as it stood when the time was over',
      values: 'laid, skipped, late',
      value: ({ response }) => response.how,
    },
    first_pick_ms: {
      meaning: 'From the onset of the field to the first part that was picked; empty where none was',
      unit: 'ms',
      values: 'number',
      value: ({ response }) => response.first,
    },
    picks: {
      meaning: 'Parts that were picked, changed ones included',
      values: 'whole number from 0',
      value: ({ response }) => response.picks,
    },
  },
}
