import { expect, test } from 'vitest'
import { buttonLayer } from './buttons.ts'

const finger = { bubbles: true, composed: true, cancelable: true, pointerType: 'touch', button: 0, detail: 1 }

function stageOf() {
  const layer = document.createElement('div')
  document.body.append(layer)
  const buttons = buttonLayer(layer, (event) => event.timeStamp)
  const at = (id: string): HTMLElement => layer.querySelector(`[data-target=${id}]`) as HTMLElement
  return { layer, buttons, at }
}
const box = { label: 'X', x: 0, y: 0, width: 80, height: 80 }

test('the click of a finger that landed on a target that is gone by then presses nothing', () => {
  const { layer, buttons, at } = stageOf()
  const pressed: string[] = []
  const first = buttons.button({
    ...box,
    id: 'first',
    onPress: () => {
      pressed.push('first')
      first.remove()
      buttons.button({ ...box, id: 'second', onPress: ({ input }) => pressed.push(`second ${input}`) })
    },
  })
  at('first').dispatchEvent(new PointerEvent('pointerdown', finger))
  at('second').dispatchEvent(new PointerEvent('click', finger))
  expect(pressed).toEqual(['first'])

  at('second').dispatchEvent(new PointerEvent('pointerdown', finger))
  at('second').dispatchEvent(new PointerEvent('click', finger))
  expect(pressed).toEqual(['first', 'second touch'])
  layer.remove()
})

test('a click without a finger is a press of an assistive technology', () => {
  const { layer, buttons, at } = stageOf()
  const pressed: string[] = []
  buttons.button({ ...box, id: 'only', onPress: ({ input }) => pressed.push(input) })
  at('only').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
  at('only').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
  expect(pressed).toEqual(['keyboard', 'keyboard'])
  layer.remove()
})
