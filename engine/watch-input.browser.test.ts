import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleKind } from './record.ts'
import { type InputWatch, keyClass, watchInput } from './watch-input.ts'

let game: HTMLElement
let off: AbortController
let samples: number[][]
let isOn: boolean
let pressed: string[]
let watch: InputWatch

beforeEach(() => {
  game = document.createElement('div')
  game.style.cssText = 'position:absolute;left:40px;top:24px;width:300px;height:300px'
  document.body.append(game)
  off = new AbortController()
  samples = []
  pressed = []
  isOn = true
  watch = watchInput({
    game,
    box: game,
    signal: off.signal,
    on: () => isOn,
    stamp: ({ timeStamp }) => timeStamp,
    sample: (...one) => samples.push(one),
    key: ({ key }) => {
      pressed.push(key)
      return false
    },
  })
})
afterEach(() => {
  off.abort()
  document.body.replaceChildren()
})

const key = (type: 'keydown' | 'keyup', name: string, target: Element = document.body): void => {
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true }))
}
const move = (x: number, y: number, coalesced: readonly PointerEvent[] = []): PointerEvent =>
  new PointerEvent('pointermove', {
    clientX: x,
    clientY: y,
    bubbles: true,
    coalescedEvents: [...coalesced],
  })

test('of a key only its class is recorded: two letters leave the same', () => {
  const names = ['a', 'Q', 'ß', '7', 'ArrowLeft', 'ArrowUp', 'Enter', ' ', 'Tab', 'Escape', 'F5', 'Dead', '@']
  for (const name of names) {
    key('keydown', name)
    key('keyup', name)
  }
  const { letter, digit, arrow, enter, space, tab, escape: esc, other } = keyClass
  const classes = [letter, letter, letter, digit, arrow, arrow, enter, space, tab, esc, other, other, other]
  expect(samples.map(([kind, , a, b]) => [kind, a, b])).toEqual(
    classes.flatMap((each) => [
      [sampleKind.keyDown, each, 0],
      [sampleKind.keyUp, each, 0],
    ]),
  )
})

test('what is typed elsewhere on the page, or while no trial is on, is not recorded at all', () => {
  const field = document.createElement('input')
  document.body.append(field)
  key('keydown', 'p', field)
  key('keyup', 'p', field)
  isOn = false
  key('keydown', 'a')
  game.dispatchEvent(move(50, 50))
  expect([samples, pressed]).toEqual([[], []])
})

test('every point of the pointer’s path is recorded, those too that came together in one event, in eighths of a pixel from the box', () => {
  game.dispatchEvent(move(60, 30, [move(41, 24), move(50.5, 27.25), move(60, 30)]))
  game.dispatchEvent(move(61, 31))
  game.dispatchEvent(new PointerEvent('pointerdown', { clientX: 61, clientY: 31 }))
  game.dispatchEvent(new PointerEvent('pointerup', { clientX: 61, clientY: 31 }))
  const { pointerMove, pointerDown, pointerUp } = sampleKind
  expect(samples.map(([kind, , a, b]) => [kind, a, b])).toEqual([
    [pointerMove, 8, 0],
    [pointerMove, 84, 26],
    [pointerMove, 160, 48],
    [pointerMove, 168, 56],
    [pointerDown, 168, 56],
    [pointerUp, 168, 56],
  ])
})

test('how far apart the device reports its pointer is known once it moved', async () => {
  expect(watch.interval).toBeNull()
  for (let i = 0; i < 4; i++) {
    await new Promise((done) => setTimeout(done, 5))
    game.dispatchEvent(move(50 + i, 50))
  }
  expect(watch.interval ?? 0).toBeGreaterThan(0)
})
