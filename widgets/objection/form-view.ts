import type { ObjectionDraft } from '@skillprint/sdk/wire'
import { html } from 'lit'
import type { ObjectionStrings } from './strings.ts'

/** Where a person tells what is wrong, in own words, and what should happen. */
export function formView(
  { form }: ObjectionStrings,
  send: (draft: ObjectionDraft) => void,
  back: () => void,
): unknown {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const said = new FormData(event.target as HTMLFormElement)
    send({
      about: said.get('about') as ObjectionDraft['about'],
      text: String(said.get('text')).trim(),
      wants: said.get('wants') as ObjectionDraft['wants'],
    })
  }
  const picks = (name: string, words: Readonly<Record<string, string>>): unknown =>
    Object.entries(words).map(
      ([value, label]) =>
        html`<label class="pick"><input type="radio" name=${name} value=${value} required><span>${label}</span></label>`,
    )
  return html`<form class="stack wide arrive" data-form @submit=${submit}>
    <h2 tabindex="-1">${form.title}</h2>
    <fieldset class="picks"><legend>${form.about}</legend>${picks('about', form.abouts)}</fieldset>
    <label class="stack tight"><span>${form.text}</span><textarea name="text" rows="4" required minlength="2" maxlength="2000"></textarea></label>
    <fieldset class="picks"><legend>${form.wants}</legend>${picks('wants', form.wishes)}</fieldset>
    <p class="note">${form.seen}</p>
    <div class="row"><button class="primary big" data-send>${form.send}</button>
      <button type="button" data-back @click=${back}>${form.back}</button></div>
  </form>`
}
