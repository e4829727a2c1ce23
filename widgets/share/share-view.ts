import type { Share } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { day } from '../i18n/format.ts'
import type { ShareStrings } from './strings.ts'

/** What can be done with one share. */
export interface ShareActions {
  readonly pause: (share: Share) => void
  readonly resume: (share: Share) => void
  readonly extend: (share: Share) => void
  readonly renew: (share: Share) => void
  readonly withdraw: (share: Share) => void
}

/** One share: who sees the card, until when, and what can be done about it. */
export function shareRow(
  texts: ShareStrings,
  language: string,
  share: Share,
  /** The card on this device is another one now. */
  changed: boolean,
  actions: ShareActions,
): unknown {
  const { id, audience, state, expiresAt } = share
  const button = (name: keyof ShareActions, words: string): unknown =>
    html`<button id=${`${name}-${id}`} data-do=${name} aria-labelledby=${`${name}-${id} who-${id}`} @click=${() => actions[name](share)}>${words}</button>`
  return html`<li class="panel stack tight" data-share=${id} part="share">
    <div class="row apart"><h3 id=${`who-${id}`}>${who(texts, share)}</h3><span class="tag ${state}">${texts.states[state]}</span></div>
    <p>${texts.until} <time datetime=${expiresAt} .textContent=${day(language, new Date(expiresAt))}></time></p>
    <div class="row">
      ${state === 'active' ? button('pause', texts.pause) : nothing}
      ${state === 'paused' ? button('resume', texts.resume) : nothing}
      ${button('extend', texts.extend)}
      ${changed && audience.to !== 'coach' ? button('renew', texts.renew) : nothing}
      ${button('withdraw', texts.withdraw)}
    </div>
  </li>`
}

/** Who sees it, in words. */
export const who = (texts: ShareStrings, { audience }: Share): unknown =>
  audience.to === 'employer'
    ? html`<bdi>${audience.name ?? audience.employer}</bdi>`
    : audience.to === 'coach'
      ? texts.coach
      : texts.pool
