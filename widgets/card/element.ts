import type { Skillprint } from '@skillprint/scoring-worker/skills'
import type { Session, Told } from '@skillprint/sdk'
import type { Skill } from '@skillprint/sdk/wire'
import { html } from 'lit'
import { confirmDialog } from '../base/dialog.ts'
import { SkillprintElement } from '../base/element.ts'
import { cardView, emptyCard } from './card-view.ts'
import { layPaper } from './paper.ts'
import type { CardWords } from './skill-view.ts'
import { type CardStrings, cardPacks } from './strings.ts'
import { cardStyles } from './styles.ts'
import type { Telling } from './telling/telling.ts'
import { toldView } from './told-view.ts'

/**
 * The skillprint as a card: strengths first, in words, with how sure we are and what is behind it. Prints on one A4.
 *
 * @element skillprint-card
 * @attr endpoint - address of the matching endpoint (optional)
 * @attr publishable-key - the partner's `pk_…`
 * @attr worker-url - same-origin address of the scoring worker, for pages that forbid blob workers
 * @attr calibration - address of your own `calibration.json`; without it the shipped pilot norms
 * @attr age - years, where the person told your website; only comparisons under a calibration read it
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-printed - the print dialog was opened
 * @fires skillprint-exported - a file with everything was handed to the person
 * @fires skillprint-deleted - everything about the person was deleted
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart strength - one strength · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintCard extends SkillprintElement<CardStrings> {
  static override styles = [...SkillprintElement.styles, cardStyles]

  protected override readonly mentions = ['store-damaged', 'storage-full'] as const
  #skillprint: Skillprint | null = null
  #skills: readonly Skill[] = []
  #games: ReadonlyMap<string, string> = new Map()
  #asksToRemove = false
  #removed = false
  #telling: Telling | null = null

  constructor() {
    super(cardPacks)
  }

  /** Puts the card on the page as one A4 that only print shows; gives the function that takes it away. Null before the first game. */
  preparePrint(): (() => void) | null {
    if (!this.#skillprint || !this.current) return null
    return layPaper(this.#words(), this.#skillprint, this.#skills, this.current.told, new Date())
  }

  /** Opens the browser's print dialog with the card alone on one A4. */
  print(): void {
    const remove = this.preparePrint()
    if (!remove) return
    addEventListener('afterprint', remove, { once: true })
    this.tell('skillprint-printed', {})
    window.print()
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  protected override async refresh(session: Session): Promise<void> {
    this.#skillprint = await session.skillprint()
    if (!this.#skillprint?.games.length && session.told.evidence.length === 0) this.#skillprint = null
    if (!this.#skillprint) return
    this.#removed = false
    this.#skills = await session.skills()
    this.#games = new Map((await session.games()).map((game) => [game.id, game.title]))
  }

  protected override screen(): string {
    return `${this.#skillprint ? 'card' : 'empty'}${this.#telling ? '-telling' : ''}`
  }

  protected override view(session: Session): unknown {
    const words = this.#words()
    if (!this.#skillprint)
      return html`<div role="status">${this.#removed ? html`<p class="note">${this.texts.removed}</p>` : ''}</div>${emptyCard(words, this.readButton())}${this.#telling?.view() ?? html`<div class="row"><button data-tell @click=${() => this.attempt(() => this.#openTelling(session))}>${this.texts.told.add}</button></div>`}`
    return html`<div class="stack wide">
      <header class="stack tight">
        <div class="row apart"><h2 tabindex="-1">${this.texts.title}</h2>${this.readButton()}</div>
        <p class="lead">${this.texts.lead}</p>
      </header>
      ${cardView(words, this.#skillprint, this.#skills)}
      ${
        this.#telling?.view() ??
        toldView(words, session.told, this.#skills, {
          tell: () => this.attempt(() => this.#openTelling(session)),
          takeBack: (index) => this.attempt(() => takeBack(session, index)),
        })
      }
      <div class="row">
        <button class="primary" data-print @click=${() => this.print()}>${this.texts.print}</button>
        <button data-export @click=${() => this.attempt(() => this.#export(session))}>${this.texts.export}</button>
        <button class="quiet" data-remove @click=${() => this.#ask(true)}>${this.texts.remove}</button>
      </div>
    </div>
    ${
      this.#asksToRemove
        ? confirmDialog({
            title: this.texts.removeTitle,
            body: this.texts.removeBody,
            yes: this.texts.removeYes,
            no: this.texts.cancel,
            onYes: () => this.attempt(() => this.#remove(session)),
            onNo: () => this.#ask(false),
          })
        : ''
    }`
  }

  async #openTelling(session: Session): Promise<void> {
    const { Telling } = await import('./telling/telling.ts')
    const telling = new Telling({
      session,
      language: () => this.language.code,
      groupNames: () => this.texts.groupNames,
      attempt: (work) => this.attempt(work),
      update: () => this.requestUpdate(),
      close: () => this.#closeTelling(),
    })
    await telling.load()
    this.#telling = telling
    this.requestUpdate()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#telling')?.focus()
  }

  #closeTelling(): void {
    this.#telling = null
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-tell]')?.focus())
  }

  #words(): CardWords {
    return { texts: this.texts, language: this.language.code, games: this.#games }
  }

  #ask(asks: boolean): void {
    this.#asksToRemove = asks
    this.requestUpdate()
  }

  async #export(session: Session): Promise<void> {
    const everything = JSON.stringify(await session.export(), null, 2)
    const address = URL.createObjectURL(new Blob([everything], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'skillprint.json'
    link.click()
    URL.revokeObjectURL(address)
    this.tell('skillprint-exported', {})
  }

  async #remove(session: Session): Promise<void> {
    this.#asksToRemove = false
    this.#removed = true
    await session.deleteAll()
    this.tell('skillprint-deleted', {})
    this.requestUpdate()
    await this.updateComplete
    this.focusHeading()
  }
}

/** Everything but the piece of evidence at this place. */
function takeBack(session: Session, index: number): Promise<void> {
  const { evidence, worked }: Told = session.told
  return session.setTold({ evidence: evidence.filter((_, nth) => nth !== index), worked })
}
