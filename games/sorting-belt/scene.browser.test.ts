import { play } from '@skillprint/engine/play'
import { fastClock, playByScript, type StageView } from '@skillprint/engine/testing'
import { expect, test } from 'vitest'
import { game } from './game.ts'

for (const { name, press, after } of [
  { name: 'a parcel goes to its cage', press: 'right', after: 120 },
  { name: 'a parcel bounces off the wrong cage', press: 'wrong', after: 60 },
  { name: 'parcels fly to the van', press: 'until the belt stands still', after: 200 },
] as const)
  test(`a stop while ${name} leaves nothing behind`, { timeout: 60_000 }, async () => {
    const host = document.createElement('div')
    host.style.setProperty('width', '360px')
    host.style.setProperty('height', '640px')
    document.body.append(host)
    const failures: unknown[] = []
    const onFailure = (event: PromiseRejectionEvent) => failures.push(event.reason)
    window.addEventListener('unhandledrejection', onFailure)
    const clock = fastClock()
    const handle = await play(game, {
      host,
      runId: 'stop',
      seed: 'stop',
      locale: 'en',
      clock,
      renderers: ['canvas'],
      settings: { sound: false },
      choose: () => ({ item: undefined, theta: 0, se: 1 }),
      onChunk: () => {},
    })
    let startedAt: number | null = null
    const side = sideSaid()
    const stop = playByScript(
      host,
      (view) => {
        if (view.targets.some(({ id }) => id === 'go-on')) {
          startedAt ??= view.t
          return null
        }
        const due = side(view)
        if (due && press !== 'until the belt stands still') startedAt ??= view.t
        return due && press === 'wrong' ? other(due) : due
      },
      { clock },
    )
    const watch = (t: number): void => {
      if (startedAt !== null && t > startedAt + after) handle.stop()
      else clock.frame(watch)
    }
    clock.frame(watch)
    expect((await handle.ended).how).toBe('stopped')
    stop()
    await new Promise((resolve) => setTimeout(resolve, 50))
    window.removeEventListener('unhandledrejection', onFailure)
    expect(failures).toEqual([])
    expect(host.childNodes.length).toBe(0)
    host.remove()
  })

const other = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left')

/** The side of the sign that was said last, once, 400 ms after it. */
function sideSaid() {
  let before = ''
  let since = 0
  return ({ t, said }: StageView): 'left' | 'right' | null => {
    if (said !== before) {
      before = said
      since = t
    }
    const side = said === 'Circle' ? 'left' : said === 'Triangle' ? 'right' : null
    if (!side || t < since + 400) return null
    since = Number.POSITIVE_INFINITY
    return side
  }
}
