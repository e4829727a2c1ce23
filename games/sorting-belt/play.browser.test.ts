import { play } from '@skillprint/engine/play'
import { decodeChunk, type PlayedTrial, playedTrials, type RunRecord } from '@skillprint/engine/record'
import { fastClock, findDeep, playByScript, type StageView } from '@skillprint/engine/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evidence } from './evidence.ts'
import { game } from './game.ts'
import type { SortingResponse, SortingTrial } from './trial.ts'

let host: HTMLElement
beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => host.remove())

for (const { name, size, input, reducedMotion, step } of [
  { name: 'by touch on a phone', size: [360, 640], input: 'pointer', reducedMotion: false, step: 1000 / 60 },
  {
    name: 'by keyboard on a desktop, with little motion',
    size: [1280, 800],
    input: 'keyboard',
    reducedMotion: true,
    // A slow screen, as cheap machines have.
    step: 1000 / 30,
  },
] as const)
  test(`two blocks of parcels can be sorted ${name}`, { timeout: 180_000 }, async () => {
    host.style.setProperty('width', `${size[0]}px`)
    host.style.setProperty('height', `${size[1]}px`)
    const clock = fastClock({ step })
    const records: RunRecord[] = []
    const handle = await play(game, {
      host,
      runId: 'run',
      seed: 'belt',
      locale: 'nl',
      clock,
      renderers: ['canvas'],
      settings: { reducedMotion, sound: false },
      choose: () => ({ item: undefined, theta: 0, se: 1 }),
      onChunk: ({ bytes }) => {
        const decoded = decodeChunk(bytes)
        if (decoded.ok) records.push(...decoded.records)
      },
    })
    const faults = new Set<string>()
    let views = 0
    const decide = sorter()
    const stop = playByScript(
      host,
      (view) => {
        if (views++ % 50 === 0)
          for (const target of findDeep(host, '[data-target]')) {
            const box = target.getBoundingClientRect()
            if (box.width < 47.9 || box.height < 47.9) faults.add(`${target.dataset.target} is too small`)
            if (!target.getAttribute('aria-label')) faults.add(`${target.dataset.target} has no label`)
          }
        return decide(view)
      },
      { clock, input },
    )
    const { how, testTrials } = await handle.ended
    stop()
    expect(how).toBe('completed')
    expect(testTrials).toBe(128)
    expect([...faults]).toEqual([])

    const trials = playedTrials(records).filter(isTest)
    const go = trials.filter(({ response }) => !response.stop)
    const lamps = trials.filter(({ response }) => response.stop)
    expect(go.every(({ response, rt }) => response.correct && rt !== null && rt > 300 && rt < 650)).toBe(true)
    expect(lamps).toHaveLength(36)
    const half = lamps.filter(({ response }) => response.correct).length / lamps.length
    expect(half).toBeGreaterThan(0.3)
    expect(half).toBeLessThan(0.7)
    // On the screen the lamp comes as asked for, to the next frame or the one after.
    for (const { onsets, response } of lamps)
      if (onsets.stop && onsets.stimulus) {
        const late = onsets.stop.t - onsets.stimulus.t - (response.ssd ?? 0)
        expect(Math.abs(late)).toBeLessThanOrEqual(2 * step + 1)
      }
    const [stopping] = evidence(trials)
    expect(stopping).toMatchObject({ model: 'stop-signal', maxRt: 1250 })
    const test = records.filter((record) => 'block' in record && record.block === 'test')
    expect((test.at(-1)?.t ?? 0) - (test[0]?.t ?? 0)).toBeLessThan(240_000)
  })

test('a stop while parcels fly leaves nothing behind', { timeout: 60_000 }, async () => {
  host.style.setProperty('width', '360px')
  host.style.setProperty('height', '640px')
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
  let pausedAt: number | null = null
  const decide = sorter({ left: 'Circle', right: 'Triangle' })
  const stop = playByScript(
    host,
    (view) => {
      // The belt stands still before the ninth parcel, and the first eight fly to the van.
      if (!view.targets.some(({ id }) => id === 'go-on')) return decide(view)
      pausedAt ??= view.t
      return null
    },
    { clock },
  )
  const watch = (t: number): void => {
    if (pausedAt !== null && t > pausedAt + 200) handle.stop()
    else clock.frame(watch)
  }
  clock.frame(watch)
  expect((await handle.ended).how).toBe('stopped')
  stop()
  await new Promise((resolve) => setTimeout(resolve, 50))
  window.removeEventListener('unhandledrejection', onFailure)
  expect(failures).toEqual([])
  expect(host.childNodes.length).toBe(0)
})

const isTest = (played: PlayedTrial): played is PlayedTrial<SortingTrial, SortingResponse> =>
  played.block === 'test'

/** A race: a press is planned when the sign is said; the lamp stops it if stopping, 230 ms long, is done before. */
function sorter({ left, right } = { left: 'Rondje', right: 'Driehoek' }) {
  let due = Number.POSITIVE_INFINITY
  let side: 'left' | 'right' | null = null
  let before = ''
  let nth = 0
  return ({ t, targets, said }: StageView): string | null => {
    if (targets.some(({ id }) => id === 'go-on')) return 'go-on'
    if (said !== before) {
      before = said
      if (said === left || said === right) {
        side = said === left ? 'left' : 'right'
        due = t + 380 + ((nth++ * 67) % 160)
      } else if (said === 'Stop' && t + 230 < due) side = null
      else if (said !== 'Stop') side = null
    }
    if (!side || t < due) return null
    const press = side
    side = null
    return press
  }
}
