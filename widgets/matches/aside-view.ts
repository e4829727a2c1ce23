import type { OtherOrder } from '@skillprint/scoring-worker/match'
import type { GameEntry } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import type { MatchesStrings } from './strings.ts'

/** An order of the list: by fit, or what the person chose. */
export type ListOrder = 'fit' | OtherOrder['kind']

/** Another order of the same list. Distance can only be chosen where the person said where they are. */
export function orderView(shown: {
  readonly texts: MatchesStrings
  readonly by: ListOrder
  readonly place: boolean
  readonly choose: (by: ListOrder) => void
}): unknown {
  const words = shown.texts.orders
  const kinds: readonly ListOrder[] = shown.place
    ? ['fit', 'distance', 'newest', 'surprise']
    : ['fit', 'newest', 'surprise']
  const changed = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) shown.choose(event.target.value as ListOrder)
  }
  return html`<div class="order"><label for="by">${words.label}</label>
    <select id="by" @change=${changed}>${kinds.map(
      (kind) => html`<option value=${kind} ?selected=${kind === shown.by}>${words[kind]}</option>`,
    )}</select></div>`
}

/** The game that would sharpen this list most. */
export function nextGameView(
  texts: MatchesStrings,
  game: GameEntry | undefined,
  play: (game: string) => void,
): unknown {
  if (!game) return nothing
  return html`<div class="panel next" data-next=${game.id}>
    <div class="stack tight"><p><b>${texts.next.title}</b></p>
      <p><span>${texts.next.line}</span> <b><bdi>${game.title}</bdi></b></p></div>
    <button data-play @click=${() => play(game.id)}>${texts.next.play}</button></div>`
}

/** Work in sectors where this person never worked, and how much of it is in the first ten. */
export function sectorsView(shown: {
  readonly texts: MatchesStrings
  readonly inFirstTen: number
  readonly only: boolean
  readonly toggle: () => void
}): unknown {
  const words = shown.texts.elsewhere
  return html`<div class="elsewhere row"><button aria-pressed=${shown.only} data-elsewhere @click=${shown.toggle}>${words.only}</button>
    <p class="soft"><span>${words.count}</span> <b data-in-ten .textContent=${String(shown.inFirstTen)}></b></p></div>`
}
