import { afterEach, beforeEach, expect, test } from 'vitest'
import { play } from '../play.ts'
import { decodeChunk, noHash } from '../record.ts'
import { fastClock, findDeep, playByScript } from '../testing/index.ts'
import { lamp } from '../testing/lamp/game.ts'
import { type RecordedPart, type ReplayedTrial, type ReplayOptions, replay } from './index.ts'

let host: HTMLElement
beforeEach(() => {
  host = document.createElement('div')
  host.style.setProperty('width', '360px')
  host.style.setProperty('height', '640px')
  document.body.append(host)
})
afterEach(() => {
  expect(host.childNodes.length).toBe(0)
  expect(document.querySelectorAll('canvas').length).toBe(0)
  host.remove()
})

/** A whole run of lamps: the first one each time is missed, some are pressed wrong. */
async function played(input: 'pointer' | 'keyboard'): Promise<RecordedPart[]> {
  const clock = fastClock()
  const parts: RecordedPart[] = []
  let presses = 0
  const handle = await play(lamp, {
    host,
    runId: 'run',
    seed: 'seed',
    locale: 'en',
    clock,
    renderers: ['canvas'],
    choose: () => ({ item: undefined, theta: 0, se: 1 }),
    onChunk: ({ bytes }) => {
      const decoded = decodeChunk(bytes)
      if (decoded.ok) parts.push(decoded)
    },
  })
  let last = 0
  const stop = playByScript(
    host,
    ({ t, said }) => {
      if (t - last < 450) return null
      last = t
      const right = said === 'Left' ? 'left' : 'right'
      return presses++ % 4 === 3 ? (right === 'left' ? 'right' : 'left') : right
    },
    { clock, input },
  )
  await handle.ended
  stop()
  return parts
}

/** Shows a run to its end and gives what came out. */
async function shown(parts: readonly RecordedPart[], options: Partial<ReplayOptions> = {}) {
  const trials: ReplayedTrial[] = []
  const handle = await replay(lamp, parts, {
    host,
    locale: 'en',
    clock: fastClock(),
    renderers: ['canvas'],
    autoplay: true,
    speed: 4,
    ...options,
    onTrial: (trial) => trials.push(trial),
  })
  return {
    handle,
    trials,
    finished: () => expect.poll(() => handle.state.finished, { timeout: 60_000 }).toBe(true),
  }
}

for (const input of ['pointer', 'keyboard'] as const)
  test(`a run played by ${input} comes out again, response by response`, async () => {
    const parts = await played(input)
    const records = parts.flatMap((part) => part.records)
    const { handle, trials, finished } = await shown(parts)
    await finished()
    const responses = records.flatMap((record) => (record.type === 'response' ? [record.response] : []))
    expect(trials.map(({ replayed }) => replayed)).toEqual(responses)
    expect(trials.some(({ diverged }) => diverged)).toBe(false)
    expect(responses).toContainEqual(expect.objectContaining({ correct: false }))
    expect(handle.mode).toBe('picture')
    handle.close()
  })

test("a run on the browser's own clock, with presentation times, comes out again", async () => {
  const marker = document.createElement('div')
  document.body.append(marker)
  const parts: RecordedPart[] = []
  let answers = 0
  const handle = await play(lamp, {
    host,
    runId: 'run',
    seed: 'seed',
    locale: 'en',
    renderers: ['canvas'],
    marker,
    resume: { played: [], elapsed: 0, firstSeq: 0, prevHash: noHash },
    choose: () => ({ item: undefined, theta: 0, se: 1 }),
    onChunk: ({ bytes }) => {
      const decoded = decodeChunk(bytes)
      if (!decoded.ok) return
      parts.push(decoded)
      answers += decoded.records.filter(({ type }) => type === 'response').length
      if (answers >= 3) handle.stop()
    },
  })
  let nth = 0
  // Sometimes before the lamp is on: such a press does nothing.
  const stop = playByScript(host, () => (nth++ % 7 === 0 ? 'left' : null))
  await handle.ended
  stop()
  marker.remove()
  const records = parts.flatMap((part) => part.records)
  const { handle: again, trials, finished } = await shown(parts)
  await finished()
  const responses = records.flatMap((record) => (record.type === 'response' ? [record.response] : []))
  expect(responses.length).toBeGreaterThanOrEqual(3)
  const counted = trials.filter(({ recorded }) => recorded !== undefined)
  expect(counted.map(({ recorded }) => recorded)).toEqual(responses)
  expect(counted.filter(({ diverged }) => diverged)).toEqual([])
  again.close()
})

