export { type AdjustedPumpsEstimate, type AdjustedPumpsInput, adjustedPumps } from './adjusted-pumps.ts'
export { type ConsensusEstimate, type ConsensusInput, consensus } from './consensus.ts'
export { type EzDiffusionEstimate, type EzDiffusionInput, ezDiffusion } from './ez-diffusion.ts'
export { type EzTrial, ezDiffusionOfTrials, fewestEzTrials } from './ez-trials.ts'
export { fewestItems, itemResponse } from './item-response.ts'
export { type NBackEstimate, type NBackInput, nBack } from './n-back.ts'
export { fewestSituations, type PartialCreditEstimate, partialCredit } from './partial-credit.ts'
export { type PlanningEstimate, type PlanningInput, planning } from './planning.ts'
export { type RateCorrectEstimate, type RateCorrectInput, rateCorrect } from './rate-correct.ts'
export type { Refusal } from './refusal.ts'
export {
  type SignalDetectionEstimate,
  type SignalDetectionInput,
  signalDetection,
} from './signal-detection.ts'
export { type SpanEstimate, type SpanInput, span } from './span.ts'
export { fewestTrials, type StopSignalEstimate, type StopSignalInput, stopSignal } from './stop-signal.ts'
export { type ThroughputEstimate, type ThroughputInput, throughput } from './throughput.ts'
export { type TrackingEstimate, type TrackingInput, tracking } from './tracking.ts'
