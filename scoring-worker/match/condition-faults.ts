import { sectors } from './job-profile.ts'

type Tell = (path: string, message: string) => void

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a message names it: texts in quotes, lists and objects by their kind. */
export function told(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'an object'
  return value === undefined ? 'nothing' : String(value)
}

/** Tells every fault of a profile's conditions that would make its practical fit meaningless. */
export function conditionFaults(conditions: unknown, tell: Tell): void {
  if (!isRecord(conditions)) {
    tell('/conditions', `got ${told(conditions)}, expected an object`)
    return
  }
  const { sector, hours, place } = conditions
  if (sector !== undefined && !isSector(sector))
    tell('/conditions/sector', `got ${told(sector)}, expected ${sectors.join(', ')}`)
  if (hours !== undefined) hoursFaults(hours, tell)
  if (place !== undefined) placeFaults(place, '/conditions/place', tell)
}

function hoursFaults(hours: unknown, tell: Tell): void {
  const path = '/conditions/hours'
  if (!isRecord(hours)) {
    tell(path, `got ${told(hours)}, expected { min, max }`)
    return
  }
  const { min, max } = hours
  for (const [name, value] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (!isAtLeastNought(value)) tell(`${path}/${name}`, `got ${told(value)}, expected a number from 0`)
  if (isAtLeastNought(min) && isAtLeastNought(max) && min > max)
    tell(`${path}/min`, `got ${min}, expected at most max, ${max}`)
}

/** Tells every fault of a place in degrees. */
export function placeFaults(place: unknown, path: string, tell: Tell): void {
  if (!isRecord(place)) {
    tell(path, `got ${told(place)}, expected { latitude, longitude }`)
    return
  }
  for (const [name, most] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const) {
    const value = place[name]
    if (!(typeof value === 'number' && Math.abs(value) <= most))
      tell(`${path}/${name}`, `got ${told(value)}, expected degrees from −${most} to ${most}`)
  }
}

/** True for a finite number from 0. */
export function isAtLeastNought(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

/** True for the name of a sector. */
export function isSector(value: unknown): boolean {
  return (sectors as readonly unknown[]).includes(value)
}
