export { type EzDiffusionEstimate, type EzDiffusionInput, ezDiffusion } from './ez-diffusion.ts'
export { type EzTrial, ezDiffusionOfTrials, fewestEzTrials } from './ez-trials.ts'
export { fewestItems, itemResponse } from './item-response.ts'
export { fewestSituations, type PartialCreditEstimate, partialCredit } from './partial-credit.ts'
export type { Refusal } from './refusal.ts'
export {
  type SignalDetectionEstimate,
  type SignalDetectionInput,
  signalDetection,
} from './signal-detection.ts'
export { fewestTrials, type StopSignalEstimate, type StopSignalInput, stopSignal } from './stop-signal.ts'
