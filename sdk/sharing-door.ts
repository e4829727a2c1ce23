import type { Wishes } from '@skillprint/scoring-worker/match'
import type { Skillprint } from '@skillprint/scoring-worker/skills'
import { SdkError } from './errors.ts'
import type { Kept } from './keeping.ts'
import type { Sharing } from './sharing-types.ts'

/** The way from a session to what its person shares; its code is only loaded by who shares or has shared. */
export function createSharingDoor(
  { endpoint, key }: { readonly endpoint?: string; readonly key?: string },
  kept: Kept,
  skillprint: () => Promise<Skillprint | null>,
) {
  let opened: Promise<Sharing> | null = null
  const open = async (): Promise<Sharing> => {
    if (endpoint === undefined)
      throw new SdkError(
        'endpoint-unreachable',
        'sharing: this session has no endpoint, expected one in createSession',
      )
    const { createSharing } = await import('./sharing.ts')
    return createSharing({
      endpoint,
      key,
      consent: () => kept.consent,
      wishes: () => kept.wishes as Wishes,
      skillprint,
      secret: () => kept.person,
      keepSecret: async (secret) => {
        kept.person = secret
        await kept.store.setMeta('person', secret)
      },
    })
  }
  const sharing = (): Promise<Sharing> => {
    opened ??= open().catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
  return {
    sharing,
    /** Erases this person at the endpoint; gives what went wrong, so that the device can be cleaned all the same. */
    async erase(): Promise<SdkError | null> {
      if (kept.person === null) return null
      try {
        await (await sharing()).erase()
        return null
      } catch (error) {
        return error instanceof SdkError
          ? error
          : new SdkError('endpoint-unreachable', `erase: ${String(error)}`, { cause: error })
      }
    },
  }
}
