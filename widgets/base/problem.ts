import type { SdkErrorCode } from '@skillprint/sdk'
import { type CommonStrings, commonNl } from '../i18n/common.ts'

/** The code of a problem that a partner can handle; `unexpected` for a fault of our own. */
export function problemCode(error: unknown): SdkErrorCode | 'unexpected' {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' && Object.hasOwn(commonNl.problems, code)
    ? (code as SdkErrorCode)
    : 'unexpected'
}

/** The sentence for the person that goes with a problem; a fault of our own gets one too. */
export function problemSentence(error: unknown, texts: CommonStrings): string {
  const code = problemCode(error)
  return code === 'unexpected' ? texts.unexpected : texts.problems[code]
}
