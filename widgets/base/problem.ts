import type { SdkErrorCode } from '@skillprint/sdk'
import type { CommonStrings } from '../i18n/common.ts'

/** The sentence for the person that goes with a problem; a fault of our own gets one too. */
export function problemSentence(error: unknown, texts: CommonStrings): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return texts.problems[code as SdkErrorCode] ?? texts.unexpected
}