test('a viewer cannot press, and can go to any trial by the controls', async () => {
  const parts = await played('pointer')
  const { handle } = await shown(parts, { autoplay: false, speed: 1 })
  const one = (selector: string) => findDeep(host, selector)[0] as HTMLElement
  const heading = () => one('.head b').textContent
  await expect.poll(() => handle.state.seeking).toBe(false)
  expect(heading()).toBe('Practice 1 of 2')
  for (const target of findDeep(host, '[data-target]')) {
    expect(target.closest('[inert]')).not.toBeNull()
    target.focus()
    expect(target.matches(':focus')).toBe(false)
  }
  one('[data-action="next"]').click()
  one('[data-action="next"]').click()
  await expect.poll(() => handle.state.seeking).toBe(false)
  expect(heading()).toBe('Round 1 of 8')
  one('[data-action="previous"]').click()
  expect(heading()).toBe('Practice 2 of 2')
  const scrub = one('input') as HTMLInputElement
  scrub.value = '10'
  scrub.dispatchEvent(new Event('input'))
  await expect.poll(() => handle.state.seeking).toBe(false)
  expect(heading()).toBe('Round 8 of 8')
  expect((one('[data-action="next"]') as HTMLButtonElement).disabled).toBe(true)
  one('[data-action="speed-4"]').click()
  expect(handle.state.speed).toBe(4)
  one('[data-action="play"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
  expect(handle.state.at).toBe(8)
  handle.close()
})

test('a machine that comes to another response is shown to do so, and the recorded one is told', async () => {
  const parts = await played('pointer')
  const changed = parts.map((part) => ({
    ...part,
    records: part.records.map((record) =>
      record.type === 'response' && record.block === 'test' && record.index === 2
        ? { ...record, response: { t: null, correct: false } }
        : record,
    ),
  }))
  const { handle, trials, finished } = await shown(changed)
  await finished()
  const others = trials.filter(({ diverged }) => diverged)
  expect(others.map(({ block, index }) => [block, index])).toEqual([['test', 2]])
  expect(others[0]?.recorded).toEqual({ t: null, correct: false })
  handle.pause()
  handle.close()
})

test('a version of the game that is not there says so and shows the trials as a table', async () => {
  const parts = await played('pointer')
  const handle = await replay({ ...lamp, version: 2 }, parts, { host, locale: 'nl', clock: fastClock() })
  expect(handle.mode).toBe('table')
  const table = findDeep(host, 'table')[0]
  expect(findDeep(host, '.table p')[0]?.textContent).toContain('Het spel is nu anders.')
  expect(table?.querySelectorAll('tbody tr').length).toBe(10)
  expect(table?.querySelector('tbody th')?.textContent).toBe('Oefenen 1 van 2')
  expect(table?.querySelector('tbody td')?.textContent).toContain('side: left')
  handle.close()
})

test('records without samples are shown again with even frames', async () => {
  const parts = await played('pointer')
  const { handle, trials, finished } = await shown([{ records: parts.flatMap(({ records }) => records) }])
  await finished()
  expect(trials.length).toBe(10)
  expect(trials.filter(({ diverged }) => diverged)).toEqual([])
  handle.close()
})
