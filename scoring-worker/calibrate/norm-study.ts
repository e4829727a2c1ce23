import type { InputKind } from '@skillprint/engine/record'
import { meanOf, varianceOf } from '../models/sample.ts'
import { type CalibratedNorm, fewestPeople } from '../norms/calibration.ts'
import { type ContinuousNorms, continuousNorms } from './continuous-norms.ts'
import { correlation, spearmanBrown } from './reliability.ts'
import { type Retest, retest } from './retest.ts'

/** One person's valid measure at one sitting. */
export interface ScoreRow {
  readonly person: string
  readonly game: string
  readonly gameVersion: number
  readonly measure: string
  readonly unit: string
  /** 1: more is more of the construct; −1: less is more (times). */
  readonly direction: 1 | -1
  /** 1 = first, and so on. */
  readonly sitting: number
  readonly device: InputKind
  /** Years; null = never asked. */
  readonly age: number | null
  readonly value: number
  /** The same measure of odd and of even trials; null = not computed. */
  readonly halves: readonly [number, number] | null
}

/** What was found about one measure of one game. */
export interface NormStudy {
  readonly direction: 1 | -1
  /** As scoring takes it; null where no kind of input has enough people. */
  readonly norm: CalibratedNorm | null
  /** People at their first sitting. */
  readonly people: number
  readonly devices: readonly {
    readonly device: InputKind
    readonly people: number
    readonly counts: boolean
  }[]
  readonly splitHalf: { readonly reliability: number; readonly people: number } | null
  readonly retest: Retest | null
  readonly name: string
  readonly unit: string
  /** First and second value of people who have both. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** People needed for a retest figure that scoring uses, and for one that is shown at all. */
export const retestPeople = { used: 100, shown: 10 } as const

/** Norms, split-half and retest of every measure in the rows. First sittings make norms; second ones only the retest. */
export function normStudies(rows: readonly ScoreRow[]): readonly NormStudy[] {
  const byMeasure = new Map<string, ScoreRow[]>()
  for (const row of rows) {
    const name = `${row.game} ${row.gameVersion} · ${row.measure}`
    byMeasure.set(name, [...(byMeasure.get(name) ?? []), row])
  }
  return [...byMeasure].map(([name, all]) => studyOf(name, all))
}

function studyOf(name: string, rows: readonly ScoreRow[]): NormStudy {
  const first = rows.filter(({ sitting }) => sitting === 1)
  const [head] = rows as readonly [ScoreRow, ...ScoreRow[]]
  const { game, gameVersion, measure, unit, direction } = head
  const devices = groupsOf(first)
  const counting = devices.filter(({ people }) => people >= fewestPeople)
  const halves = first.flatMap(({ halves: pair }) => (pair ? [pair] : []))
  const splitHalf =
    halves.length < fewestPeople
      ? null
      : {
          people: halves.length,
          reliability: Math.max(
            0,
            spearmanBrown(
              correlation(
                halves.map(([one]) => one),
                halves.map(([, other]) => other),
              ),
              2,
            ),
          ),
        }
  const pairs = pairsOf(rows)
  const again = pairs.length < retestPeople.shown ? null : retest(pairs)
  return {
    name,
    unit,
    direction,
    people: first.length,
    devices: devices.map(({ device, people }) => ({ device, people, counts: people >= fewestPeople })),
    splitHalf,
    retest: again,
    pairs,
    norm:
      counting.length === 0
        ? null
        : {
            game,
            gameVersion,
            measure,
            unit,
            devices: counting,
            byAge: byAgeOf(first),
            splitHalf: splitHalf?.reliability ?? null,
            retest:
              again && again.people >= retestPeople.used
                ? {
                    people: again.people,
                    icc: Math.min(1, Math.max(0, again.icc)),
                    practice: direction * again.practice,
                  }
                : null,
          },
  }
}

function groupsOf(first: readonly ScoreRow[]) {
  const values = new Map<InputKind, number[]>()
  for (const { device, value } of first) values.set(device, [...(values.get(device) ?? []), value])
  return [...values]
    .map(([device, all]) => ({
      device,
      people: all.length,
      mean: meanOf(all),
      sd: Math.sqrt(varianceOf(all)),
    }))
    .sort((one, other) => other.people - one.people)
}

/** Only of people who told an age; null where no kind of input has enough of them. */
function byAgeOf(first: readonly ScoreRow[]): ContinuousNorms | null {
  const aged = first.flatMap(({ value, age, device }) => (age === null ? [] : [{ value, age, device }]))
  const counts = new Map<string, number>()
  for (const { device } of aged) counts.set(device, (counts.get(device) ?? 0) + 1)
  return Math.max(0, ...counts.values()) < fewestPeople ? null : continuousNorms(aged)
}

/** Same person and kind of input, first and second sitting. */
function pairsOf(rows: readonly ScoreRow[]): readonly (readonly [number, number])[] {
  const first = new Map(rows.flatMap((row) => (row.sitting === 1 ? [[row.person, row] as const] : [])))
  return rows.flatMap((row): [number, number][] => {
    const before = row.sitting === 2 ? first.get(row.person) : undefined
    return before && before.device === row.device ? [[before.value, row.value]] : []
  })
}
