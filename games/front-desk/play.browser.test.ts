import { play } from '@skillprint/engine/play'
import { decodeChunk, type RunRecord } from '@skillprint/engine/record'
import { fastClock, findDeep, playByScript } from '@skillprint/engine/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { conversations } from './conversations/conversations.ts'
import { game } from './game.ts'
import type { Response } from './trial.ts'

let host: HTMLElement
beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  host.remove()
  document.documentElement.style.removeProperty('font-size')
})

for (const { name, size, input, reducedMotion, fontSize, locale } of [
  {
    name: 'by touch on a phone',
    size: [360, 640],
    input: 'pointer',
    reducedMotion: false,
    fontSize: '100%',
    locale: 'nl',
  },
  {
    name: 'by keyboard on a desktop, in English',
    size: [1280, 800],
    input: 'keyboard',
    reducedMotion: false,
    fontSize: '100%',
    locale: 'en',
  },
  {
    name: 'on a phone with letters twice as large and little motion',
    size: [360, 640],
    input: 'pointer',
    reducedMotion: true,
    fontSize: '200%',
    locale: 'nl',
  },
] as const)
  test(`a whole day at the desk can be played ${name}`, { timeout: 120_000 }, async () => {
    host.style.setProperty('width', `${size[0]}px`)
    host.style.setProperty('height', `${size[1]}px`)
    document.documentElement.style.setProperty('font-size', fontSize)
    const clock = fastClock()
    const records: RunRecord[] = []
    const handle = await play(game, {
      host,
      runId: 'run',
      seed: 'desk',
      locale,
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
    let again = 0
    let pressed = 0
    let last = 0
    const stop = playByScript(
      host,
      ({ targets, t }) => {
        // As a person: not before the answers have been there for a moment.
        if (t - last < 400) return null
        last = t
        for (const fault of faultsOnScreen(host)) faults.add(fault)
        const answers = targets.filter(({ id }) => !['said', 'question', 'next'].includes(id))
        if (answers.length === 0) return targets.some(({ id }) => id === 'next') ? 'next' : null
        if (again++ % 5 === 0) return 'said'
        return answers[pressed++ % answers.length]?.id ?? null
      },
      { clock, input },
    )
    const { how, testTrials } = await handle.ended
    stop()
    expect(how).toBe('completed')
    expect(testTrials).toBe(conversations.flatMap(({ moments }) => moments).length)
    expect([...faults]).toEqual([])
    const responses = records.flatMap((record) =>
      record.type === 'response' && record.block === 'test' ? [record.response as Response] : [],
    )
    expect(responses.every(({ option, credit, t }) => option && credit !== null && t !== null)).toBe(true)
    const count = (type: RunRecord['type']) => records.filter((record) => record.type === type).length
    expect(count('trial-voided')).toBe(0)
    expect(count('onset')).toBe(count('trial-started'))
  })

/** Targets that are too small, have no label, leave the stage, or lose a word of their text. */
function faultsOnScreen(root: HTMLElement): string[] {
  return findDeep(root, '[data-target]').flatMap((target) => {
    const box = target.getBoundingClientRect()
    const stage = (target.parentElement as HTMLElement).getBoundingClientRect()
    const caption = target.firstElementChild?.getBoundingClientRect()
    const id = `${target.dataset.target} ${JSON.stringify(target.textContent)}`
    return [
      ...(box.width < 47.9 || box.height < 47.9 ? [`${id} is ${box.width} × ${box.height}`] : []),
      ...(target.getAttribute('aria-label') ? [] : [`${id} has no label`]),
      ...(box.left < stage.left - 1 || box.right > stage.right + 1 || box.bottom > stage.bottom + 1
        ? [`${id} leaves the stage`]
        : []),
      ...(caption && (caption.height > box.height + 1 || caption.width > box.width + 1)
        ? [`${id} is larger than its box`]
        : []),
    ]
  })
}
