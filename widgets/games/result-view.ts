import type { RetakeOffer } from '@skillprint/scoring-worker/skills'
import type { GameEntry } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { sun } from '../art/sun.ts'
import type { GamesStrings } from './strings.ts'

/** What came of a run. */
export interface Result {
  readonly game: string
  readonly how: 'completed' | 'stopped'
  readonly valid: boolean
  /** What to do otherwise when the game is played once more; null when it is not offered again. */
  readonly retake: RetakeOffer['advice'] | null
  /** The person's strongest sentence of this game, and whether it is measured; null when there is none. */
  readonly strength: { readonly sentence: string; readonly sure: boolean } | null
  /** How many skills are known by now. */
  readonly known: number
}

/** A warm word after a run, and what one can do next. */
export function resultView(shown: {
  readonly texts: GamesStrings
  readonly result: Result
  readonly next: GameEntry | undefined
  readonly play: (game: string) => void
  readonly card: unknown
  readonly all: () => void
  readonly readButton: unknown
}): unknown {
  const { texts, result, next } = shown
  const words = texts.result
  const unclear = result.how === 'completed' && !result.valid
  const isOffered = result.how === 'stopped' || (unclear && result.retake !== null)
  const repeat = html`<button class="big primary" data-again @click=${() => shown.play(result.game)}>
    ${result.how === 'stopped' ? words.resume : words.again}</button>`
  return html`<section class="stack wide arrive result" role="status">
    <div class="sun">${sun()}</div>
    <h2 tabindex="-1">${result.how === 'stopped' ? words.stoppedTitle : unclear ? words.unclearTitle : words.title}</h2>
    ${result.how === 'stopped' ? html`<p class="lead">${words.stopped}</p>` : nothing}
    ${unclear ? html`<div class="stack tight"><p class="lead">${words.unclear}</p><p class="lead" data-retake=${result.retake ?? 'none'}>${result.retake ? words.retake[result.retake] : words.noRetake}</p></div>` : nothing}
    ${result.how === 'completed' && result.valid ? seen(texts, result) : nothing}
    <div class="row middle">
      ${result.how === 'completed' && result.valid ? shown.card : nothing}
      ${isOffered ? repeat : nothing}
      ${next && next.id !== result.game ? html`<button class="big ${unclear && !isOffered ? 'primary' : ''}" data-next @click=${() => shown.play(next.id)}>${words.next}</button>` : nothing}
    </div>
    <div class="row middle"><button class="quiet" data-all @click=${shown.all}>${words.all}</button>${shown.readButton}</div>
  </section>`
}

function seen(texts: GamesStrings, result: Result): unknown {
  const words = texts.result
  if (!result.strength) return html`<p class="lead">${words.noStrength}</p>`
  return html`<div class="stack">
    <p class="lead">${words.strength}</p>
    <p class="strength" data-strength>${result.strength.sentence}</p>
    ${result.strength.sure ? nothing : html`<p>${words.notSure}</p>`}
    <p><span>${words.known}</span> <b class="count" data-known .textContent=${String(result.known)}></b> <span>${words.things(result.known)}</span></p>
  </div>`
}
