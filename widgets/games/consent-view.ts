import type { Consent } from '@skillprint/sdk'
import { html } from 'lit'
import { askView } from '../base/ask-view.ts'
import type { GamesStrings } from './strings.ts'

const questions = ['play', 'keep', 'share'] as const
/** One of the three questions. */
export type Question = (typeof questions)[number]

/** The question to ask now; null when all were answered, or when playing was refused and nothing else matters. */
export function openQuestion(consent: Consent): Question | null {
  if (consent.play === false) return null
  return questions.find((question) => consent[question] === null) ?? null
}

/** One question on one screen. */
export function consentView(
  texts: GamesStrings,
  question: Question,
  answer: (agreed: boolean) => void,
  readButton: unknown,
): unknown {
  const step = html`<p class="soft step"><span>${texts.question}</span> <b .textContent=${String(questions.indexOf(question) + 1)}></b>
        <span>${texts.of}</span> <b .textContent=${String(questions.length)}></b></p>`
  const words = { ask: texts.consent[question], change: texts.change }
  return askView(words, answer, readButton, { name: question, step })
}
