import { eap } from '../irt/eap.ts'
import { type LogisticItem, probability } from '../irt/logistic.ts'
import { chiSquareTail } from './chi-square.ts'
import { normalQuadrature } from './marginal.ts'
import { correlation } from './reliability.ts'
import type { Responses } from './responses.ts'

/** How well an item's curve fits the answers: S-X² with its degrees of freedom and p. */
export interface ItemFit {
  readonly sx2: number
  readonly df: number
  /** Null where too few groups of people are left to tell. */
  readonly p: number | null
}

/**
 * S-X²: among people with the same number right, the share that had this item right against the model's. Complete answers only; groups
 * in which fewer than one right or wrong answer is expected are joined to their neighbour. `estimated`: item parameters that were estimated (2 for 2PL).
 * Source: Orlando & Thissen (2000), Applied Psychological Measurement 24, 50–64.
 */
export function itemFit(
  items: readonly LogisticItem[],
  responses: Responses,
  estimated = 2,
): readonly ItemFit[] {
  const complete = responses.filter((answers) => answers.every((answer) => answer !== null))
  if (complete.length === 0) return items.map(() => ({ sx2: 0, df: 0, p: null }))
  const sums = complete.map((answers) => answers.reduce<number>((sum, x) => sum + (x ?? 0), 0))
  const { theta, weight } = normalQuadrature()
  const p = items.map((item) => Array.from(theta, (at) => probability(item, at)))
  const all = sumScores(p, theta.length)
  return items.map((_, j) => {
    const rest = sumScores(
      p.filter((_curve, k) => k !== j),
      theta.length,
    )
    const groups: { n: number; right: number; expected: number }[] = []
    for (let score = 1; score < items.length; score++) {
      let top = 0
      let bottom = 0
      for (let i = 0; i < theta.length; i++) {
        const w = weight[i] as number
        top += (p[j]?.[i] ?? 0) * (rest[i]?.[score - 1] ?? 0) * w
        bottom += (all[i]?.[score] ?? 0) * w
      }
      let n = 0
      let right = 0
      for (const [person, sum] of sums.entries()) {
        if (sum !== score) continue
        n++
        right += complete[person]?.[j] ?? 0
      }
      groups.push({ n, right, expected: n * (top / bottom) })
    }
    const joined = joinSmall(groups)
    const sx2 = joined.reduce(
      (sum, { n, right, expected }) => sum + ((right - expected) ** 2 * n) / (expected * (n - expected)),
      0,
    )
    const df = joined.length - estimated
    return df > 0 ? { sx2, df, p: chiSquareTail(sx2, df) } : { sx2, df: 0, p: null }
  })
}

/** For each point of ability the chance of each number right (Lord & Wingersky, 1984). */
function sumScores(p: readonly (readonly number[])[], nodes: number): readonly (readonly number[])[] {
  return Array.from({ length: nodes }, (_, i) =>
    p.reduce<readonly number[]>(
      (chances, curve) => {
        const right = curve[i] ?? 0
        return Array.from(
          { length: chances.length + 1 },
          (_chance, score) => (chances[score] ?? 0) * (1 - right) + (chances[score - 1] ?? 0) * right,
        )
      },
      [1],
    ),
  )
}

function joinSmall(groups: readonly { n: number; right: number; expected: number }[]) {
  const enough = ({ n, expected }: { n: number; expected: number }): boolean =>
    expected >= 1 && n - expected >= 1
  const joined: { n: number; right: number; expected: number }[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last && !enough(last)) {
      last.n += group.n
      last.right += group.right
      last.expected += group.expected
    } else joined.push({ ...group })
  }
  const last = joined.at(-1)
  const before = joined.at(-2)
  if (last && before && !enough(last)) {
    before.n += last.n
    before.right += last.right
    before.expected += last.expected
    joined.pop()
  }
  return joined
}

/** Yen's Q3: correlations of what is left of two items' answers when ability is taken out; |Q3| above .2 means that two items depend on each other. Source: Yen (1984). */
export function q3(items: readonly LogisticItem[], responses: Responses): readonly (readonly number[])[] {
  const thetas = responses.map((answers) => eap(items, answers).theta)
  const residual = (person: number, j: number): number | null => {
    const answer = responses[person]?.[j]
    const item = items[j]
    return answer === null || answer === undefined || !item
      ? null
      : answer - probability(item, thetas[person] ?? 0)
  }
  return items.map((_, j) =>
    items.map((_other, k) => {
      if (j === k) return 1
      const pairs = responses.flatMap((_answers, person) => {
        const [x, y] = [residual(person, j), residual(person, k)]
        return x === null || y === null ? [] : [[x, y] as const]
      })
      return correlation(
        pairs.map(([x]) => x),
        pairs.map(([, y]) => y),
      )
    }),
  )
}
