import type { Evidence } from '@skillprint/engine/evidence'
import {
  adjustedPumps,
  ezDiffusionOfTrials,
  itemResponse,
  partialCredit,
  type Refusal,
  signalDetection,
  stopSignal,
} from '../models/index.ts'
import type { Measure } from '../skills/skillprint.ts'

/** A measure with what the skillprint needs of it. */
export interface Measured {
  readonly measure: Measure
  /** The measure before any prior: value and variance of its error, in its own unit. Null where nothing was measured. */
  readonly data: { readonly value: number; readonly variance: number } | null
  /** Standard error of an ability, SD; counts for ★★★ samples of a skill, which are adaptive tests. Null for other models. */
  readonly adaptiveSe: number | null
  readonly key?: 'authors' | 'experts' | 'consensus'
}

/** Computes what one piece of evidence says by its model. */
export function measureOf(evidence: Evidence): Measured {
  const { measure: name, model } = evidence
  switch (evidence.model) {
    case 'stop-signal': {
      const result = stopSignal(evidence)
      return 'refused' in result
        ? refused(name, model, result)
        : plain(name, model, result.ssrt, result.se.ssrt, 'ms')
    }
    case 'ez-diffusion': {
      const result = ezDiffusionOfTrials(evidence.trials)
      return 'refused' in result
        ? refused(name, model, result)
        : plain(name, model, result.drift, result.se.drift, '1/s')
    }
    case 'adjusted-pumps': {
      const result = adjustedPumps(evidence)
      return 'refused' in result
        ? refused(name, model, result)
        : plain(name, model, result.adjustedPumps, result.se.adjustedPumps, 'pumps')
    }
    case 'signal-detection': {
      const { hits, misses, falseAlarms, correctRejections } = evidence
      const result = signalDetection({ hits, misses, falseAlarms, correctRejections })
      return 'refused' in result
        ? refused(name, model, result)
        : plain(name, model, result.dPrime, result.se.dPrime, 'SD')
    }
    case 'irt': {
      const result = itemResponse(evidence)
      if ('refused' in result) return refused(name, model, result)
      return { ...ability(name, model, result.theta, result.se.theta), adaptiveSe: result.se.theta }
    }
    case 'partial-credit': {
      const result = partialCredit(evidence)
      if ('refused' in result) return refused(name, model, result)
      const { measure, data } = ability(name, model, result.theta, result.se.theta, evidence.key)
      return { measure, data, adaptiveSe: result.se.theta, key: evidence.key }
    }
  }
}

function refused(name: string, model: string, { refused: code, reason }: Refusal): Measured {
  return { measure: { name, model, refused: code, reason }, data: null, adaptiveSe: null }
}

function plain(name: string, model: string, value: number, se: number, unit: string): Measured {
  return { measure: { name, model, value, se, unit }, data: { value, variance: se * se }, adaptiveSe: null }
}

/**
 * An expected a posteriori ability holds the prior N(0, 1), which the skillprint brings itself: it is taken out again, so that it counts once.
 * From 1∕se² = 1 + 1∕v and θ = se²·x∕v follow v = 1∕(1∕se² − 1) and x = θ·v∕se².
 */
function ability(
  name: string,
  model: string,
  theta: number,
  se: number,
  key?: 'authors' | 'experts' | 'consensus',
): Measured {
  const measure: Measure = { name, model, value: theta, se, unit: 'SD', ...(key ? { key } : {}) }
  const precision = 1 / (se * se) - 1
  // Answers that say next to nothing would come out as a huge value with a huge error.
  if (precision < 0.05) return { measure, data: null, adaptiveSe: null }
  return {
    measure,
    data: { value: theta / (se * se) / precision, variance: 1 / precision },
    adaptiveSe: null,
  }
}
