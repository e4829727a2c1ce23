import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { play } from './play.ts'
import type { PlayOptions } from './play-options.ts'
import { type Chunk, decodeChunk, noHash, playedTrials, type RunRecord } from './record.ts'
import { drawnByChip } from './stage/renderer.ts'
import { type Clock, fastClock, findDeep, playByScript } from './testing/index.ts'
import { lamp } from './testing/lamp/game.ts'

let host: HTMLElement
let stopPlayer = (): void => {}

beforeEach(() => {
  host = document.createElement('div')
  host.style.setProperty('width', '360px')
  host.style.setProperty('height', '640px')
  document.body.append(host)
})
afterEach(() => {
  stopPlayer()
  expect(host.childNodes.length).toBe(0)
  expect(document.querySelectorAll('canvas').length).toBe(0)
  host.remove()
})

const english = { Left: 'left', Right: 'right' } as const

function start(options: Partial<PlayOptions> = {}) {
  const chunks: Chunk[] = []
  const clock = options.clock ?? fastClock()
  const playing = play(lamp, {
    host,
    runId: 'run',
    seed: 'seed',
    locale: 'en',
    onChunk: (chunk) => chunks.push(chunk),
    choose: () => ({ item: undefined, theta: 0, se: 1 }),
    renderers: ['canvas'],
    clock,
    ...options,
  })
  const records = (): RunRecord[] =>
    chunks.flatMap(({ bytes }) => {
      const decoded = decodeChunk(bytes)
      if (!decoded.ok) throw new Error(decoded.reason)
      return [...decoded.records]
    })
  return { playing, chunks, records, clock }
}

/** Presses the lamp that was announced, `delay` ms after its targets came. */
function player(clock: ReturnType<typeof fastClock>, input: 'pointer' | 'keyboard', delay = 300) {
  let since: number | null = null
  let wanted = ''
  stopPlayer = playByScript(
    host,
    ({ t, said }) => {
      if (said !== wanted || since === null) {
        wanted = said
        since = t
      }
      if (t - since < delay || !(said in english)) return null
      since = null
      return english[said as keyof typeof english]
    },
    { clock, input },
  )
}

const wait = async (until: () => boolean): Promise<void> => {
  for (let i = 0; i < 1000 && !until(); i++) await new Promise((resolve) => setTimeout(resolve, 5))
  if (!until()) throw new Error(`waited in vain for ${until}`)
}
const action = (id: string): HTMLElement | undefined =>
  findDeep(host, `[data-action="${id}"]`).find((button) => button.closest('[hidden], [inert]') === null)
const targets = (): HTMLElement[] => findDeep(host, '[data-target]')

