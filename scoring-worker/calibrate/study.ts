import { type Item, random } from '@skillprint/engine'
import { eap } from '../irt/index.ts'
import { meanOf, varianceOf } from '../models/sample.ts'
import { type AdverseImpact, adverseImpact } from './adverse-impact.ts'
import { type LogisticDif, logisticDif, type MantelHaenszel, mantelHaenszel } from './dif.ts'
import { type Invariance, invariance } from './invariance.ts'
import { type ItemFit, itemFit, q3 } from './item-fit.ts'
import { type Linked, link } from './linking.ts'
import { type CalibratedItem, type Calibration, calibrate2pl, calibrateRasch } from './logistic.ts'
import { alpha, omega, reliableChange, splitHalf, standardErrorOfMeasurement } from './reliability.ts'
import type { Responses } from './responses.ts'

/** People's answers to items, and the groups they belong to (for fairness only, kept apart from everything else). */
export interface StudyInput {
  readonly name: string
  readonly items: readonly string[]
  readonly responses: Responses
  /** Per grouping, e.g. `sex`: one value per person; empty = not told. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Items of an older calibration, to whose scale this one is taken by those with the same id. */
  readonly anchors?: readonly Item[]
  /** Random halves for the split-half reliability. Default 1000. */
  readonly splits?: number
}

export interface ItemStudy extends CalibratedItem {
  readonly id: string
  /** Share right. */
  readonly right: number
  readonly fit: ItemFit
  readonly dif: Readonly<Record<string, MantelHaenszel | null>>
  readonly logistic: Readonly<Record<string, LogisticDif | null>>
}

/** Everything that a report tells; plain data. */
export interface Study {
  readonly name: string
  readonly people: number
  readonly model: '2PL' | 'Rasch'
  readonly calibration: Omit<Calibration, 'items'>
  readonly items: readonly ItemStudy[]
  /** Pairs of items with |Q3| above .2. */
  readonly dependent: readonly { readonly one: string; readonly other: string; readonly q3: number }[]
  readonly reliability: {
    readonly alpha: number
    readonly omega: number | null
    /** Random halves of the items, corrected to full length. */
    readonly splitHalf: { readonly reliability: number; readonly low: number; readonly high: number }
    /** In points of the number right. */
    readonly sem: number
    readonly reliableChange: number
    /** Of the ability: variance of estimates over itself plus mean squared error. */
    readonly empirical: number
  }
  readonly abilities: readonly number[]
  readonly comparisons: readonly {
    readonly grouping: string
    readonly reference: string
    readonly focal: string
    readonly people: readonly [number, number]
    readonly impact: AdverseImpact
    /** Impact at other shares selected. */
    readonly cuts: readonly { readonly share: number; readonly impact: AdverseImpact }[]
    /** Do the items measure the same in both groups? Null for Rasch-only studies. */
    readonly invariance: Invariance | null
  }[]
  /** Onto the older scale; null without anchors, and why where they do not do. */
  readonly linked: Linked | { readonly refused: string } | null
}

/** People needed for the model with one or two parameters an item, and in a group for DIF. */
export const neededPeople = { rasch: 200, twoParameters: 500, group: 100 } as const
/** The share that counts as selected when adverse impact is screened. */
const selectedShare = 0.3
const impactShares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8] as const

