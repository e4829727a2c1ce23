import type { Session, Sharing } from '@skillprint/sdk'
import type { Employer, Share, SharedSkillprint, Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { askView, refusedView } from '../base/ask-view.ts'
import { confirmDialog } from '../base/dialog.ts'
import { SkillprintElement } from '../base/element.ts'
import { formView, type ShareChoice } from './form-view.ts'
import { type ShareActions, shareRow } from './share-view.ts'
import { type ShareStrings, sharePacks } from './strings.ts'
import { shareStyles } from './styles.ts'

const fresh: ShareChoice = { employer: null, days: 90, hidden: new Set() }

/**
 * Who may see my card, and until when: all employers of the partner or one, without a name, for as long as the person says. Nothing leaves the device
 * before the yes, and what leaves is shown first.
 *
 * @element skillprint-share
 * @attr endpoint - address of the matching endpoint
 * @attr publishable-key - the partner's `pk_…`
 * @attr worker-url - same-origin address of the scoring worker, for pages that forbid blob workers
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-consent - detail `{ consent }`
 * @fires skillprint-shared - detail `{ share }`: somebody can see the card now
 * @fires skillprint-share-withdrawn - detail `{ id }`; id null: all of them
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart share - one share in the list · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintShare extends SkillprintElement<ShareStrings> {
  static override styles = [...SkillprintElement.styles, shareStyles]

  #sharing: Sharing | null = null
  #shares: readonly Share[] = []
  #preview: SharedSkillprint | null = null
  #skills: ReadonlyMap<string, Skill> = new Map()
  #employers: readonly Employer[] = []
  #choice: ShareChoice | null = null
  #asksToEnd = false
  #said = ''

  constructor() {
    super(sharePacks)
  }

  protected override async refresh(session: Session): Promise<void> {
    // Before the yes nothing is asked of the endpoint.
    this.#sharing = session.consent.share ? await session.sharing() : null
    this.#shares = (await this.#sharing?.shares()) ?? []
    this.#preview = (await this.#sharing?.preview()) ?? null
    if (this.#preview) this.#skills = new Map((await session.skills()).map((skill) => [skill.id, skill]))
  }

  protected override screen(): string {
    return `${this.current?.consent.share} ${this.#choice !== null}`
  }

  protected override view(session: Session): unknown {
    const { texts } = this
    const answer = (share: boolean) => this.attempt(() => this.#consent(session, share))
    if (session.consent.share === null) return askView(texts, answer, this.readButton())
    if (!session.consent.share) return refusedView(texts, () => answer(true), this.readButton())
    if (this.#choice && this.#preview && this.#preview.skills.length > 0)
      return formView({
        texts,
        language: this.language.code,
        choice: this.#choice,
        employers: this.#employers,
        preview: this.#preview,
        sentences: new Map([...this.#skills].map(([id, { sentence }]) => [id, sentence])),
        change: (part) => this.#choose({ ...(this.#choice ?? fresh), ...part }),
        toggle: (skill) => this.#toggle(skill),
        send: () => this.attempt(() => this.#send()),
        back: () => this.#choose(null),
      })
    return this.#listView(session)
  }

  #listView(session: Session): unknown {
    const { texts } = this
    const empty = !this.#preview?.skills.length
    return html`<section class="stack wide arrive" data-list>
      <header class="stack tight"><div class="row apart"><h2 tabindex="-1">${texts.title}</h2>${this.readButton()}</div>
        <p class="lead">${texts.lead}</p></header>
      <div role="status">${this.#said ? html`<p class="note">${this.#said}</p>` : nothing}</div>
      ${
        this.#shares.length === 0
          ? html`<p data-nobody>${texts.nobody}</p>`
          : html`<ul class="shares">${this.#shares.map((share) =>
              shareRow(texts, this.language.code, share, this.#isOld(share), this.#actions),
            )}</ul>`
      }
      ${empty ? html`<p class="note" data-empty>${texts.empty.title} ${texts.empty.line}</p>` : nothing}
      <div class="row">
        ${empty ? nothing : html`<button class="primary big" data-add @click=${() => this.attempt(() => this.#add())}>${texts.add}</button>`}
        <button class="quiet" data-end @click=${() => this.#ask(true)}>${texts.end}</button></div>
      ${
        this.#asksToEnd
          ? confirmDialog({
              title: texts.endTitle,
              body: texts.endBody,
              yes: texts.endYes,
              no: texts.cancel,
              onYes: () => this.attempt(() => this.#end(session)),
              onNo: () => this.#ask(false),
            })
          : nothing
      }</section>`
  }

  readonly #actions: ShareActions = {
    pause: ({ id }) => this.#act('', (sharing) => sharing.pauseShare(id)),
    resume: ({ id }) => this.#act('', (sharing) => sharing.resumeShare(id)),
    extend: ({ id }) => this.#act('', (sharing) => sharing.extendShare(id, 90)),
    renew: ({ id, skillprint }) =>
      this.#act(this.texts.shared, (sharing) =>
        // What was hidden stays hidden; a skill that is new on the card is not sent by itself.
        sharing.renewShare(
          id,
          skillprint.skills.map(({ skill }) => skill),
        ),
      ),
    withdraw: ({ id }) => this.#act(this.texts.withdrawn, (sharing) => this.#withdraw(sharing, id)),
  }

  #act(said: string, work: (sharing: Sharing) => Promise<unknown>): void {
    const sharing = this.#sharing
    if (!sharing) return
    this.attempt(async () => {
      await work(sharing)
      this.#said = said
      this.reload()
    })
  }

  async #withdraw(sharing: Sharing, id: string): Promise<void> {
    await sharing.withdrawShare(id)
    this.tell('skillprint-share-withdrawn', { id })
  }

  async #consent(session: Session, share: boolean): Promise<void> {
    await session.setConsent({ share })
    this.tell('skillprint-consent', { consent: session.consent })
  }

  async #add(): Promise<void> {
    this.#employers = (await this.#sharing?.employers()) ?? []
    this.#choose(fresh)
  }

  async #send(): Promise<void> {
    const [sharing, choice, preview] = [this.#sharing, this.#choice, this.#preview]
    if (!sharing || !choice || !preview) return
    const share = await sharing.share({
      audience: choice.employer === null ? { to: 'pool' } : { to: 'employer', employer: choice.employer },
      skills: preview.skills.map(({ skill }) => skill).filter((skill) => !choice.hidden.has(skill)),
      days: choice.days,
    })
    this.tell('skillprint-shared', { share })
    this.#said = this.texts.shared
    this.#choose(null)
    this.reload()
  }

  async #end(session: Session): Promise<void> {
    this.#asksToEnd = false
    await this.#consent(session, false)
    this.tell('skillprint-share-withdrawn', { id: null })
  }

  /** Does this share show other levels than the card has now? */
  #isOld({ skillprint }: Share): boolean {
    const now = new Map(this.#preview?.skills.map((one) => [one.skill, JSON.stringify(one)]))
    return skillprint.skills.some((one) => now.has(one.skill) && now.get(one.skill) !== JSON.stringify(one))
  }

  #toggle(skill: string): void {
    const choice = this.#choice ?? fresh
    const hidden = new Set(choice.hidden)
    if (!hidden.delete(skill)) hidden.add(skill)
    this.#choose({ ...choice, hidden })
  }

  #choose(choice: ShareChoice | null): void {
    this.#choice = choice
    this.requestUpdate()
  }

  #ask(asks: boolean): void {
    this.#asksToEnd = asks
    this.requestUpdate()
  }
}
