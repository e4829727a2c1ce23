import type { Item } from '@skillprint/engine'
import { probability } from '../irt/index.ts'
import { meanOf, varianceOf } from '../models/sample.ts'

/** Takes a new calibration onto the scale of an older one: θ_old = slope·θ_new + shift. */
export interface Link {
  readonly slope: number
  readonly shift: number
}

/** A new calibration on the old scale, and the anchors that changed on the way. */
export interface Linked extends Link {
  readonly items: readonly Item[]
  readonly anchors: number
  /** Anchors whose difficulty moved by more than .5: they are items of another kind now and need a new id. */
  readonly drifted: readonly { readonly id: string; readonly moved: number }[]
}

export type LinkMethod = 'mean-sigma' | 'haebara' | 'stocking-lord'

/** Least share of the new items that must be anchors, and the most an anchor's difficulty may move. */
export const linkLimits = { anchorShare: 0.2, fewestAnchors: 3, drift: 0.5 } as const

/** The item on the other scale: a∕slope, slope·b + shift. */
export const onScale = <Kind extends Item>(item: Kind, { slope, shift }: Link): Kind => ({
  ...item,
  a: item.a / slope,
  b: slope * item.b + shift,
})

/**
 * Puts newly calibrated items on the scale of old ones by those that both hold (same id). Anchors that drifted are left out and the link is made anew, the worst
 * first. Throws an `Error` where anchors are fewer than three or than a fifth of the new items. Source: Kolen & Brennan (2014), Test Equating, ch. 6.
 */
export function link(
  fresh: readonly Item[],
  old: readonly Item[],
  method: LinkMethod = 'stocking-lord',
): Linked {
  const known = new Map(old.map((item) => [item.id, item]))
  let pairs = fresh.flatMap((item): Pair[] => {
    const before = known.get(item.id)
    return before ? [[item, before]] : []
  })
  const drifted: { id: string; moved: number }[] = []
  for (;;) {
    if (
      pairs.length < linkLimits.fewestAnchors ||
      pairs.length < linkLimits.anchorShare * fresh.length - 1e-9
    )
      throw new Error(
        `link: ${pairs.length} of ${fresh.length} items are anchors that kept their difficulty, expected at least ${linkLimits.fewestAnchors} and a fifth`,
      )
    const found = method === 'mean-sigma' ? meanSigma(pairs) : byCurves(pairs, method)
    const worst = pairs
      .map(([item, before]) => ({ id: item.id, moved: onScale(item, found).b - before.b }))
      .reduce((one, other) => (Math.abs(other.moved) > Math.abs(one.moved) ? other : one))
    if (Math.abs(worst.moved) <= linkLimits.drift)
      return {
        ...found,
        items: fresh.map((item) => onScale(item, found)),
        anchors: pairs.length,
        drifted,
      }
    drifted.push(worst)
    pairs = pairs.filter(([item]) => item.id !== worst.id)
  }
}

type Pair = readonly [fresh: Item, old: Item]

/** Means and SDs of the difficulties made alike. Source: Marco (1977), Journal of Educational Measurement 14, 139–160. */
function meanSigma(pairs: readonly Pair[]): Link {
  const fresh = pairs.map(([{ b }]) => b)
  const old = pairs.map(([, { b }]) => b)
  const slope = Math.sqrt(varianceOf(old) / varianceOf(fresh))
  if (!Number.isFinite(slope) || slope === 0)
    throw new Error('link: the anchors are all equally hard, expected difficulties that differ')
  return { slope, shift: meanOf(old) - slope * meanOf(fresh) }
}

/** 41 abilities on ± 4, weighed by N(0, 1). */
const abilities = Array.from({ length: 41 }, (_, i) => {
  const theta = -4 + i / 5
  return { theta, weight: Math.exp(-0.5 * theta * theta) }
})

/**
 * Least squares between the curves of items (Haebara, 1980) or of the whole set of anchors (Stocking & Lord, 1983, Applied Psychological Measurement 7, 201–210),
 * by Levenberg–Marquardt from the mean–sigma link.
 */
function byCurves(pairs: readonly Pair[], method: 'haebara' | 'stocking-lord'): Link {
  let at = meanSigma(pairs)
  let { loss, normal, gradient } = distance(pairs, at, method)
  let damping = 1e-3
  for (let round = 0; round < 100; round++) {
    const [aa, ab, bb] = normal
    const [x, y] = [aa * (1 + damping), bb * (1 + damping)]
    const determinant = x * y - ab * ab
    if (!(determinant > 0)) break
    const move = {
      slope: -(y * gradient[0] - ab * gradient[1]) / determinant,
      shift: -(x * gradient[1] - ab * gradient[0]) / determinant,
    }
    const next = { slope: at.slope + move.slope, shift: at.shift + move.shift }
    const there = next.slope > 0.05 ? distance(pairs, next, method) : null
    if (there && there.loss <= loss) {
      at = next
      ;({ loss, normal, gradient } = there)
      damping /= 10
    } else damping *= 10
    if (Math.abs(move.slope) + Math.abs(move.shift) < 1e-12 || damping > 1e12) break
  }
  return at
}

function distance(pairs: readonly Pair[], at: Link, method: 'haebara' | 'stocking-lord') {
  let [loss, aa, ab, bb, ga, gb] = [0, 0, 0, 0, 0, 0]
  const add = (weight: number, off: number, bySlope: number, byShift: number): void => {
    loss += weight * off * off
    aa += weight * bySlope * bySlope
    ab += weight * bySlope * byShift
    bb += weight * byShift * byShift
    ga += weight * off * bySlope
    gb += weight * off * byShift
  }
  for (const { theta, weight } of abilities) {
    let [off, bySlope, byShift] = [0, 0, 0]
    for (const [fresh, old] of pairs) {
      const { c = 0, d = 1 } = fresh
      const p = probability(onScale(fresh, at), theta)
      const steep = ((p - c) * (d - p)) / (d - c)
      const apart = p - probability(old, theta)
      const one = (-steep * fresh.a * (theta - at.shift)) / at.slope ** 2
      const other = (-steep * fresh.a) / at.slope
      if (method === 'haebara') add(weight, apart, one, other)
      off += apart
      bySlope += one
      byShift += other
    }
    if (method === 'stocking-lord') add(weight, off, bySlope, byShift)
  }
  return { loss, normal: [aa, ab, bb] as const, gradient: [ga, gb] as const }
}
