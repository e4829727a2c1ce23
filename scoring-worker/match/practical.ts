import type { JobConditions, Wishes } from './job-profile.ts'

/** Fit of a condition that the profile does not state: neither met nor missed. Assumption. */
export const unstated = 0.5
/** Hours a week of difference at which the fit of hours is nil. Assumption. */
export const hoursAtZero = 16
/** Mean radius of the Earth in kilometres. */
export const earthRadius = 6371

/** True when the person wishes anything beside skills. */
export function hasWishes(wishes: Wishes | undefined): boolean {
  return (
    wishes !== undefined &&
    (wishes.hours !== undefined || wishes.place !== undefined || (wishes.dislikedSectors?.length ?? 0) > 0)
  )
}

/** Practical fit Q, 0–1: the mean over the person's own wishes of how well each is met; 1 without a wish. */
export function practicalFit(wishes: Wishes | undefined, conditions: JobConditions | undefined): number {
  let sum = 0
  let count = 0
  if (wishes?.hours !== undefined) {
    sum += hoursFit(wishes.hours, conditions?.hours)
    count++
  }
  if (wishes?.place !== undefined) {
    sum += travelFit(wishes.place, conditions?.place)
    count++
  }
  if (wishes?.dislikedSectors !== undefined && wishes.dislikedSectors.length > 0) {
    const { sector } = conditions ?? {}
    sum += sector === undefined ? unstated : wishes.dislikedSectors.includes(sector) ? 0 : 1
    count++
  }
  return count === 0 ? 1 : sum / count
}

function hoursFit(wish: number, offer: JobConditions['hours']): number {
  if (!offer) return unstated
  const gap = Math.max(0, offer.min - wish, wish - offer.max)
  return Math.max(0, 1 - gap / hoursAtZero)
}

/** 1 up to the wished distance, then in a straight line to 0 at twice that. */
function travelFit(wish: NonNullable<Wishes['place']>, place: JobConditions['place']): number {
  if (!place) return unstated
  const distance = kilometres(wish, place)
  if (distance <= wish.km) return 1
  return Math.max(0, 2 - distance / Math.max(wish.km, Number.MIN_VALUE))
}

interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Great-circle distance between two places (haversine, mean Earth radius 6,371 km). */
export function kilometres(from: Place, to: Place): number {
  const radians = Math.PI / 180
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2
  const chord =
    half(to.latitude - from.latitude) +
    Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * half(to.longitude - from.longitude)
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}
