import { random } from '@skillprint/engine'
import { describe, expect, test } from 'vitest'
import { cholesky } from '../cholesky.ts'
import { constructs } from './constructs.ts'
import { lastingPerDay } from './lasting.ts'
import { constructCorrelations } from './loadings.ts'
import { posteriorOverTime, type Sitting } from './over-time.ts'
import { posterior } from './posterior.ts'

const phi = [
  [1, 0.4],
  [0.4, 1],
]
const lasting = [0.999, 0.998]
const sittings: Sitting[] = [
  { day: 100, observations: [{ loading: [0.8, 0], residual: 0.4, z: 1.2 }] },
  {
    day: 340,
    observations: [
      { loading: [0.7, 0.1], residual: 0.5, z: 0.1 },
      { loading: [0, 0.9], residual: 0.3, z: -1 },
    ],
  },
  { day: 900, observations: [{ loading: [0.2, 0.6], residual: 0.6, z: 0.4 }] },
]

test('it equals the joint normal distribution of the factors at every sitting, worked out at once', () => {
  // Factors of all three days side by side: covariance between days φ^gap·Φ, by the later day's loss.
  const size = phi.length
  const between = (s: number, t: number, k: number, l: number): number => {
    const gap = (sittings[t]?.day ?? 0) - (sittings[s]?.day ?? 0)
    return gap >= 0
      ? (phi[k]?.[l] ?? 0) * (lasting[l] ?? 1) ** gap
      : (phi[k]?.[l] ?? 0) * (lasting[k] ?? 1) ** -gap
  }
  const all = sittings.length * size
  const joint = Array.from({ length: all }, (_, i) =>
    Array.from({ length: all }, (__, j) =>
      between(Math.floor(i / size), Math.floor(j / size), i % size, j % size),
    ),
  )
  const rows = sittings.flatMap(({ observations }, s) =>
    observations.map(({ loading, residual, z }) => ({
      residual,
      z,
      loading: Array.from({ length: all }, (_, i) =>
        Math.floor(i / size) === s ? (loading[i % size] ?? 0) : 0,
      ),
    })),
  )
  const atOnce = posterior(
    {
      loadings: rows.map(({ loading }) => loading),
      residualVariances: rows.map(({ residual }) => residual),
      factorCovariance: joint,
    },
    rows.map(({ z }) => z),
  )
  const filtered = posteriorOverTime(phi, lasting, sittings)
  const last = all - size
  for (let k = 0; k < size; k++) {
    expect(filtered.mean[k]).toBeCloseTo(atOnce.mean[last + k] ?? 99, 12)
    for (let l = 0; l < size; l++)
      expect(filtered.covariance[k]?.[l]).toBeCloseTo(atOnce.covariance[last + k]?.[last + l] ?? 99, 12)
  }
})

test('sittings on one day are all rows at once, in whatever order', () => {
  const oneDay = sittings.map((sitting) => ({ ...sitting, day: 5 }))
  const rows = oneDay.flatMap(({ observations }) => observations)
  const batch = posterior(
    {
      loadings: rows.map(({ loading }) => loading),
      residualVariances: rows.map(({ residual }) => residual),
      factorCovariance: phi,
    },
    rows.map(({ z }) => z),
  )
  for (const order of [oneDay, [...oneDay].reverse()]) {
    const { mean, covariance } = posteriorOverTime(phi, lasting, order)
    for (const [k, value] of batch.mean.entries()) expect(mean[k]).toBeCloseTo(value, 12)
    for (const [k, row] of batch.covariance.entries())
      for (const [l, value] of row.entries()) expect(covariance[k]?.[l]).toBeCloseTo(value, 12)
  }
})

test('what is old says less, and what is very old gives the reference group back', () => {
  const [first] = sittings as [Sitting, ...Sitting[]]
  const after = (day: number) => posteriorOverTime(phi, lasting, [first, { day, observations: [] }])
  const sure = [0, 200, 1000].map((days) => 1 - (after(100 + days).covariance[0]?.[0] ?? 1))
  expect(sure[0]).toBeGreaterThan(sure[1] ?? 9)
  expect(sure[1]).toBeGreaterThan(sure[2] ?? 9)
  // A clock that was ninety years off counts as ten.
  expect(after(100 + 33_000)).toEqual(after(100 + 3650))
  expect(after(100 + 3650).covariance[1]?.[1]).toBeCloseTo(1, 3)
})

test('days that fall are refused', () => {
  expect(() => posteriorOverTime(phi, lasting, [...sittings].reverse())).toThrow(
    'day 340 comes after day 900',
  )
})

describe('the shipped figures', () => {
  const shipped = constructs.map((one, i) =>
    constructs.map(
      (other, j) =>
        constructCorrelations.find(
          ([a, b]) => (a === one && b === other) || (a === other && b === one),
        )?.[2] ?? (i === j ? 1 : 0),
    ),
  )
  test.each([1, 30, 365, 3650])('what comes anew in %d days is a covariance', (days) => {
    const share = lastingPerDay(0).map((one) => one ** days)
    const noise = shipped.map((row, k) =>
      row.map((value, l) => value * (1 - (share[k] ?? 1) * (share[l] ?? 1))),
    )
    expect(cholesky(noise).failedAt).toBeNull()
  })

  test('95 % intervals hold the truth of people who drift as said, over five sittings in four years', () => {
    const draw = random('over time')
    const share = lastingPerDay(0)
    const lower = cholesky(shipped).lower
    const drawn = (): number[] => {
      const z = constructs.map(() => draw.normal())
      return lower.map((row) => row.reduce((sum, value, k) => sum + value * (z[k] ?? 0), 0))
    }
    let held = 0
    const people = 800
    for (let person = 0; person < people; person++) {
      let theta = drawn()
      const seen: Sitting[] = []
      for (const day of [0, 100, 400, 800, 1460]) {
        const gap = day - (seen.at(-1)?.day ?? 0)
        const kept = share.map((one) => one ** gap)
        const noise = shipped.map((row, k) =>
          row.map(
            (value, l) => value * (1 - (kept[k] ?? 1) * (kept[l] ?? 1)) + (k === l && gap === 0 ? 1e-12 : 0),
          ),
        )
        const root = cholesky(noise).lower
        const z = constructs.map(() => draw.normal())
        theta = theta.map(
          (value, k) =>
            (kept[k] ?? 1) * value + (root[k] ?? []).reduce((sum, one, l) => sum + one * (z[l] ?? 0), 0),
        )
        const loading = constructs.map((_, k) => (k === 0 ? 0.8 : 0))
        seen.push({
          day,
          observations: [
            { loading, residual: 0.5, z: 0.8 * (theta[0] ?? 0) + Math.sqrt(0.5) * draw.normal() },
          ],
        })
      }
      const { mean, covariance } = posteriorOverTime(shipped, share, seen)
      if (Math.abs((theta[0] ?? 0) - (mean[0] ?? 0)) < 1.96 * Math.sqrt(covariance[0]?.[0] ?? 0)) held++
    }
    expect(held / people).toBeGreaterThan(0.93)
    expect(held / people).toBeLessThan(0.97)
  })
})
