import { play } from '@skillprint/engine/play'
import { decodeChunk, noHash } from '@skillprint/engine/record'
import { type RecordedPart, type ReplayedTrial, replay } from '@skillprint/engine/replay'
import { fastClock, playByScript, type StageView } from '@skillprint/engine/testing'
import { expect, test } from 'vitest'
import { games } from './index.ts'

/** Presses something sensible, again and again, now and then nothing or the wrong thing. */
const deciding: Readonly<Record<string, (targets: readonly string[], nth: number) => string | null>> = {
  'sorting-belt': (targets, nth) =>
    targets.includes('go-on') ? 'go-on' : nth % 5 === 4 ? null : nth % 2 ? 'left' : 'right',
  'tile-setter': (targets, nth) => {
    const wanted =
      nth % 23 === 22 ? 'skip' : (['shape-', 'fill-', 'count-', 'corners-', 'place'][nth % 5] ?? '')
    const fit = targets.filter((id) => id.startsWith(wanted))
    return fit[nth % Math.max(1, fit.length)] ?? null
  },
  'front-desk': (targets, nth) => {
    if (targets.includes('next')) return 'next'
    if (nth % 7 === 6 && targets.includes('said')) return 'said'
    const answers = targets.filter((id) => id !== 'said' && id !== 'question')
    return answers[nth % Math.max(1, answers.length)] ?? null
  },
}

/** `enough`: trials until the player stops. */
for (const { id, size, input, enough } of [
  { id: 'sorting-belt', size: [360, 640], input: 'pointer', enough: 4 },
  { id: 'tile-setter', size: [360, 640], input: 'pointer', enough: 2 },
  { id: 'front-desk', size: [1000, 640], input: 'keyboard', enough: 4 },
] as const)
  test(`${id}: a recorded run comes out of a replay as it was`, { timeout: 120_000 }, async () => {
    const game = await games[id]?.()
    if (!game) throw new Error(`${id} is not in the list of games`)
    const host = document.createElement('div')
    host.style.setProperty('width', `${size[0]}px`)
    host.style.setProperty('height', `${size[1]}px`)
    document.body.append(host)
    const clock = fastClock({ step: 1000 / 30 })
    const parts: RecordedPart[] = []
    let answered = 0
    const handle = await play(game, {
      host,
      runId: 'run',
      seed: 'again',
      locale: 'nl',
      clock,
      renderers: ['canvas'],
      settings: { reducedMotion: false, sound: false },
      choose: (items, answered) => ({ item: items[answered.length * 7], theta: 0, se: 1 }),
      // Goes on with a run of no trials: straight to the test.
      resume: { played: [], elapsed: 0, firstSeq: 0, prevHash: noHash },
      onChunk: ({ bytes }) => {
        const decoded = decodeChunk(bytes)
        if (!decoded.ok) return
        parts.push(decoded)
        answered += decoded.records.filter(({ type }) => type === 'response').length
        if (answered >= enough) handle.stop()
      },
    })
    let last = 0
    let nth = 0
    const decide = ({ t, targets }: StageView): string | null => {
      if (t - last < 300) return null
      last = t
      const found = deciding[id]?.(
        targets.map((target) => target.id),
        nth++,
      )
      return found !== undefined && targets.some((target) => target.id === found) ? found : null
    }
    const stop = playByScript(host, decide, { clock, input })
    await handle.ended
    stop()

    const trials: ReplayedTrial[] = []
    const again = await replay(game, parts, {
      host,
      locale: 'nl',
      clock: fastClock(),
      renderers: ['canvas'],
      speed: 4,
      autoplay: false,
      onTrial: (trial) => trials.push(trial),
    })
    again.seek(enough - 1)
    again.play()
    await expect.poll(() => again.state.finished, { timeout: 110_000 }).toBe(true)
    const responses = parts.flatMap(({ records }) =>
      records.flatMap((record) => (record.type === 'response' ? [record.response] : [])),
    )
    expect(responses.length).toBeGreaterThanOrEqual(enough)
    const counted = trials.filter(({ recorded }) => recorded !== undefined)
    expect(counted.map(({ replayed }) => replayed)).toEqual(responses)
    expect(counted.some(({ diverged }) => diverged)).toBe(false)
    again.close()
    expect(host.childNodes.length).toBe(0)
    host.remove()
  })
