import { SdkError, type SdkErrorCode } from './errors.ts'

const isNamed = (error: unknown, names: readonly string[]): boolean =>
  error instanceof DOMException && names.includes(error.name)

/** The connection died under the call; a new one may do better. (A full disk, cleared storage, a system that closed it.) */
export const isDead = (error: unknown): boolean =>
  isNamed(error, ['InvalidStateError', 'UnknownError', 'AbortError'])

/** The call was cut off from outside, by the browser or by ourselves. */
export const isBrokenOff = (error: unknown): boolean => isNamed(error, ['AbortError'])

/** Why a database could not be opened, with a code a partner can handle. */
export function openError(error: unknown, name: string): SdkError {
  if (error instanceof SdkError) return error
  const why: readonly [SdkErrorCode, string] = isNamed(error, ['VersionError'])
    ? ['store-newer', 'newer code wrote it; it is left as it is']
    : isNamed(error, ['UnknownError', 'DataError'])
      ? ['store-damaged', 'the store is there but cannot be opened']
      : ['storage-denied', 'the browser refused storage']
  return new SdkError(why[0], `openStore(${name}): ${why[1]}: ${reasonOf(error)}`, { cause: error })
}

/** Why a call on an open database failed. */
export function storeError(error: unknown): Error {
  if (isNamed(error, ['QuotaExceededError']))
    return new SdkError('storage-full', 'store: no room left on this device', { cause: error })
  if (error instanceof DOMException)
    return new SdkError('store-damaged', `store: ${reasonOf(error)}`, { cause: error })
  return error instanceof Error ? error : new Error(`store: ${String(error)}`)
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
