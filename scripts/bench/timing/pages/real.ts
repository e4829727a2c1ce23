/** Beside the library exactly as it is shipped: a mark when a parcel of the sorting belt shows its sign, read off the widget's own marker. */
import { mark, pressOn, rootOf } from './bench.ts'

const keys: Readonly<Record<string, string>> = { Rondje: 'f', Driehoek: 'j' }
const widget = document.querySelector('skillprint-games') as HTMLElement
let nth = 0
let answered: string | null = null

function presented(): void {
  const said = rootOf(widget)?.querySelector('[aria-live]')?.textContent ?? ''
  if (said === answered) return
  answered = said
  const key = keys[said]
  if (key) mark(`on ${++nth}`, key)
}

new MutationObserver(presented).observe(widget, { childList: true, subtree: true })
pressOn(widget)
