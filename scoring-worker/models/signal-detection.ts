import { normalDensity } from '../match/normal.ts'
import { normalQuantile } from './normal-quantile.ts'
import { computable, type Refusal, refuse } from './refusal.ts'

/** Counts of the four outcomes of a yes–no task. */
export interface SignalDetectionInput {
  readonly hits: number
  readonly misses: number
  readonly falseAlarms: number
  readonly correctRejections: number
}

/** All in SD of the internal response; `lnBeta` without unit. */
export interface SignalDetectionEstimate {
  readonly dPrime: number
  readonly criterion: number
  readonly lnBeta: number
  readonly se: { readonly dPrime: number; readonly criterion: number; readonly lnBeta: number }
}

/**
 * Sensitivity d′ and criterion c with the log-linear correction (count + .5) ∕ (n + 1), so that perfect scores stay finite.
 * `se`: Gourevitch & Galanter (1967), Psychometrika 32, 25–33; lnBeta = c·d′ by the delta method. Refuses `no-signal` and `no-noise`.
 * Throws an `Error` on a negative or broken count. Sources: Stanislaw & Todorov (1999), BRMIC 31, 137–149; Hautus (1995), BRMIC 27, 46–51.
 */
export function signalDetection(counts: SignalDetectionInput): SignalDetectionEstimate | Refusal {
  for (const [name, count] of Object.entries(counts))
    if (!(Number.isFinite(count) && count >= 0))
      throw new Error(`signalDetection: ${name} is ${count}, expected a count ≥ 0`)
  const signals = counts.hits + counts.misses
  const noises = counts.falseAlarms + counts.correctRejections
  if (signals === 0) return refuse('no-signal', 'no trial had a signal')
  if (noises === 0) return refuse('no-noise', 'no trial was without a signal')
  const hitRate = (counts.hits + 0.5) / (signals + 1)
  const falseAlarmRate = (counts.falseAlarms + 0.5) / (noises + 1)
  const zHit = normalQuantile(hitRate)
  const zFalseAlarm = normalQuantile(falseAlarmRate)
  const ofHit = (hitRate * (1 - hitRate)) / (signals * normalDensity(zHit) ** 2)
  const ofFalseAlarm = (falseAlarmRate * (1 - falseAlarmRate)) / (noises * normalDensity(zFalseAlarm) ** 2)
  const dPrimeSe = Math.sqrt(ofHit + ofFalseAlarm)
  return computable({
    dPrime: zHit - zFalseAlarm,
    criterion: -(zHit + zFalseAlarm) / 2,
    lnBeta: (zFalseAlarm ** 2 - zHit ** 2) / 2,
    se: {
      dPrime: dPrimeSe,
      criterion: dPrimeSe / 2,
      lnBeta: Math.sqrt(zHit ** 2 * ofHit + zFalseAlarm ** 2 * ofFalseAlarm),
    },
  })
}
