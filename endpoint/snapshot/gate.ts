/** Lets many read at once, or one change at a time; who changes is not kept waiting by later readers. */
export interface Gate {
  reading<Result>(work: () => Promise<Result>): Promise<Result>
  changing(work: () => void): Promise<void>
}

/** An open gate. */
export function createGate(): Gate {
  let readers = 0
  let wake: (() => void) | null = null
  let last: Promise<void> = Promise.resolve()
  return {
    async reading(work) {
      await last
      readers++
      try {
        return await work()
      } finally {
        readers--
        if (readers === 0) wake?.()
      }
    },
    changing(work) {
      last = last.then(async () => {
        if (readers > 0)
          await new Promise<void>((done) => {
            wake = done
          })
        wake = null
        work()
      })
      const mine = last
      // A change that failed is the concern of who asked for it; the gate opens all the same.
      last = last.catch(() => {})
      return mine
    },
  }
}
