import { sectors, type Wishes } from './job-profile.ts'
import { type PackedProfiles, unitVector } from './pack.ts'
import { earthRadius, hasWishes, hoursAtZero, unstated } from './practical.ts'

/** Practical fit Q, 0–1, of a packed profile. */
export type PracticalColumn = (index: number) => number

/** The same rule as `practicalFit`, over packed profiles; null without a wish. */
export function practicalColumn(packed: PackedProfiles, wishes: Wishes | undefined): PracticalColumn | null {
  if (!wishes || !hasWishes(wishes)) return null
  const { hours, place, dislikedSectors = [] } = wishes
  const { hoursMin, hoursMax, sector, place: places } = packed
  const disliked = Uint8Array.from({ length: sectors.length + 1 }, (_, code) =>
    code > 0 && dislikedSectors.some((one) => sectors.indexOf(one) === code - 1) ? 1 : 0,
  )
  const wishesSector = dislikedSectors.length > 0
  const wished = (hours === undefined ? 0 : 1) + (place === undefined ? 0 : 1) + (wishesSector ? 1 : 0)
  const [x, y, z] = place ? unitVector(place) : [0, 0, 0]
  const km = place?.km ?? 0
  const nearChord = (2 * Math.sin(km / (2 * earthRadius))) ** 2
  return (index) => {
    let sum = 0
    if (hours !== undefined) {
      const from = hoursMin[index] as number
      const to = hoursMax[index] as number
      sum += Number.isNaN(from)
        ? unstated
        : Math.max(0, 1 - Math.max(0, from - hours, hours - to) / hoursAtZero)
    }
    if (place !== undefined) {
      const dx = (places[3 * index] as number) - x
      const dy = (places[3 * index + 1] as number) - y
      const dz = (places[3 * index + 2] as number) - z
      const chord = dx * dx + dy * dy + dz * dz
      if (Number.isNaN(chord)) sum += unstated
      else if (chord <= nearChord) sum += 1
      else
        sum += Math.max(0, 2 - (2 * earthRadius * arc(Math.sqrt(chord) / 2)) / Math.max(km, Number.MIN_VALUE))
    }
    if (wishesSector) sum += sector[index] === 0 ? unstated : disliked[sector[index] as number] === 1 ? 0 : 1
    return sum / wished
  }
}

/** Arc sine; a series for the short distances that nearly all are, right to 1e-15. */
function arc(x: number): number {
  if (x > 0.02) return Math.asin(Math.min(1, x))
  const square = x * x
  return x * (1 + square * (1 / 6 + square * (3 / 40 + square * (15 / 336))))
}