describe('play', () => {
  for (const input of ['pointer', 'keyboard'] as const)
    test(`a whole game can be played by ${input}`, async () => {
      const { playing, records, chunks, clock } = start()
      player(clock, input)
      const handle = await playing
      expect(await handle.ended).toEqual({ how: 'completed', testTrials: 8 })
      const trials = playedTrials(records()).filter(({ block }) => block === 'test')
      expect(trials.map(({ response }) => (response as { correct: boolean }).correct)).toEqual(
        Array(8).fill(true),
      )
      for (const trial of trials) {
        expect(trial.input).toBe(input === 'pointer' ? 'touch' : 'keyboard')
        expect(trial.onsets.stimulus?.source).toBe('post-frame')
        expect(trial.rt).toBeGreaterThanOrEqual(280)
        expect(trial.rt).toBeLessThan(420)
      }
      expect(records().filter(({ type }) => type === 'trial-voided')).toEqual([])
      let prevHash = noHash
      let seq = 0
      for (const chunk of chunks) {
        expect([chunk.prevHash, chunk.firstSeq]).toEqual([prevHash, seq])
        prevHash = chunk.hash
        seq += chunk.count
      }
      expect(records().map((record) => record.seq)).toEqual(Array.from({ length: seq }, (_, i) => i))
    })

  test('draws with WebGL', async () => {
    const { playing, records, clock } = start({ renderers: ['webgl'] })
    player(clock, 'pointer')
    const handle = await playing
    expect((await handle.ended).how).toBe('completed')
    expect(records()[0]).toMatchObject({ type: 'run-started', device: { renderer: 'webgl' } })
  })

  test('draws with Canvas where no graphics chip would draw WebGL', async () => {
    const { playing, records } = start({ renderers: ['webgl', 'canvas'] })
    const handle = await playing
    handle.stop()
    await handle.ended
    const renderer = drawnByChip() ? 'webgl' : 'canvas'
    expect(records()[0]).toMatchObject({ type: 'run-started', device: { renderer } })
  })

  test('a lost drawing context pauses and voids the trial, and the game goes on', async () => {
    const { playing, records, clock } = start({ renderers: ['webgl'] })
    const handle = await playing
    player(clock, 'pointer', 2000)
    await wait(() => targets().length > 0)
    stopPlayer()
    const canvas = findDeep(host, 'canvas')[0] as unknown as HTMLCanvasElement
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    await wait(() => action('go-on') !== undefined)
    player(clock, 'pointer')
    expect((await handle.ended).how).toBe('completed')
    const types = records().map(({ type }) => type)
    expect(types).toContain('trial-voided')
    expect(records().find(({ type }) => type === 'pause')).toMatchObject({ why: 'context-lost' })
  })

  test('pause takes the trial away, going on repeats it, stop ends the run with what was played', async () => {
    const { playing, records, clock } = start()
    player(clock, 'pointer')
    const handle = await playing
    await wait(() => playedTrials(records()).filter(({ block }) => block === 'test').length >= 2)
    await wait(() => targets().length > 0)
    stopPlayer()
    action('pause')?.click()
    expect(targets()).toEqual([])
    action('go-on')?.click()
    await wait(() => targets().length > 0)
    handle.pause()
    const stop = action('stop')
    stop?.click()
    const ended = await handle.ended
    expect(ended.how).toBe('stopped')
    expect(ended.testTrials).toBeGreaterThanOrEqual(2)
    const all = records()
    expect(all.at(-1)).toMatchObject({ type: 'run-ended', how: 'stopped' })
    expect(all.filter(({ type }) => type === 'pause').length).toBe(2)
    expect(playedTrials(all).filter(({ block }) => block === 'test').length).toBe(ended.testTrials)
  })

  test('a page that is hidden pauses and voids the trial', async () => {
    const { playing, records, clock } = start()
    player(clock, 'pointer', 1e6)
    const handle = await playing
    await wait(() => targets().length > 0)
    stopPlayer()
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
    expect(records().at(-1)).toMatchObject({ type: 'pause', why: 'hidden' })
    expect(records().at(-2)).toMatchObject({ type: 'trial-voided', reason: 'hidden' })
    expect(records().at(-3)).toMatchObject({ type: 'visibility', visible: false })
    screen.orientation.dispatchEvent(new Event('change'))
    expect(targets()).toEqual([])
    handle.resume()
    expect(targets().length).toBe(2)
    handle.stop()
    await handle.ended
    expect(records().find(({ type }) => type === 'orientation')).toMatchObject({ angle: 0 })
  })

  test('a frame longer than 250 ms voids the trial; a device that always stutters waits for the player, and nothing of it counts', async () => {
    const base = fastClock()
    let jump = 0
    const stutter: Clock = {
      now: () => base.now() + jump,
      stamp: () => base.now() + jump,
      frame: (callback) =>
        base.frame((t) => {
          if (targets().length > 0 && Math.round(t / (1000 / 60)) % 12 === 0) jump += 300
          callback(t + jump)
        }),
    }
    const { playing, records } = start({ clock: stutter })
    player(stutter, 'pointer', 1e6)
    const handle = await playing
    await wait(() => records().some((record) => record.type === 'pause' && record.why === 'slow'))
    handle.stop()
    await handle.ended
    const voids = records().filter((record) => record.type === 'trial-voided')
    expect(voids.length).toBeGreaterThanOrEqual(3)
    expect(voids.slice(0, 3).every(({ reason }) => reason === 'long-frame')).toBe(true)
    expect(playedTrials(records())).toEqual([])
  })

  test('a device that slept voids the trial, also when the page’s clock stood still meanwhile', async () => {
    const base = fastClock()
    let wall = 0
    const { playing, records } = start({ clock: { ...base, wall: () => base.now() + wall } })
    player(base, 'pointer')
    const handle = await playing
    await wait(() => targets().length > 0)
    wall = 60_000
    await wait(() => records().some((record) => record.type === 'response'))
    handle.stop()
    await handle.ended
    expect(records().filter((record) => record.type === 'trial-voided')).toMatchObject([{ reason: 'sleep' }])
  })

  test('goes on with a run that was broken off', async () => {
    const first = start()
    player(first.clock, 'pointer')
    const handle = await first.playing
    await wait(() => playedTrials(first.records()).filter(({ block }) => block === 'test').length >= 3)
    stopPlayer()
    handle.stop()
    await handle.ended
    const kept = first.chunks.slice(0, -1)
    const records = first.records().slice(
      0,
      kept.reduce((sum, { count }) => sum + count, 0),
    )
    const played = playedTrials(records).filter(({ block }) => block === 'test')
    const second = start({
      resume: {
        played,
        elapsed: 1000,
        firstSeq: records.length,
        prevHash: kept.at(-1)?.hash ?? noHash,
      },
    })
    player(second.clock, 'pointer')
    const ended = await (await second.playing).ended
    expect(ended).toEqual({ how: 'completed', testTrials: 8 })
    const all = [...records, ...second.records()]
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i))
    expect(
      playedTrials(all)
        .filter(({ block }) => block === 'test')
        .map(({ index }) => index),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(second.records()[0]).toMatchObject({ type: 'run-started', resumedAfter: played.length })
  })

  test('follows the size of its box', async () => {
    const { playing, records, clock } = start()
    player(clock, 'pointer', 4000)
    const handle = await playing
    await wait(() => targets().length > 0)
    const before = targets()[1]?.getBoundingClientRect()
    host.style.setProperty('width', '900px')
    await wait(() => (targets()[1]?.getBoundingClientRect().left ?? 0) > (before?.left ?? 0) + 200)
    const canvas = findDeep(host, 'canvas')[0]
    expect(canvas?.getBoundingClientRect().width).toBe(900)
    handle.stop()
    await handle.ended
    expect(records().some((record) => record.type === 'resize' && record.width === 900)).toBe(true)
  })

  test('targets are at least 48 CSS px, named, and answer a click of assistive technology and an extra key', async () => {
    const { playing, records, clock } = start()
    const handle = await playing
    player(clock, 'pointer', 1e6)
    await wait(() => targets().length > 0)
    for (const target of targets()) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48)
      expect(target.getAttribute('aria-label')).toMatch(/^(Left|Right)$/)
    }
    await wait(() => records().some(({ type }) => type === 'onset'))
    targets()[0]?.click()
    await wait(() => records().filter(({ type }) => type === 'response').length === 1)
    await wait(() => targets().length > 0)
    await wait(() => records().filter(({ type }) => type === 'onset').length >= 2)
    dispatchEvent(new KeyboardEvent('keydown', { key: 'x', code: 'KeyX' }))
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }),
    )
    await wait(() => records().filter(({ type }) => type === 'response').length >= 2)
    const [first, second] = playedTrials(records())
    expect(first).toMatchObject({ response: { correct: true } })
    expect(second).toMatchObject({ input: 'keyboard', response: { correct: true } })
    handle.stop()
    await handle.ended
  })

  test('another game on the page takes the one renderer and ends the first', async () => {
    const first = await start().playing
    const other = document.createElement('div')
    document.body.append(other)
    const second = await start({ host: other }).playing
    expect(await first.ended).toMatchObject({ how: 'stopped' })
    expect(host.childNodes.length).toBe(0)
    second.stop()
    await second.ended
    other.remove()
  })

  test('ends by itself when the page takes the game away', async () => {
    const { playing, records } = start()
    const handle = await playing
    host.replaceChildren()
    expect(await handle.ended).toEqual({ how: 'stopped', testTrials: 0 })
    expect(records().at(-1)?.type).toBe('run-ended')
  })

  test('rejects with a reason when a picture is missing, and leaves nothing behind', async () => {
    const broken = {
      ...lamp,
      assets: async () => ({ atlas: { image: '/nowhere.png', data: { frames: {}, meta: {} } } }),
    }
    await expect(
      play(broken, {
        host,
        runId: 'r',
        seed: 's',
        locale: 'nl',
        onChunk: () => {},
        choose: () => ({ item: undefined, theta: 0, se: 1 }),
      }),
    ).rejects.toThrow('/nowhere.png could not be loaded')
  })

  test('at real time, reaction time is the time from the frame to the press', async () => {
    const { browserClock } = await import('./clock.ts')
    const { playing, records } = start({ clock: browserClock })
    player(browserClock, 'pointer', 250)
    const handle = await playing
    await wait(() => playedTrials(records()).length >= 2)
    handle.stop()
    await handle.ended
    for (const { rt, longestFrame } of playedTrials(records())) {
      expect(rt).toBeGreaterThan(150)
      expect(rt).toBeLessThan(250 + 17 + 2 * longestFrame + 50)
    }
  })
})