/** Calibrates and checks a set of items. Two parameters from 500 people, else Rasch. Throws an `Error` below 200 people, and like `calibrate2pl`. */
export function study({ name, items, responses, groups, anchors, splits = 1000 }: StudyInput): Study {
  if (responses.length < neededPeople.rasch)
    throw new Error(`study: got ${responses.length} people, expected at least ${neededPeople.rasch}`)
  for (const [grouping, values] of Object.entries(groups))
    if (values.length !== responses.length)
      throw new Error(
        `study: grouping ${grouping} has ${values.length} values for ${responses.length} people`,
      )
  const model = responses.length >= neededPeople.twoParameters ? '2PL' : 'Rasch'
  const { items: found, ...calibration } = (model === '2PL' ? calibrate2pl : calibrateRasch)(responses)
  const bank = found.map(({ a, b }, j) => ({ id: items[j] ?? `${j}`, a, b }))
  const sd = Math.sqrt(calibration.variance)
  const estimates = responses.map((answers) => eap(bank, answers, { sd }))
  const abilities = estimates.map(({ theta }) => theta)
  const scores: readonly (readonly number[])[] = responses.map((answers) =>
    answers.map((answer) => answer ?? 0),
  )
  const sums = scores.map((row) => row.reduce<number>((sum, x) => sum + x, 0))
  const alphaOf = alpha(scores)
  const comparisons = Object.entries(groups).flatMap(([grouping, values]) =>
    compare(grouping, values, { abilities, responses, model }),
  )
  const twoGroups = ({ grouping, focal, reference }: (typeof comparisons)[number], j: number) =>
    responses.flatMap((answers, person) => {
      const group = groups[grouping]?.[person]
      const answer = answers[j]
      return (group === focal || group === reference) && answer !== null && answer !== undefined
        ? [{ focal: group === focal, correct: answer === 1, score: sums[person] ?? 0 }]
        : []
    })
  const fits = itemFit(bank, responses, model === '2PL' ? 2 : 1)
  const residuals = q3(bank, responses)
  const spread = varianceOf(abilities)
  return {
    name,
    people: responses.length,
    model,
    calibration,
    items: found.map((item, j) => {
      const answered = responses.flatMap((answers) => answers[j] ?? [])
      return {
        ...item,
        id: items[j] ?? `${j}`,
        right: meanOf(answered),
        fit: fits[j] as ItemFit,
        dif: Object.fromEntries(
          comparisons.map((one) => [
            one.grouping,
            mantelHaenszel(twoGroups(one, j).map(({ score, ...rest }) => ({ ...rest, stratum: score }))),
          ]),
        ),
        logistic: Object.fromEntries(
          comparisons.map((one) => [one.grouping, logisticDif(twoGroups(one, j))]),
        ),
      }
    }),
    dependent: bank.flatMap(({ id }, j) =>
      bank.slice(j + 1).flatMap((other, k) => {
        const value = residuals[j]?.[j + 1 + k] ?? 0
        return Math.abs(value) > 0.2 ? [{ one: id, other: other.id, q3: value }] : []
      }),
    ),
    reliability: {
      alpha: alphaOf,
      omega: items.length >= 3 ? omega(scores) : null,
      splitHalf: splitHalf(scores, {
        score: (half) => half.reduce((sum, x) => sum + x, 0),
        splits,
        random: random(`split-half ${name}`),
      }),
      sem: standardErrorOfMeasurement(Math.sqrt(varianceOf(sums)), alphaOf),
      reliableChange: reliableChange(Math.sqrt(varianceOf(sums)), alphaOf),
      empirical: spread / (spread + meanOf(estimates.map(({ se }) => se * se))),
    },
    abilities,
    comparisons,
    linked: anchors ? linkedTo(bank, anchors) : null,
  }
}

function linkedTo(bank: readonly Item[], anchors: readonly Item[]): NonNullable<Study['linked']> {
  try {
    return link(bank, anchors)
  } catch (error) {
    return { refused: (error as Error).message }
  }
}

/** The two largest groups of a grouping, the larger as reference; none where either is too small to say anything. */
function compare(
  grouping: string,
  values: readonly string[],
  { abilities, responses, model }: Pick<Study, 'abilities' | 'model'> & Pick<StudyInput, 'responses'>,
): Study['comparisons'] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  if (!first || !second || second[1] < neededPeople.group) return []
  const sorted = [...abilities].sort((one, other) => other - one)
  const impactAt = (share: number): AdverseImpact => {
    const cut = sorted[Math.floor(share * abilities.length)] ?? 0
    const selected = (group: string): number =>
      values.filter((value, person) => value === group && (abilities[person] ?? 0) > cut).length
    return adverseImpact([selected(first[0]), selected(second[0])], [first[1], second[1]])
  }
  const answersOf = (group: string) => responses.filter((_, person) => values[person] === group)
  return [
    {
      grouping,
      reference: first[0],
      focal: second[0],
      people: [first[1], second[1]],
      impact: impactAt(selectedShare),
      cuts: impactShares.map((share) => ({ share, impact: impactAt(share) })),
      invariance: model === '2PL' ? invariance(answersOf(first[0]), answersOf(second[0])) : null,
    },
  ]
}
