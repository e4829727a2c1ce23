import type { Session, TransferCode } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { SkillprintElement } from '../base/element.ts'
import { enterView } from './enter-view.ts'
import { type TransferStrings, transferPacks } from './strings.ts'
import { transferStyles } from './styles.ts'

/** What stands before the code in the address that a camera opens. It is behind `#`, so no server sees it. */
const mark = '#skillprint-code='

/**
 * Going on on another device: a one-time code on the one, typed or scanned on the other. Everything is encrypted before it leaves, and the
 * endpoint never gets the code.
 *
 * @element skillprint-transfer
 * @attr endpoint - address of the matching endpoint
 * @attr publishable-key - the partner's `pk_…`
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-transfer-sent - detail `{ expiresAt }`: a code is on the screen
 * @fires skillprint-transfer-received - detail `{ kept }`: everything of the other device is here now
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintTransfer extends SkillprintElement<TransferStrings> {
  static override styles = [...SkillprintElement.styles, transferStyles]

  #at: 'start' | 'enter' | 'here' = 'start'
  #scanned = ''
  #kept = false
  #played = false
  #given: TransferCode | null = null
  #codeView: typeof import('./code-view.ts').codeView | null = null

  constructor() {
    super(transferPacks)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { hash } = location
    if (!hash.startsWith(mark)) return
    this.#scanned = decodeURIComponent(hash.slice(mark.length))
    this.#at = 'enter'
    // The code must not stay in the history of a computer that others use.
    history.replaceState(history.state, '', location.pathname + location.search)
  }

  protected override async refresh(session: Session): Promise<void> {
    this.#played = session.consent.play === true && (await session.skillprint()) !== null
  }

  protected override screen(): string {
    return `${this.#at} ${this.#given !== null}`
  }

  protected override view(session: Session): unknown {
    const { texts } = this
    if (this.#given && this.#codeView)
      return this.#codeView({
        texts,
        language: this.language.code,
        given: this.#given,
        address: location.href.replace(/#.*$/, '') + mark + this.#given.code,
        readButton: this.readButton(),
        back: () => this.#go('start'),
      })
    if (this.#at === 'enter')
      return enterView({
        texts,
        code: this.#scanned,
        fetch: (code, keep) => this.attempt(() => this.#receive(session, code, keep)),
        back: () => this.#go('start'),
      })
    if (this.#at === 'here')
      return html`<section class="stack wide arrive" data-here role="status"><h2 tabindex="-1">${texts.here.title}</h2>
        <p class="lead">${this.#kept ? texts.here.kept : texts.here.notKept}</p></section>`
    return html`<section class="stack wide arrive" data-start>
      <header class="stack tight"><div class="row apart"><h2 tabindex="-1">${texts.title}</h2>${this.readButton()}</div>
        <p class="lead">${texts.lead} ${texts.secret}</p></header>
      ${this.#played ? nothing : html`<p class="note" data-nothing>${texts.nothingYet}</p>`}
      <div class="row">${
        this.#played
          ? html`<button class="primary big" data-make @click=${() => this.attempt(() => this.#send(session))}>${texts.make}</button>`
          : nothing
      }<button class="big" data-have @click=${() => this.#go('enter')}>${texts.have}</button></div>
    </section>`
  }

  async #send(session: Session): Promise<void> {
    const [given, { codeView }] = await Promise.all([session.transfer.send(), import('./code-view.ts')])
    this.#given = given
    this.#codeView = codeView
    this.tell('skillprint-transfer-sent', { expiresAt: given.expiresAt })
    this.requestUpdate()
  }

  async #receive(session: Session, code: string, keep: boolean): Promise<void> {
    await session.transfer.receive(code, keep)
    this.#kept = session.storage.mode === 'indexeddb'
    this.#go('here')
    this.tell('skillprint-transfer-received', { kept: this.#kept })
  }

  #go(to: 'start' | 'enter' | 'here'): void {
    this.#at = to
    this.#given = null
    this.#scanned = to === 'enter' ? this.#scanned : ''
    this.requestUpdate()
  }
}
