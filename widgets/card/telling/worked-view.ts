import type { Session } from '@skillprint/sdk'
import { html } from 'lit'
import type { TellingStrings } from './strings.ts'

type Worked = Session['told']['worked']

/** Where somebody works or worked: tick boxes, kept at the button, never scored. */
export function workedView(
  texts: TellingStrings,
  worked: Worked,
  saved: boolean,
  keep: (worked: Worked) => void,
): unknown {
  const save = (event: Event): void => {
    const panel = (event.currentTarget as Element).closest('details')
    const ticked = [...(panel?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])]
    keep(ticked.map(({ value }) => value) as unknown as Worked)
  }
  return html`<details class="fold worked">
    <summary>${texts.worked}</summary>
    <div class="stack">
      <p>${texts.workedNote} ${texts.workedWhy}</p>
      <fieldset class="boxes"><legend class="seen-by-readers-only">${texts.worked}</legend>${Object.entries(
        texts.sectors,
      ).map(
        ([sector, name]) => html`<label class="row"><input type="checkbox" value=${sector}
          ?checked=${worked.some((one) => one === sector)} /> <span>${name}</span></label>`,
      )}</fieldset>
      <div class="row"><button data-keep-work @click=${save}>${texts.workedSave}</button>
        <span role="status">${saved ? texts.workedSaved : ''}</span></div>
    </div>
  </details>`
}
