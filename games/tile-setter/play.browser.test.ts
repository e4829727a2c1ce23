import { play } from '@skillprint/engine/play'
import { decodeChunk, type RunRecord } from '@skillprint/engine/record'
import { fastClock, findDeep, playByScript, type StageView } from '@skillprint/engine/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { game } from './game.ts'
import type { Part, Tile } from './tile.ts'
import type { TileResponse, TileTrial } from './trial.ts'

let host: HTMLElement
beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => host.remove())

for (const { name, size, input, reducedMotion } of [
  { name: 'by touch on a phone', size: [360, 640], input: 'pointer', reducedMotion: false },
  {
    name: 'by keyboard on a desktop, with little motion',
    size: [1280, 800],
    input: 'keyboard',
    reducedMotion: true,
  },
] as const)
  test(`a whole street can be laid ${name}`, { timeout: 120_000 }, async () => {
    host.style.setProperty('width', `${size[0]}px`)
    host.style.setProperty('height', `${size[1]}px`)
    const clock = fastClock()
    const records: RunRecord[] = []
    const handle = await play(game, {
      host,
      runId: 'run',
      seed: 'street',
      locale: 'nl',
      clock,
      renderers: ['canvas'],
      settings: { reducedMotion, sound: false },
      choose: (items, answered) => ({
        item: items.find(({ id, b }) => b > -1 && !answered.some((one) => one.id === id)),
        theta: 0,
        se: 1,
      }),
      onChunk: ({ bytes }) => {
        const decoded = decodeChunk(bytes)
        if (decoded.ok) records.push(...decoded.records)
      },
    })
    const small: string[] = []
    const errors: string[] = []
    const stop = playByScript(
      host,
      (view) => {
        for (const target of findDeep(host, '[data-target]')) {
          const box = target.getBoundingClientRect()
          if (box.width < 47.9 || box.height < 47.9)
            small.push(`${target.dataset.target} ${box.width} × ${box.height}`)
          if (!target.getAttribute('aria-label')) errors.push(`${target.dataset.target} has no label`)
        }
        return decide(view, trialNow(records))
      },
      { clock, input },
    )
    const { how, testTrials } = await handle.ended
    stop()
    expect(how).toBe('completed')
    expect(testTrials).toBeGreaterThanOrEqual(8)
    expect([...new Set(small)]).toEqual([])
    expect(errors).toEqual([])
    const responses = records.flatMap((record) =>
      record.type === 'response' && record.block === 'test' ? [record.response as TileResponse] : [],
    )
    expect(responses.some(({ how: way }) => way === 'skipped')).toBe(true)
    expect(responses.filter(({ how: way }) => way === 'laid').every(({ correct }) => correct)).toBe(true)
    expect(responses.at(-1)?.last).toBe(true)
    const { onsets, started } = {
      onsets: records.filter((record) => record.type === 'onset' && record.stimulus === 'stimulus').length,
      started: records.filter((record) => record.type === 'trial-started').length,
    }
    expect(onsets).toBe(started)
  })

test('a stop while the tile comes down leaves nothing behind', { timeout: 60_000 }, async () => {
  host.style.setProperty('width', '360px')
  host.style.setProperty('height', '640px')
  const failures: unknown[] = []
  const onFailure = (event: PromiseRejectionEvent) => failures.push(event.reason)
  window.addEventListener('unhandledrejection', onFailure)
  const clock = fastClock()
  const records: RunRecord[] = []
  const handle = await play(game, {
    host,
    runId: 'stop',
    seed: 'stop',
    locale: 'en',
    clock,
    renderers: ['canvas'],
    settings: { sound: false },
    choose: () => ({ item: undefined, theta: 0, se: 1 }),
    onChunk: ({ bytes }) => {
      const decoded = decodeChunk(bytes)
      if (decoded.ok) records.push(...decoded.records)
    },
  })
  let laidAt: number | null = null
  const stop = playByScript(
    host,
    (view) => {
      const id = decide(view, trialNow(records))
      if (id === 'place') laidAt = view.t
      return id
    },
    { clock },
  )
  const watch = (t: number): void => {
    // The hop after the stroke: 190 ms down, 310 ms up and down again.
    if (laidAt !== null && t > laidAt + 260) handle.stop()
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

/** What the player sees belongs to the trial that was started last; its records come within a quarter of a second. */
function trialNow(
  records: readonly RunRecord[],
): { readonly index: number; readonly trial: TileTrial } | undefined {
  const last = records
    .filter((record) => record.type === 'trial-started' || record.type === 'response')
    .at(-1)
  return last?.type === 'trial-started' ? { index: last.index, trial: last.trial as TileTrial } : undefined
}

/** Lays the right tile part by part; skips each third field, which in practice leads to the reason. */
function decide({ targets }: StageView, now: ReturnType<typeof trialNow>): string | null {
  const has = (id: string) => targets.some((target) => target.id === id)
  if (has('go-on')) return 'go-on'
  if (!now || !has('skip')) return null
  if (now.index % 3 === 2) return 'skip'
  const missing = wanted(now.trial.answer).find((id) =>
    targets.some((target) => target.id === id && !target.pressed),
  )
  return missing ?? (has('place') ? 'place' : null)
}

const wanted = (answer: Tile): string[] => [
  ...(['shape', 'fill', 'count'] as const satisfies readonly Part[]).map((part) => `${part}-${answer[part]}`),
  ...[1, 2, 4, 8].filter((bit) => answer.corners & bit).map((bit) => `corners-${bit}`),
]
