import { SdkError } from './errors.ts'
import type { Consent } from './session-types.ts'

/** Before anything was asked. */
export const noConsent: Consent = { play: null, keep: null, share: null }

/** The consent after a change; leaves unknown keys out. Keeping without playing has nothing to keep, so `play: false` ends `keep` too. */
export function changeConsent(consent: Consent, change: Partial<Consent>): Consent {
  const next = {
    play: change.play ?? consent.play,
    keep: change.keep ?? consent.keep,
    share: change.share ?? consent.share,
  }
  return next.play === false ? { play: false, keep: false, share: false } : next
}

/** Throws `consent-needed` unless the person agreed to play. */
export function needPlay(consent: Consent): void {
  if (consent.play !== true)
    throw new SdkError(
      'consent-needed',
      `play: consent to play is ${consent.play}, expected true (ask first, then setConsent)`,
    )
}
