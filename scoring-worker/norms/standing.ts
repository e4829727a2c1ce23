import type { InputKind } from '@skillprint/engine/record'
import { standingIn } from '../calibrate/continuous-norms.ts'
import { normalProbability } from '../match/normal.ts'
import type { Measure } from '../skills/skillprint.ts'
import type { CalibratedNorm } from './calibration.ts'

/** Where a measure stands in a calibration's group, with what it was compared with. */
export interface Standing {
  /** `age`: people of this age; `all`: all ages, where an age was never told or nobody of that age was asked. */
  readonly against: 'age' | 'all'
  readonly input: InputKind
  /** People with that kind of input. */
  readonly people: number
  /** 0–100, more is better; 95 % interval from the person's own error and the norm's. */
  readonly percentile: number
  readonly low: number
  readonly high: number
}

/**
 * Standing among people with the same kind of input; null where none were asked. It is for reading only: the skills that jobs are matched by are those of all ages
 * together, so that nobody is held to another standard for their age.
 */
export function standingOf(
  measure: Measure,
  { norm, direction }: { readonly norm: CalibratedNorm; readonly direction: 1 | -1 },
  person: { readonly input: InputKind | null; readonly age?: number | undefined },
): Standing | null {
  const device = norm.devices.find((one) => one.device === person.input)
  if (!device || !('value' in measure)) return null
  const { value, se } = measure
  const aged = ageStanding(norm, measure, { age: person.age, device: device.device })
  const z = aged?.z ?? (value - device.mean) / device.sd
  const own = aged?.own ?? se / device.sd
  const ofNorm = aged?.se ?? Math.sqrt(1 / device.people + (z * z) / (2 * device.people))
  const wide = 1.96 * Math.hypot(own, ofNorm)
  const percent = (at: number): number => 100 * normalProbability(direction * at)
  const ends = [percent(z - wide), percent(z + wide)] as const
  return {
    against: aged ? 'age' : 'all',
    input: device.device,
    people: device.people,
    percentile: percent(z),
    low: Math.min(...ends),
    high: Math.max(...ends),
  }
}

function ageStanding(
  { byAge }: CalibratedNorm,
  { value, se }: Extract<Measure, { value: number }>,
  { age, device }: { readonly age: number | undefined; readonly device: InputKind },
) {
  if (!byAge || age === undefined) return null
  const at = (x: number) => standingIn(byAge, { value: x, age, device })
  const here = at(value)
  const [below, above] = [at(value - se), at(value + se)]
  if (!here || !below || !above) return null
  return { z: here.z, se: here.se, own: Math.abs(above.z - below.z) / 2 }
}
