import { sha256 } from '@noble/hashes/sha2.js'
import { plain } from '../calibrate/report/html.ts'
import {
  type CalibratedItems,
  type CalibratedNorm,
  type CalibrationWithReport,
  fewestPeople,
  type ScoringCalibration,
} from './calibration.ts'

const checked = new WeakMap<CalibrationWithReport, ScoringCalibration>()

/**
 * The calibration, if it may count: of this schema, with an id, a version, a named group and at least 100 people, and with the very report that it was written
 * with, which bears its version. Throws an `Error` naming every fault. A pair that was accepted once is not looked at again.
 */
export function checkCalibration(pair: CalibrationWithReport): ScoringCalibration {
  const known = checked.get(pair)
  if (known) return known
  const faults = faultsOf(pair)
  if (faults.length > 0) throw new Error(`calibration refused: ${faults.join('; ')}`)
  const accepted = pair.calibration as ScoringCalibration
  checked.set(pair, accepted)
  return accepted
}

/** SHA-256 of a text's UTF-8 bytes, hexadecimal: what binds a report to its calibration. */
export const reportHash = (report: string): string =>
  [...sha256(new TextEncoder().encode(report))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function faultsOf({ calibration, report }: CalibrationWithReport): readonly string[] {
  if (!isObject(calibration)) return [`got ${shown(calibration)}, expected an object`]
  const { schema, id, version, group, people, norms, items, report: hash } = calibration
  if (schema !== 1) return [`schema: got ${shown(schema)}, expected 1`]
  const faults: string[] = []
  const need = (holds: boolean, where: string, got: unknown, expected: string): void => {
    if (!holds) faults.push(`${where}: got ${shown(got)}, expected ${expected}`)
  }
  need(isText(id) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'id', id, 'kebab-case')
  need(isText(version), 'version', version, 'a text')
  need(isText(group), 'group', group, 'who was asked, in words')
  need(isCount(people), 'people', people, `at least ${fewestPeople}`)
  need(Array.isArray(norms), 'norms', norms, 'a list')
  need(Array.isArray(items), 'items', items, 'a list')
  need(isText(report), 'the report', report, 'the text of report.html')
  if (faults.length > 0) return faults
  need(hash === reportHash(report), 'report', hash, 'the SHA-256 of the report that came with it')
  need(report.includes(plain(version as string)), 'the report', version, 'to bear this version')
  for (const [i, norm] of (norms as readonly unknown[]).entries())
    need(isNorm(norm), `norms[${i}]`, norm, 'a norm: see CalibratedNorm')
  for (const [i, bank] of (items as readonly unknown[]).entries())
    need(isBank(bank), `items[${i}]`, bank, 'item parameters: see CalibratedItems')
  const keys = [...(norms as CalibratedNorm[]), ...(items as CalibratedItems[])]
  need(keys.length > 0, 'norms and items', 0, 'at least one of them')
  return faults
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= fewestPeople
const isShare = (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 1
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)

const isOfGame = ({ game, gameVersion, measure }: Readonly<Record<string, unknown>>): boolean =>
  isText(game) && Number.isInteger(gameVersion) && isText(measure)

function isNorm(norm: unknown): boolean {
  if (!isObject(norm) || !isOfGame(norm) || !Array.isArray(norm.devices)) return false
  const { devices, byAge, splitHalf, retest } = norm
  return (
    devices.length > 0 &&
    devices.every(
      (one: unknown) =>
        isObject(one) &&
        isText(one.device) &&
        isCount(one.people) &&
        isNumber(one.mean) &&
        isNumber(one.sd) &&
        one.sd > 0,
    ) &&
    (byAge === null ||
      (isObject(byAge) &&
        isNumber(byAge.lambda) &&
        Array.isArray(byAge.devices) &&
        areNumbers(byAge.mean))) &&
    (splitHalf === null || isShare(splitHalf)) &&
    (retest === null || (isObject(retest) && isShare(retest.icc) && isNumber(retest.practice)))
  )
}

const areNumbers = (values: unknown): boolean => Array.isArray(values) && values.every(isNumber)

function isBank(bank: unknown): boolean {
  if (!isObject(bank) || !isOfGame(bank) || !isCount(bank.people) || !Array.isArray(bank.items)) return false
  return (
    isNumber(bank.mean) &&
    isNumber(bank.sd) &&
    bank.sd > 0 &&
    bank.items.length > 0 &&
    bank.items.every(
      (one: unknown) =>
        isObject(one) &&
        isText(one.id) &&
        isNumber(one.a) &&
        one.a > 0 &&
        isNumber(one.b) &&
        isNumber(one.seB) &&
        one.seB >= 0,
    )
  )
}
