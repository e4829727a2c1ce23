import { SdkError } from '../errors.ts'
import { type Kept, moveIn } from '../keeping.ts'
import type { TransferCode, TransferWay } from './transfer.ts'

/** Going on on another device. Each call throws an `SdkError`. */
export interface Transfer {
  /** Encrypts everything kept about this person for another device; the code is shown once and works once, for 24 hours. */
  send(): Promise<TransferCode>
  /**
   * Takes in what another device sent. `keep`: may it stay on this device? Throws `device-in-use` when somebody has played here, `code-unknown`
   * for a code that is wrong, used or over.
   */
  receive(code: string, keep: boolean): Promise<void>
}

/** Opens the way to another device; its code is only loaded by who goes it. */
export function createTransfer(
  { endpoint, key }: { readonly endpoint?: string; readonly key?: string },
  kept: Kept,
  session: {
    /** Name of the database, and whether this session may make one. */
    readonly name: string
    readonly keeps: boolean
    /** Throws `session-busy` where another tab writes. */
    readonly needWriter: () => Promise<void>
    readonly onMovedIn: (problem: SdkError | null) => void
  },
): Transfer {
  const way = (): TransferWay => {
    if (endpoint === undefined)
      throw new SdkError(
        'endpoint-unreachable',
        'transfer: this session has no endpoint, expected one in createSession',
      )
    return { endpoint, key }
  }
  return {
    async send() {
      const { sendStore } = await import('./transfer.ts')
      return sendStore(way(), kept.store)
    },
    async receive(code, keep) {
      await session.needWriter()
      // Before the code is used up.
      const runs = await kept.store.runs()
      if (runs.length > 0 || kept.person !== null)
        throw new SdkError('device-in-use', `transfer: ${runs.length} runs are kept here, expected none`)
      const { fetchStore } = await import('./transfer.ts')
      const store = await fetchStore(way(), code)
      session.onMovedIn(await moveIn(kept, session.name, store, keep && session.keeps))
    },
  }
}
