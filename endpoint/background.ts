import type { Context } from './context.ts'
import { applyRetention } from './store/retention.ts'
import { deliverDue } from './webhooks/deliver.ts'
import { type Send, sendOverHttps } from './webhooks/send.ts'

const often = 5_000
const seldom = 60 * 60 * 1000

/** What an endpoint does without being asked: sends webhooks, deletes what may not be kept any longer. Gives what ends it. */
export function startBackground(
  { database, vault, now }: Pick<Context, 'database' | 'vault' | 'now'>,
  onError: (error: unknown) => void,
  send: Send = sendOverHttps,
): () => Promise<void> {
  const running = new Set<Promise<unknown>>()
  const every = (wait: number, work: () => Promise<unknown>): NodeJS.Timeout => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      const one = work()
        .catch(onError)
        .finally(() => {
          busy = false
          running.delete(one)
        })
      running.add(one)
    }, wait).unref()
  }
  const timers = [
    every(often, () => deliverDue(database, { vault, send, now })),
    every(seldom, () => applyRetention(database, now())),
  ]
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running)
  }
}
