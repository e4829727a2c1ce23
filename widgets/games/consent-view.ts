import type { Consent } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { town } from '../art/town.ts'
import type { GamesStrings } from './strings.ts'

const questions = ['play', 'keep', 'share'] as const
/** One of the three questions. */
export type Question = (typeof questions)[number]

/** The question to ask now; null when all were answered, or when playing was refused and nothing else matters. */
export function openQuestion(consent: Consent): Question | null {
  if (consent.play === false) return null
  return questions.find((question) => consent[question] === null) ?? null
}

/** One question on one screen. Both answers are equally easy to give. */
export function consentView(
  texts: GamesStrings,
  question: Question,
  answer: (agreed: boolean) => void,
  readButton: unknown,
): unknown {
  const asked = texts.consent[question]
  return html`<section class="stack wide arrive" data-question=${question}>
    <div class="banner">${town()}</div>
    <div class="stack">
      <p class="soft step"><span>${texts.question}</span> <b .textContent=${String(questions.indexOf(question) + 1)}></b>
        <span>${texts.of}</span> <b .textContent=${String(questions.length)}></b></p>
      <h2 tabindex="-1">${asked.title}</h2>
      ${asked.lines.map((line) => html`<p class="lead">${line}</p>`)}
    </div>
    <div class="stack tight answers">
      <button class="primary big" data-answer="yes" @click=${() => answer(true)}>${asked.yes}</button>
      <button class="big" data-answer="no" @click=${() => answer(false)}>${asked.no}</button>
    </div>
    <div class="row apart"><p class="soft">${texts.change}</p>${readButton ?? nothing}</div>
  </section>`
}

/** What a person sees who does not want to play: that is respected, and the door stays open. */
export function refusedView(texts: GamesStrings, again: () => void, readButton: unknown): unknown {
  return html`<section class="stack wide arrive">
    <div class="banner">${town()}</div>
    <div class="stack">
      <h2 tabindex="-1">${texts.refused.title}</h2>
      ${texts.refused.lines.map((line) => html`<p class="lead">${line}</p>`)}
    </div>
    <div class="row"><button class="big" data-answer="yes" @click=${again}>${texts.refused.button}</button>${readButton}</div>
  </section>`
}
