import { html, nothing } from 'lit'
import type { CandidatesStrings } from './strings.ts'

/** What the employer wrote so far. */
export interface Asking {
  readonly candidate: string
  readonly contact: string
  readonly note: string
  /** The contact route is missing and the employer tried to send. */
  readonly faulty: boolean
}

/** Asks one candidate for a talk. */
export function askForm(
  texts: CandidatesStrings,
  { candidate, contact, note, faulty }: Asking,
  on: {
    readonly change: (part: Partial<Asking>) => void
    readonly send: () => void
    readonly back: () => void
  },
): unknown {
  const words = texts.form
  const written = (event: Event): string => (event.target as HTMLInputElement).value
  return html`<form class="stack" data-asking=${candidate} novalidate @submit=${(event: Event) => {
    event.preventDefault()
    on.send()
  }}>
    <div><label for="contact">${words.contact}</label><p class="soft" id="contact-hint">${words.contactHint}</p>
      <input id="contact" name="contact" maxlength="200" autocomplete="organization" aria-describedby="contact-hint" aria-invalid=${faulty} .value=${contact} @input=${(event: Event) => on.change({ contact: written(event) })}>
      ${faulty ? html`<p class="fault" role="alert">${words.short}</p>` : nothing}</div>
    <div><label for="note">${words.note}</label><p class="soft" id="note-hint">${words.noteHint}</p>
      <textarea id="note" name="note" maxlength="500" aria-describedby="note-hint" .value=${note} @input=${(event: Event) => on.change({ note: written(event) })}></textarea></div>
    <div class="row"><button class="primary" data-send>${words.send}</button><button type="button" data-back @click=${on.back}>${words.back}</button></div>
  </form>`
}
