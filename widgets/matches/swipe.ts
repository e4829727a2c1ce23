import type { Choice } from '@skillprint/sdk'
import { noChange } from 'lit'
import { AsyncDirective } from 'lit/async-directive.js'
import { directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js'

/** Sliding farther than this (CSS px) answers; less lets the card fall back. */
const far = 110

/** Lets a card be slid: right is yes, left is no. An extra beside the buttons; up and down still scroll the page. */
class Swipeable extends AsyncDirective {
  #card: HTMLElement | null = null
  #choose: (choice: Choice) => void = () => undefined
  #from: { readonly x: number; readonly pointer: number } | null = null

  constructor(part: PartInfo) {
    super(part)
    if (part.type !== PartType.ELEMENT) throw new Error('swipeable: expected to stand on an element')
  }

  override render(_choose: (choice: Choice) => void): unknown {
    return noChange
  }

  override update(part: ElementPart, [choose]: [(choice: Choice) => void]): unknown {
    this.#choose = choose
    if (!this.#card && part.element instanceof HTMLElement) this.#listen(part.element)
    return noChange
  }

  #listen(card: HTMLElement): void {
    this.#card = card
    card.addEventListener('pointerdown', (event) => {
      const control = event.target instanceof Element && event.target.closest('a, button, summary, .scroll')
      if (event.isPrimary && event.button === 0 && !control)
        this.#from = { x: event.clientX, pointer: event.pointerId }
    })
    card.addEventListener('pointermove', (event) => {
      if (this.#from?.pointer !== event.pointerId) return
      const slid = event.clientX - this.#from.x
      if (Math.abs(slid) < 8) return
      card.setPointerCapture(event.pointerId)
      this.#place(slid)
    })
    card.addEventListener('pointerup', (event) => {
      if (this.#from?.pointer !== event.pointerId) return
      const slid = event.clientX - this.#from.x
      this.#end()
      if (Math.abs(slid) >= far) this.#choose(slid > 0 ? 'yes' : 'no')
    })
    card.addEventListener('pointercancel', () => this.#end())
  }

  #place(slid: number): void {
    // Set through the object model: a style attribute would be refused by a strict page.
    this.#card?.style.setProperty('transform', `translateX(${slid}px) rotate(${slid / 40}deg)`)
    this.#lean(Math.abs(slid) < far ? null : slid > 0 ? 'yes' : 'no')
  }

  #end(): void {
    this.#from = null
    this.#card?.style.removeProperty('transform')
    this.#lean(null)
  }

  /** The card's edge and the button beside it show what letting go would answer. */
  #lean(towards: Choice | null): void {
    for (const element of [this.#card, this.#card?.parentElement])
      if (towards) element?.setAttribute('data-leaning', towards)
      else element?.removeAttribute('data-leaning')
  }
}

/** Element directive: the card can be slid to answer. */
export const swipeable = directive(Swipeable)
