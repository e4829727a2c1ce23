import type { Session } from '@skillprint/sdk'
import type { Objection, ObjectionDraft } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { SkillprintElement } from '../base/element.ts'
import { day } from '../i18n/format.ts'
import { formView } from './form-view.ts'
import { type ObjectionStrings, objectionPacks } from './strings.ts'
import { objectionStyles } from './styles.ts'

/**
 * Saying that something is wrong, and reading what was answered: a person contests a result, a game or a match, and asks to play again, to be
 * looked at together, or to be corrected. Nothing is sent before "send".
 *
 * @element skillprint-objection
 * @attr endpoint - address of the matching endpoint
 * @attr publishable-key - the partner's `pk_…`
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-objection-sent - detail `{ objection }`
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart objection - one message with its answer · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintObjection extends SkillprintElement<ObjectionStrings> {
  static override styles = [...SkillprintElement.styles, objectionStyles]

  #objections: readonly Objection[] = []
  #writes = false
  #said = ''

  constructor() {
    super(objectionPacks)
  }

  protected override async refresh(session: Session): Promise<void> {
    this.#objections = await (await session.sharing()).objections()
  }

  protected override screen(): string {
    return String(this.#writes)
  }

  protected override view(session: Session): unknown {
    const { texts } = this
    if (this.#writes)
      return formView(
        texts,
        (draft) => this.attempt(() => this.#send(session, draft)),
        () => this.#write(false),
      )
    return html`<section class="stack wide arrive" data-list>
      <header class="stack tight"><div class="row apart"><h2 tabindex="-1">${texts.title}</h2>${this.readButton()}</div>
        <p class="lead">${texts.lead} ${texts.free}</p></header>
      <div role="status">${this.#said ? html`<p class="note">${this.#said}</p>` : nothing}</div>
      <div class="row"><button class="big" data-add @click=${() => this.#write(true)}>${texts.add}</button></div>
      ${
        this.#objections.length > 0
          ? html`<h3>${texts.mine}</h3><ul class="said">${this.#objections.map((one) => this.#row(one))}</ul>`
          : nothing
      }</section>`
  }

  #row({ about, text, state, answer, createdAt }: Objection): unknown {
    const { texts } = this
    return html`<li class="panel stack tight" data-state=${state} part="objection">
      <p><b>${texts.states[state]}</b> <span class="soft">${texts.form.abouts[about]}, ${day(this.language.code, new Date(createdAt))}</span></p>
      <blockquote><bdi>${text}</bdi></blockquote>
      ${answer ? html`<p data-answer><b>${texts.answer}:</b> <bdi>${answer}</bdi></p>` : nothing}</li>`
  }

  async #send(session: Session, draft: ObjectionDraft): Promise<void> {
    const objection = await (await session.sharing()).object(draft)
    this.tell('skillprint-objection-sent', { objection })
    this.#said = this.texts.sent
    this.#write(false)
    this.reload()
  }

  #write(writes: boolean): void {
    this.#writes = writes
    if (writes) this.#said = ''
    this.requestUpdate()
  }
}
