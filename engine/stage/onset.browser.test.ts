import { afterEach, describe, expect, test } from 'vitest'
import { browserClock } from '../clock.ts'
import { createStamper, type OnsetStamp, type Stamper } from './onset.ts'

/** A host as a widget is one: the marker is its light-DOM child, seen through a slot. */
function place({ slotted = true } = {}): HTMLElement {
  const host = document.createElement('div')
  host.attachShadow({ mode: 'open' }).innerHTML = slotted ? '<slot></slot>' : ''
  const marker = document.createElement('div')
  marker.style.cssText =
    'position: fixed; top: 0; left: 0; font: 1px/1 sans-serif; color: rgb(128 128 128 / 2%)'
  host.append(marker)
  document.body.append(host)
  return marker
}

interface Seen {
  readonly drawn: number
  readonly stamps: (OnsetStamp & { readonly final: boolean })[]
}

/** Stamps one frame and goes on drawing until its final time is there. */
function stampOne(stamper: Stamper): Promise<Seen> {
  return new Promise((resolve) => {
    let seen: Seen | null = null
    const frame = (t: number): void => {
      stamper.frame()
      if (!seen) {
        const mine: Seen = { drawn: t, stamps: [] }
        seen = mine
        stamper.stamp(t, (stamp, final) => {
          mine.stamps.push({ ...stamp, final })
          if (final) resolve(mine)
        })
      }
      if (!seen.stamps.some(({ final }) => final)) browserClock.frame(frame)
    }
    browserClock.frame(frame)
  })
}

afterEach(() => document.body.replaceChildren())

const at = (time: number): number => time

describe('the onset of a frame', () => {
  test('is a first estimate at once, and then when the compositor presented it', async () => {
    const stamper = createStamper(browserClock, at, place())
    for (let round = 0; round < 3; round++) {
      const { drawn, stamps } = await stampOne(stamper)
      expect(stamps.map(({ source, final }) => [source, final])).toEqual([
        ['post-frame', false],
        ['presentation', true],
      ])
      expect(stamps[1]?.t).toBeGreaterThan(drawn - 4)
    }
    expect(stamper.waiting).toBe(false)
    expect(Number.isFinite(stamper.lag)).toBe(true)
    stamper.close()
  })

  test('without a marker is the message after the frame, once', async () => {
    const stamper = createStamper(browserClock, at)
    const { drawn, stamps } = await stampOne(stamper)
    expect(stamps).toMatchObject([{ source: 'post-frame', final: true, uncertainty: 1 }])
    expect(stamps[0]?.t).toBeGreaterThanOrEqual(drawn)
    stamper.close()
  })

  test('with a marker that nobody sees is the message after the frame, and after a few nothing is waited for', async () => {
    const stamper = createStamper(browserClock, at, place({ slotted: false }))
    for (let round = 0; round < 3; round++)
      expect((await stampOne(stamper)).stamps.map(({ source }) => source)).toEqual([
        'post-frame',
        'post-frame',
      ])
    expect((await stampOne(stamper)).stamps).toHaveLength(1)
    stamper.close()
  })

  test('with a marker that is emptied before its frame was seen is the message after the frame, and the next one is exact again', async () => {
    const marker = place()
    const stamper = createStamper(browserClock, at, marker)
    for (let round = 0; round < 4; round++) {
      const emptied = stampOne(stamper)
      browserClock.frame(() => marker.replaceChildren())
      expect((await emptied).stamps.at(-1)?.source).toBe('post-frame')
    }
    expect((await stampOne(stamper)).stamps.at(-1)?.source).toBe('presentation')
    stamper.close()
  })

  test('with a marker that was thrown out goes on without it', async () => {
    const marker = place()
    const stamper = createStamper(browserClock, at, marker)
    marker.remove()
    expect((await stampOne(stamper)).stamps).toMatchObject([{ source: 'post-frame', final: true }])
    stamper.close()
  })
})
