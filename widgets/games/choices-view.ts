import type { Consent } from '@skillprint/sdk'
import { html } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Question } from './consent-view.ts'
import type { GamesStrings } from './strings.ts'

/** The three answers together, each to be changed. */
export function choicesView(
  texts: GamesStrings,
  consent: Consent,
  change: (question: Question, agreed: boolean) => void,
  done: () => void,
): unknown {
  const words = texts.choices
  const row = (question: Question, sentence: string, hint: string): unknown => {
    const answer = (agreed: boolean, word: string): unknown => html`<label class="answer">
      <input type="radio" name=${question} .checked=${live(consent[question] === agreed)} @change=${() => change(question, agreed)} />
      <span>${word}</span></label>`
    return html`<fieldset class="panel choice" data-choice=${question}>
      <legend class="seen-by-readers-only">${sentence}</legend>
      <div class="stack tight"><p aria-hidden="true"><b>${sentence}</b></p><p class="soft">${hint}</p>
        <div class="row">${answer(true, words.yes)}${answer(false, words.no)}</div></div>
    </fieldset>`
  }
  return html`<section class="stack wide arrive">
    <div class="stack tight"><h2 tabindex="-1">${words.title}</h2><p class="lead">${words.lead}</p></div>
    <div class="stack">
      ${row('play', words.play, words.playHint)}${row('keep', words.keep, words.keepHint)}${row('share', words.share, words.shareHint)}
    </div>
    <div><button class="primary big" data-done @click=${done}>${words.done}</button></div>
  </section>`
}
