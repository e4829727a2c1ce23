import type { Context } from './context.ts'
import { applyRetention } from './store/retention.ts'
import { deliverDue } from './webhooks/deliver.ts'
import { type Send, sendOverHttps } from './webhooks/send.ts'

const always = 1_000
const often = 5_000
const seldom = 60 * 60 * 1000

/** What an endpoint does without being asked: hydrates its snapshot and keeps it, makes downloads ready, sends webhooks, deletes what may not be kept any longer. Gives what ends it. */
export function startBackground(
  {
    database,
    reads,
    vault,
    now,
    snapshot,
    downloads,
  }: Pick<Context, 'database' | 'reads' | 'vault' | 'now' | 'snapshot' | 'downloads'>,
  onError: (error: unknown) => void,
  send: Send = sendOverHttps,
): () => Promise<void> {
  const running = new Set<Promise<unknown>>()
  const every = (wait: number, work: () => Promise<unknown>, atOnce = false): NodeJS.Timeout => {
    let busy = false
    const turn = (): void => {
      if (busy) return
      busy = true
      const one = work()
        .catch(onError)
        .finally(() => {
          busy = false
          running.delete(one)
        })
      running.add(one)
    }
    if (atOnce) turn()
    return setInterval(turn, wait).unref()
  }
  const timers = [
    every(always, () => snapshot.refresh(), true),
    every(often, () => deliverDue(database, { vault, send, now })),
    every(seldom, () => applyRetention(database, now())),
  ]
  const warming = snapshot
    .refresh()
    .then(() => downloads.warm(reads.any()))
    .catch(onError)
  running.add(warming)
  return async () => {
    downloads.rest()
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running)
  }
}
