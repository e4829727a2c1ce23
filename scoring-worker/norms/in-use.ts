import type { InputKind } from '@skillprint/engine/record'
import type { Construct } from '../skills/constructs.ts'
import { gameLoadings, type MeasureLoading, splitByRetest } from '../skills/loadings.ts'
import { type MeasureNorm, normSet } from '../skills/norms.ts'
import type { Skillprint } from '../skills/skillprint.ts'
import {
  type CalibratedItems,
  type CalibratedNorm,
  type CalibrationWithReport,
  deploymentPeople,
  type ScoringCalibration,
} from './calibration.ts'
import { checkCalibration } from './gate.ts'

/** Which people a measure is compared with, and on what scale its items stand. */
export interface NormsInUse {
  /** Stands in the skillprint's version. */
  readonly version: string
  /** Named in the skillprint. `compared`: the measures that counted. */
  named(compared: readonly MeasureName[]): Skillprint['norms']
  /** How a measure comes about, in SD of its norm; null where there is nobody to compare it with. */
  loading(of: MeasureName, input: InputKind | null): MeasureLoading | null
  /** Calibrated items of a measure; null = those of the game stand. */
  items(of: MeasureName): CalibratedItems | null
  /** The calibration's own norm, with its curve over ages; null without. */
  calibrated(of: MeasureName): CalibratedNorm | null
}

/** A measure of one version of a game. */
export interface MeasureName {
  readonly game: string
  readonly gameVersion: number
  readonly measure: string
}

/** The shipped pilot norms, or those of a calibration. Throws an `Error` naming why a calibration does not count. */
export function normsInUse(pair?: CalibrationWithReport): NormsInUse {
  return pair ? calibratedNorms(checkCalibration(pair)) : shipped
}

const shippedLoading = ({ game, measure }: MeasureName): MeasureLoading | null =>
  (Object.hasOwn(gameLoadings, game) ? gameLoadings[game]?.measures[measure] : undefined) ?? null

const shipped: NormsInUse = {
  version: `norms ${normSet.id} ${normSet.version}`,
  named: () => ({ id: normSet.id, status: normSet.status, group: normSet.group }),
  loading: (of, input) => {
    const loading = shippedLoading(of)
    return loading && holdsOn(loading, input) ? loading : null
  },
  items: () => null,
  calibrated: () => null,
}

/** Hands and their speed depend on what they hold: such a measure is compared on a kind of input that its norm names, and on no other. */
const byInputOnly: readonly Construct[] = ['motor', 'speed']

/** Does the comparison with the norm hold on this kind of input? Source: Pronk et al. (2020), Behavior Research Methods 52, 1371–1382. */
export function holdsOn({ norm, loadings }: MeasureLoading, input: InputKind | null): boolean {
  if (norm.inputs) return input !== null && norm.inputs.includes(input)
  return !byInputOnly.some((construct) => loadings[construct])
}

const same = (one: MeasureName, other: MeasureName): boolean =>
  one.game === other.game && one.gameVersion === other.gameVersion && one.measure === other.measure

function calibratedNorms(calibration: ScoringCalibration): NormsInUse {
  const normOf = (of: MeasureName): CalibratedNorm | null =>
    calibration.norms.find((norm) => same(norm, of)) ?? null
  const itemsOf = (of: MeasureName): CalibratedItems | null =>
    calibration.items.find((bank) => same(bank, of)) ?? null
  return {
    version: `norms ${calibration.version} report ${calibration.report.slice(0, 8)}`,
    items: itemsOf,
    calibrated: normOf,
    loading: (of, input) => {
      const base = shippedLoading(of)
      if (!base) return null
      const [own, bank] = [normOf(of), itemsOf(of)]
      // Items on the group's own scale: ability there is N(0, sd²), whatever the kind of input.
      if (!own)
        return bank
          ? splitByRetest({ ...base.norm, ...ofItems(calibration, bank) }, base)
          : shipped.loading(of, input)
      const norm = ofDevice(base.norm, own, calibration, input)
      return norm && splitByRetest(norm, base)
    },
    named: (compared) => {
      const pilot = compared.some((of) => !normOf(of) && !itemsOf(of))
      const { id, version, group, people } = calibration
      return {
        id,
        version,
        people,
        status: !pilot && people >= deploymentPeople ? 'deployment' : 'pilot',
        group: pilot ? `${group}; for some games: ${normSet.group}` : group,
      }
    },
  }
}

const ofItems = ({ version }: ScoringCalibration, { mean, sd, people }: CalibratedItems) => ({
  mean,
  sd,
  people,
  source: version,
})

/** The norm of that kind of input. Abilities hold across kinds of input: where this one has too few people, all of them together. */
function ofDevice(
  base: MeasureNorm,
  { devices, splitHalf, retest }: CalibratedNorm,
  { version }: ScoringCalibration,
  input: InputKind | null,
): MeasureNorm | null {
  const own =
    devices.find(({ device }) => device === input) ?? (base.unit === 'SD' ? together(devices) : null)
  if (!own) return null
  const { mean, sd, people } = own
  return {
    ...base,
    mean,
    sd,
    people,
    // An ability brings its own error, so its norm holds none.
    error: base.unit === 'SD' || splitHalf === null ? base.error : 1 - splitHalf,
    retest: retest?.icc ?? base.retest,
    ...(retest ? { practice: retest.practice } : {}),
    source: version,
  }
}

function together(devices: CalibratedNorm['devices']) {
  const people = devices.reduce((sum, one) => sum + one.people, 0)
  const mean = devices.reduce((sum, one) => sum + one.people * one.mean, 0) / people
  const square = devices.reduce((sum, one) => sum + one.people * (one.sd ** 2 + (one.mean - mean) ** 2), 0)
  return { people, mean, sd: Math.sqrt(square / people) }
}
