import { play } from '@skillprint/engine/play'
import { decodeChunk, type RunRecord } from '@skillprint/engine/record'
import { fastClock, findDeep, playByScript } from '@skillprint/engine/testing'
import { afterEach, expect, test } from 'vitest'
import { game } from './game.ts'
import type { Response, Trial } from './trial.ts'

afterEach(() => document.body.replaceChildren())

for (const { name, size, input } of [
  { name: 'by touch on a phone', size: [360, 640], input: 'pointer' },
  { name: 'by keyboard on a desktop', size: [1280, 800], input: 'keyboard' },
] as const)
  test(`new-game is drawn and played from start to finish ${name}`, { timeout: 120_000 }, async () => {
    const host = document.createElement('div')
    host.style.setProperty('width', `${size[0]}px`)
    host.style.setProperty('height', `${size[1]}px`)
    document.body.append(host)
    const clock = fastClock()
    const records: RunRecord[] = []
    const handle = await play(game, {
      host,
      runId: 'run',
      seed: 'drawn',
      locale: 'nl',
      clock,
      renderers: ['canvas'],
      settings: { sound: false },
      choose: () => ({ item: undefined, theta: 0, se: 1 }),
      onChunk: ({ bytes }) => {
        const decoded = decodeChunk(bytes)
        if (decoded.ok) records.push(...decoded.records)
      },
    })
    const faults = new Set<string>()
    let answered = 0
    const stop = playByScript(
      host,
      ({ targets }) => {
        for (const target of findDeep(host, '[data-target]')) {
          const { width, height } = target.getBoundingClientRect()
          if (width < 47.9 || height < 47.9) faults.add(`${target.dataset.target} is ${width} × ${height} px`)
          if (!target.getAttribute('aria-label')) faults.add(`${target.dataset.target} has no label`)
        }
        // As a person: not before the lamp is lit.
        const lit = records.filter(
          (record) => record.type === 'onset' && record.stimulus === 'stimulus',
        ).length
        const started = records.findLast((record) => record.type === 'trial-started')
        if (lit === answered || !started) return null
        const { side } = started.trial as Trial
        if (!targets.some(({ id }) => id === side)) return null
        answered = lit
        return side
      },
      { clock, input },
    )
    const { how, testTrials } = await handle.ended
    stop()
    expect({ how, testTrials }).toEqual({ how: 'completed', testTrials: 40 })
    expect([...faults]).toEqual([])
    const responses = records.flatMap((record) =>
      record.type === 'response' && record.block === 'test' ? [record.response as Response] : [],
    )
    expect(responses.filter(({ correct }) => correct).length).toBeGreaterThanOrEqual(38)
    const shown = records.filter((record) => record.type === 'onset' && record.stimulus === 'stimulus')
    expect(shown.length).toBe(records.filter((record) => record.type === 'trial-started').length)
    expect(host.childNodes.length).toBe(0)
  })
