import type { Told } from '@skillprint/sdk'
import type { Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../i18n/format.ts'
import type { CardWords } from './skill-view.ts'

/** What the person told beside playing, and the buttons to tell more or take it back. */
export function toldView(
  { texts, language }: CardWords,
  told: Told,
  skills: readonly Skill[],
  on: { readonly tell: () => void; readonly takeBack: (index: number) => void },
): unknown {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const rows = told.evidence.flatMap((one, index) => {
    const skill = byId.get(one.skill)
    return skill ? [{ one, index, skill }] : []
  })
  return html`<section class="panel stack told" aria-labelledby="told">
    <h3 id="told">${texts.told.title}</h3>
    ${
      rows.length === 0
        ? html`<p>${texts.told.lead}</p>`
        : html`<ul>${rows.map(
            ({ one, index, skill }) => html`<li class="skill" data-told=${skill.id}>
              <div class="row apart">
                <div>
                  <p><b>${inLanguage(language, skill.sentence)}</b></p>
                  <p class="quote"><bdi>${one.sentence}</bdi></p>
                  <p class="soft"><span>${texts.evidence[one.source]}</span> ${one.by ? html`<bdi>${one.by}</bdi>` : nothing}</p>
                </div>
                <button class="quiet" data-take-back @click=${() => on.takeBack(index)}>${texts.told.remove}<span class="seen-by-readers-only"> ${inLanguage(language, skill.name)}</span></button>
              </div>
            </li>`,
          )}</ul>`
    }
    <div class="row"><button data-tell @click=${on.tell}>${texts.told.add}</button></div>
  </section>`
}
