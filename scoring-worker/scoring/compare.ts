import type { InputKind } from '@skillprint/engine/record'
import type { NormsInUse } from '../norms/in-use.ts'
import { standingOf } from '../norms/standing.ts'
import { forFun } from '../skills/for-fun.ts'
import type { MeasureLoading } from '../skills/loadings.ts'
import type { Measured } from './measure.ts'

/** What scoring is told beside the records. */
export interface ScoringContext {
  readonly norms: NormsInUse
  /** Years; undefined = never asked. */
  readonly age?: number | undefined
}

/** A measure with whom it is compared: null = nobody, and no skill rests on it. */
export interface Compared extends Measured {
  readonly loading: MeasureLoading | null
}

/** Finds the people that a run's measures are compared with: those with the same kind of input. */
export function compare(
  measured: readonly Measured[],
  {
    game,
    gameVersion,
    input,
  }: { readonly game: string; readonly gameVersion: number; readonly input: InputKind | null },
  { norms, age }: ScoringContext,
): readonly Compared[] {
  return measured.map((one) => {
    if (forFun.includes(one.measure.name)) return onlyForFun(one)
    const of = { game, gameVersion, measure: one.measure.name }
    const loading = norms.loading(of, input)
    if (!('value' in one.measure)) return { ...one, loading }
    const norm = norms.calibrated(of)
    const standing =
      norm && loading
        ? standingOf(one.measure, { norm, direction: loading.norm.direction }, { input, age })
        : null
    return {
      ...one,
      loading,
      measure: {
        ...one.measure,
        ...(standing ? { standing } : {}),
        ...(loading ? {} : { uncompared: true as const }),
      },
    }
  })
}

/** Its figure stands in the record of the game; without data and loading nothing can rest on it. */
function onlyForFun({ measure, ...rest }: Measured): Compared {
  return {
    ...rest,
    data: null,
    adaptiveSe: null,
    loading: null,
    measure: 'value' in measure ? { ...measure, forFun: true } : measure,
  }
}
