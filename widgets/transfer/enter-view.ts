import { html } from 'lit'
import type { TransferStrings } from './strings.ts'

/** Where the code of the other device is typed, and whether things may stay on this one. */
export function enterView(shown: {
  readonly texts: TransferStrings
  /** What a camera brought here; the person still says yes. */
  readonly code: string
  readonly fetch: (code: string, keep: boolean) => void
  readonly back: () => void
}): unknown {
  const { enter, back } = shown.texts
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    shown.fetch(String(form.get('code')).trim(), form.get('keep') === 'yes')
  }
  const pick = (value: string, label: string): unknown =>
    html`<label class="pick"><input type="radio" name="keep" value=${value} required><span>${label}</span></label>`
  return html`<form class="stack wide arrive" data-enter @submit=${send}>
    <h2 tabindex="-1">${enter.title}</h2>
    <label class="stack tight"><span>${enter.label}</span>
      <input name="code" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" .value=${shown.code}></label>
    <fieldset class="picks"><legend>${enter.keep}</legend>${pick('yes', enter.keepYes)}${pick('no', enter.keepNo)}</fieldset>
    <div class="row"><button class="primary big" data-get>${enter.get}</button>
      <button type="button" data-back @click=${shown.back}>${back}</button></div>
  </form>`
}
