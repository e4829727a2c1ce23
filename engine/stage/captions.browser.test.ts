import { expect, test } from 'vitest'
import { buttonLayer } from './buttons.ts'

function stageOf(css = '') {
  const layer = document.createElement('div')
  const style = document.createElement('style')
  style.textContent = `.target { position: absolute; padding: 6px; font: 20px/1.25 sans-serif }
    .caption { display: block; font-size: calc(var(--_fit, 1) * 1em) } ${css}`
  document.body.append(style, layer)
  const buttons = buttonLayer(layer, (event) => event.timeStamp)
  const put = (id: string, caption: string) =>
    buttons.button({ id, label: id, caption, x: 0, y: 0, width: 160, height: 60, onPress: () => {} })
  const share = (id: string): number => {
    const caption = layer.querySelector<HTMLElement>(`[data-target=${id}] .caption`)
    return Number(caption?.style.getPropertyValue('--_fit') || 1)
  }
  const end = (): void => {
    layer.remove()
    style.remove()
  }
  return { buttons, put, share, end, layer }
}

test('a caption that is too long for its box gets smaller, one that fits does not, and none is cut', () => {
  const { buttons, put, share, end, layer } = stageOf()
  put('short', 'Ja')
  put('long', 'Een zin die niet past op deze knop van twee regels')
  buttons.fit()
  expect(share('short')).toBe(1)
  expect(share('long')).toBeLessThan(1)
  const element = layer.querySelector<HTMLElement>('[data-target=long]')
  const caption = element?.firstElementChild as HTMLElement
  expect(caption.offsetHeight).toBeLessThanOrEqual((element?.clientHeight ?? 0) - 8)
  end()
})

test('a caption that becomes shorter gets its full size again', () => {
  const { buttons, put, share, end } = stageOf()
  const button = put('one', 'Een zin die niet past op deze knop van twee regels')
  buttons.fit()
  expect(share('one')).toBeLessThan(1)
  button.set({ caption: 'Kort' })
  buttons.fit()
  expect(share('one')).toBe(1)
  end()
})

test('a caption that is not seen yet is fitted when it is', () => {
  const { buttons, put, share, end, layer } = stageOf()
  layer.style.display = 'none'
  put('one', 'Een zin die niet past op deze knop van twee regels')
  buttons.fit()
  expect(share('one')).toBe(1)
  layer.style.display = ''
  buttons.fit()
  expect(share('one')).toBeLessThan(1)
  end()
})
