import type { Item } from '@skillprint/engine'
import {
  type CalibratedItems,
  deploymentPeople,
  fewestPeople,
  type ScoringCalibration,
} from '../norms/calibration.ts'
import { reportHash } from '../norms/gate.ts'
import { type NormStudy, normStudies, type ScoreRow } from './norm-study.ts'
import { reportOf } from './report.ts'
import type { Responses } from './responses.ts'
import { type Study, study } from './study.ts'

/** Everything that a calibration is made of, read. */
export interface CalibrationInput {
  /** Kebab-case. */
  readonly id: string
  /** Names this calibration and no other. */
  readonly version: string
  /** Who was asked, where, when, on what: in words that people read. */
  readonly group: string
  readonly scores: readonly ScoreRow[]
  readonly items: {
    readonly of: Pick<CalibratedItems, 'game' | 'gameVersion' | 'measure'> | null
    readonly ids: readonly string[]
    readonly responses: Responses
    readonly groups: Readonly<Record<string, readonly string[]>>
    readonly anchors?: readonly Item[]
  } | null
  /** Random halves of the items. Default 1000. */
  readonly splits?: number
}

/** What a calibration gives: the file that scoring takes, its report, and every figure. */
export interface MadeCalibration {
  /** Null where there is nothing that scoring could take: too few people, or items that no game is named for. */
  readonly calibration: ScoringCalibration | null
  readonly report: string
  readonly figures: { readonly norms: readonly NormStudy[]; readonly items: Study | null }
}

/** Calibrates what a folder holds. Without a named group there is a report, but nothing that counts. Throws an `Error` on data that cannot be calibrated. Pure: the same input gives the same bytes. */
export function calibrationOf(input: CalibrationInput): MadeCalibration {
  const { id, version, group, scores, items, splits } = input
  if (scores.length === 0 && !items)
    throw new Error('calibrate: nothing to calibrate, expected measures or answers to items')
  const named = group.trim() !== ''
  const norms = normStudies(scores)
  const found =
    items &&
    study({
      name: id,
      items: items.ids,
      responses: items.responses,
      groups: items.groups,
      ...(items.anchors ? { anchors: items.anchors } : {}),
      ...(splits === undefined ? {} : { splits }),
    })
  const people = Math.max(
    new Set(scores.map(({ person }) => person)).size,
    items ? items.responses.length : 0,
  )
  const report = reportOf({
    name: id,
    version,
    group,
    people,
    status: named && people >= deploymentPeople ? 'deployment' : 'pilot',
    norms,
    items: found,
  })
  const kept = norms.flatMap(({ norm }) => norm ?? [])
  const banks = found && items?.of ? [bankOf(found, items.of)] : []
  return {
    report,
    figures: { norms, items: found },
    calibration:
      !named || people < fewestPeople || kept.length + banks.length === 0
        ? null
        : { schema: 1, id, version, group, people, report: reportHash(report), norms: kept, items: banks },
  }
}

/** Items as scoring takes them: on the older scale where they were linked. Slopes that are not positive measure nothing and are left out. */
function bankOf(
  { items, people, calibration, linked }: Study,
  of: Pick<CalibratedItems, 'game' | 'gameVersion' | 'measure'>,
): CalibratedItems {
  const link = linked && !('refused' in linked) ? linked : { slope: 1, shift: 0 }
  return {
    ...of,
    people,
    mean: link.shift,
    sd: link.slope * Math.sqrt(calibration.variance),
    items: items.flatMap(({ id, a, b, seA, seB }) =>
      a > 0
        ? [
            {
              id,
              a: a / link.slope,
              b: link.slope * b + link.shift,
              seA: (seA ?? 0) / link.slope,
              seB: (seB ?? 0) * link.slope,
            },
          ]
        : [],
    ),
  }
}
