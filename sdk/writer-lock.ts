/**
 * Makes this page the only one that writes to the database of this name; the function it gives lets another page take over, which also
 * happens when this page closes. Null when another page writes. Where the browser has no locks every page may write.
 */
export async function takeWriterLock(name: string): Promise<(() => void) | null> {
  if (typeof navigator === 'undefined' || !navigator.locks) return () => {}
  return new Promise((resolve) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null)
          return undefined
        }
        return new Promise<void>((release) => resolve(() => release()))
      })
      // Locks are refused where the page has no origin of its own; there it has no storage to share either.
      .catch(() => resolve(() => {}))
  })
}
