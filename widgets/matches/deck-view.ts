import type { Choice } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { sectorPicture } from '../art/sector.ts'
import { sun } from '../art/sun.ts'
import { inLanguage } from '../i18n/format.ts'
import { bodyView, headView, type MatchWords, type Shown } from './job-view.ts'
import { swipeable } from './swipe.ts'

/** One job at a time with three answers. */
export function deckView(shown: {
  readonly words: MatchWords
  readonly job: Shown
  readonly position: number
  readonly count: number
  readonly undo: (() => void) | null
  readonly choose: (choice: Choice) => void
}): unknown {
  const { words, job, choose } = shown
  const { texts } = words
  const title = inLanguage(words.language, job.job.title)
  const answer = (
    choice: Choice,
    word: string,
    sign: unknown,
  ): unknown => html`<button class="answer ${choice} ${choice === 'yes' ? 'primary' : ''}"
    data-choice=${choice} @click=${() => choose(choice)}>${sign}<span>${word}</span></button>`
  return html`<div class="deck stack">
    <div class="row apart"><p class="soft"><span>${texts.position}</span> <b .textContent=${String(shown.position)}></b> <span>${texts.of}</span> <b .textContent=${String(shown.count)}></b></p>
      ${shown.undo ? html`<button class="quiet" data-undo @click=${shown.undo}>${texts.undo}</button>` : nothing}</div>
    <div class="panel job" tabindex="0" role="group" aria-label=${title} aria-describedby="keys" data-job=${job.job.id} part="job"
      @keydown=${(event: KeyboardEvent) => byKey(event, choose)} ${swipeable(choose)}>
      <div class="picture">${sectorPicture(job.job.conditions?.sector)}</div>
      <div class="stack inside">${headView(words, job)}${bodyView(words, job)}</div>
    </div>
    <div class="answers">${answer('no', texts.no, cross)}${answer('later', texts.later, clock)}${answer('yes', texts.yes, heart)}</div>
    <p class="soft hint" id="keys" data-silent><span class="by-keys">${texts.keys}</span> <span>${texts.swipe}</span></p>
  </div>`
}

/** What is shown when every job got an answer. */
export function doneView(shown: {
  readonly words: MatchWords
  readonly liked: number
  readonly later: (() => void) | null
  readonly undo: () => void
  readonly list: () => void
}): unknown {
  const { texts } = shown.words
  return html`<div class="stack done panel">
    <div class="sun">${sun()}</div>
    <h3>${texts.done.title}</h3>
    <p><span>${texts.done.line}</span> <b class="count" data-liked .textContent=${String(shown.liked)}></b></p>
    <div class="row middle">
      <button class="primary" data-list @click=${shown.list}>${texts.done.list}</button>
      ${shown.later ? html`<button data-later @click=${shown.later}>${texts.done.again}</button>` : nothing}
      <button class="quiet" data-undo @click=${shown.undo}>${texts.undo}</button>
    </div>
  </div>`
}

const keys: Readonly<Record<string, Choice>> = { ArrowRight: 'yes', ArrowLeft: 'no', ArrowDown: 'later' }

function byKey(event: KeyboardEvent, choose: (choice: Choice) => void): void {
  const choice = keys[event.key]
  // Inside the card the arrows belong to the fold and the table.
  if (!choice || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
    return
  event.preventDefault()
  choose(choice)
}

const cross = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19" stroke="currentColor" stroke-width="3" stroke-linecap="round" /></svg>`
const clock = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="3" /><path d="M12 7v5l4 3" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" /></svg>`
const heart = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M12 21S3 15 3 8.500a5 5 0 0 1 9-3 5 5 0 0 1 9 3C21 15 12 21 12 21z" fill="currentColor" /></svg>`
