import type { Employer, SharedSkillprint } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../i18n/format.ts'
import type { ShareStrings } from './strings.ts'

/** What the person chose so far. */
export interface ShareChoice {
  /** Id of one employer; null: all of them. */
  readonly employer: string | null
  readonly days: 30 | 90 | 180
  /** Skills that are left out. */
  readonly hidden: ReadonlySet<string>
}

/** Who may see the card, for how long, and exactly what they see. */
export function formView(shown: {
  readonly texts: ShareStrings
  readonly language: string
  readonly choice: ShareChoice
  readonly employers: readonly Employer[]
  readonly preview: SharedSkillprint
  readonly sentences: ReadonlyMap<string, { readonly nl: string; readonly en?: string | undefined }>
  readonly change: (part: Partial<ShareChoice>) => void
  /** Leaves a skill out, or takes it back in. */
  readonly toggle: (skill: string) => void
  readonly send: () => void
  readonly back: () => void
}): unknown {
  const { texts, choice, preview } = shown
  const words = texts.form
  const nothingLeft = preview.skills.every(({ skill }) => choice.hidden.has(skill))
  const pick = (name: string, value: string, checked: boolean, label: unknown, choose: () => void): unknown =>
    html`<label class="pick"><input type="radio" name=${name} value=${value} .checked=${checked} @change=${choose}><span>${label}</span></label>`
  return html`<form class="stack wide arrive" data-form @submit=${(event: Event) => {
    event.preventDefault()
    if (!nothingLeft) shown.send()
  }}>
    <h2 tabindex="-1">${words.title}</h2>
    <fieldset class="picks"><legend>${words.who}</legend>
      ${pick('who', '', choice.employer === null, texts.pool, () => shown.change({ employer: null }))}
      ${shown.employers.map(({ id, name }) =>
        pick('who', id, choice.employer === id, html`${words.one} <b><bdi>${name}</bdi></b>`, () =>
          shown.change({ employer: id }),
        ),
      )}</fieldset>
    <fieldset class="picks"><legend>${words.howLong}</legend>${([30, 90, 180] as const).map((days) =>
      pick('days', String(days), choice.days === days, words.days[days], () => shown.change({ days })),
    )}</fieldset>
    <fieldset class="picks"><legend>${words.what}</legend><p class="soft">${words.whatLine}</p>
      <div class="seen">${preview.skills.map(({ skill, bands }) => {
        const sentence = shown.sentences.get(skill)
        return html`<label class="pick"><input type="checkbox" name="skill" value=${skill} .checked=${!choice.hidden.has(skill)} @change=${() => shown.toggle(skill)}>
          <span>${sentence ? inLanguage(shown.language, sentence) : skill} <span class="soft">(${bands.map((band) => texts.bands[band]).join(` ${texts.or} `)})</span></span></label>`
      })}</div></fieldset>
    <p class="note">${words.not}</p>
    ${nothingLeft ? html`<p class="fault" role="alert">${words.none}</p>` : nothing}
    <div class="row"><button class="primary big" data-send ?disabled=${nothingLeft}>${words.yes}</button>
      <button type="button" data-back @click=${shown.back}>${words.back}</button></div>
  </form>`
}
