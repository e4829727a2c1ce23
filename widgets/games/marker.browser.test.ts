import { afterEach, expect, test } from 'vitest'
import { markerSlot, placeMarker } from './marker.ts'

afterEach(() => document.body.replaceChildren())

const microtask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function widgetIn(parent: HTMLElement | ShadowRoot): HTMLElement {
  const widget = document.createElement('div')
  widget.attachShadow({ mode: 'open' }).innerHTML = `<slot name=${markerSlot}></slot>`
  parent.append(widget)
  return widget
}

test('the marker is a light child of the widget, shown through its slot, and goes when it is taken away', () => {
  const widget = widgetIn(document.body)
  const { marker, remove } = placeMarker(widget)
  expect(marker.parentElement).toBe(widget)
  expect(marker.assignedSlot?.name).toBe(markerSlot)
  expect(marker.ariaHidden).toBe('true')
  remove()
  expect(widget.childElementCount).toBe(0)
})

test('a widget that stands in shadow trees of others has its marker on the outermost element of the document', () => {
  const outer = widgetIn(document.body)
  const between = widgetIn(outer.shadowRoot as ShadowRoot)
  const { marker } = placeMarker(widgetIn(between.shadowRoot as ShadowRoot))
  expect(marker.parentElement).toBe(outer)
  expect(marker.assignedSlot).not.toBeNull()
})

test('inside an element of the page that has no place for it, the marker stands in the body, and is given back there too', async () => {
  const outer = document.createElement('div')
  outer.attachShadow({ mode: 'open' })
  document.body.append(outer)
  const { marker, remove } = placeMarker(widgetIn(outer.shadowRoot as ShadowRoot))
  expect(marker.parentElement).toBe(document.body)
  marker.append(document.createElement('div'))
  marker.remove()
  await microtask()
  expect([marker.parentElement, marker.childElementCount]).toEqual([document.body, 0])
  remove()
  expect(marker.isConnected).toBe(false)
})

test('a framework that empties the element gets the marker back, until it is taken away', async () => {
  const widget = widgetIn(document.body)
  const { marker, remove } = placeMarker(widget)
  widget.replaceChildren(document.createElement('p'))
  await microtask()
  expect(marker.parentElement).toBe(widget)
  remove()
  widget.replaceChildren()
  await microtask()
  expect(marker.isConnected).toBe(false)
})
