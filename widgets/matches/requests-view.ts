import type { Connection } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../i18n/format.ts'
import type { MatchesStrings } from './strings.ts'

/** What the person does with a request for a talk. */
export interface RequestActions {
  readonly accept: (id: string, contact: string) => void
  readonly decline: (id: string) => void
  readonly withdraw: (id: string) => void
}

/** Employers who ask for a talk, and those one is in contact with; nothing where there are none. */
export function requestsView(shown: {
  readonly texts: MatchesStrings
  readonly language: string
  readonly connections: readonly Connection[]
  /** The request whose contact route is missing. */
  readonly faulty: string | null
  readonly actions: RequestActions
}): unknown {
  const live = shown.connections.filter(({ state }) => state === 'requested' || state === 'open')
  if (live.length === 0) return nothing
  return html`<section class="stack requests" data-requests aria-label=${shown.texts.requests.title}>
    ${live.map((one) => requestView(shown, one))}</section>`
}

function requestView(
  { texts, language, faulty, actions }: Parameters<typeof requestsView>[0],
  { id, state, title, organisation, note, contact }: Connection,
): unknown {
  const words = texts.requests
  const job = html`<p><b><bdi>${inLanguage(language, title)}</bdi></b>${organisation ? html` · <bdi>${organisation}</bdi>` : nothing}</p>`
  const message = note ? html`<blockquote><bdi>${note}</bdi></blockquote>` : nothing
  if (state === 'open')
    return html`<div class="panel stack tight" data-request=${id} data-state="open" part="request">
      <h3>${words.open}</h3>${job}${message}
      ${contact ? html`<p>${words.reach} <b class="contact"><bdi>${contact}</bdi></b></p>` : nothing}
      <div><button data-withdraw @click=${() => actions.withdraw(id)}>${words.withdraw}</button></div></div>`
  const send = (event: Event): void => {
    event.preventDefault()
    actions.accept(id, String(new FormData(event.target as HTMLFormElement).get('contact') ?? ''))
  }
  return html`<form class="panel stack tight" data-request=${id} data-state="requested" part="request" novalidate @submit=${send}>
    <h3>${words.title}</h3>${job}${message}
    <div><label for=${`contact-${id}`}>${words.contact}</label><p class="soft" id=${`hint-${id}`}>${words.hint}</p>
      <input id=${`contact-${id}`} name="contact" maxlength="200" autocomplete="tel" aria-describedby=${`hint-${id}`} aria-invalid=${faulty === id}>
      ${faulty === id ? html`<p class="fault" role="alert">${words.short}</p>` : nothing}</div>
    <div class="row"><button class="primary" data-accept>${words.accept}</button>
      <button type="button" data-decline @click=${() => actions.decline(id)}>${words.decline}</button></div>
  </form>`
}
