import type { TransferCode } from '@skillprint/sdk'
import { html, svg } from 'lit'
import { encode } from 'uqr'
import { moment } from '../i18n/format.ts'
import type { TransferStrings } from './strings.ts'

/** The code as words and as a picture that a camera opens; `address` is what the camera opens. */
export function codeView(shown: {
  readonly texts: TransferStrings
  readonly language: string
  readonly given: TransferCode
  readonly address: string
  readonly readButton: unknown
  readonly back: () => void
}): unknown {
  const { texts, given } = shown
  return html`<section class="stack wide arrive" data-given>
    <div class="row apart"><h2 tabindex="-1">${texts.code.title}</h2>${shown.readButton}</div>
    <div class="given">${qr(shown.address, texts.code.picture)}
      <div class="stack"><p class="code" data-code>${given.code}</p>
        <ol>${texts.code.steps.map((step) => html`<li>${step}</li>`)}</ol></div></div>
    <p>${texts.code.until} <b>${moment(shown.language, new Date(given.expiresAt))}</b>.</p>
    <p class="note">${texts.code.careful} ${texts.secret}</p>
    <div class="row"><button data-back @click=${shown.back}>${texts.back}</button></div>
  </section>`
}

/** A QR code, dark on light in every theme, because cameras ask for that. */
function qr(text: string, label: string): unknown {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
  return html`<svg class="picture" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d=${squares.join('')}/>`}</svg>`
}
