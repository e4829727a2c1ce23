import { html } from 'lit'

/** A question in a native dialog; rendered only while it is asked, and opened by the element. Escape answers no. */
export function confirmDialog(asked: {
  readonly title: string
  readonly body: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}): unknown {
  return html`<dialog aria-labelledby="asked" @close=${asked.onNo}>
    <div class="stack">
      <h2 id="asked">${asked.title}</h2>
      <p>${asked.body}</p>
      <div class="row">
        <button class="danger" @click=${asked.onYes}>${asked.yes}</button>
        <button autofocus @click=${close}>${asked.no}</button>
      </div>
    </div>
  </dialog>`
}

/** Closing by the dialog itself gives focus back to the button that opened it. */
function close(event: Event): void {
  const button = event.currentTarget
  if (button instanceof Element) button.closest('dialog')?.close()
}
