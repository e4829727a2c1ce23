import type { RunEntry, Session } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { askView, refusedView } from '../base/ask-view.ts'
import { SkillprintElement } from '../base/element.ts'
import { listView } from './list-view.ts'
import { type ReplayStrings, replayPacks } from './strings.ts'
import { replayStyles } from './styles.ts'

/** A run that is being looked at. */
interface Look {
  readonly run: RunEntry
  readonly stage: HTMLElement
  ready: boolean
  close: () => void
}

/**
 * Looking back at own runs, for a job seeker with a coach beside them, on the job seeker's device: first the question whether that is
 * all right, then the runs that are kept here, then one of them on the stage as it was played, with its trial table. The yes holds until
 * the person stops looking, and never longer than the page; nothing leaves the device.
 *
 * @element skillprint-replay
 * @attr endpoint - address of the matching endpoint (optional)
 * @attr publishable-key - the partner's `pk_…`
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-look-back - detail `{ agreed }`: the person answered whether to look back together, or stopped looking (false)
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart run - one run in the list · @csspart stage - where a run is shown · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintReplay extends SkillprintElement<ReplayStrings> {
  static override styles = [...SkillprintElement.styles, replayStyles]

  protected override readonly mentions = ['store-damaged', 'store-lost', 'store-newer'] as const
  /** May somebody look with the person? Null: not asked yet. */
  #agreed: boolean | null = null
  #runs: readonly RunEntry[] = []
  #look: Look | null = null

  constructor() {
    super(replayPacks)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('pagehide', this.#forget)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('pagehide', this.#forget)
    this.#forget()
  }

  protected override async refresh(session: Session): Promise<void> {
    const { code } = this.language
    // Nothing of what was played is looked up before the yes.
    if (this.#agreed && session.locale !== code) await session.setLocale(code)
    this.#runs = this.#agreed ? await session.runs() : []
    const shown = this.#look?.run.runId
    if (shown !== undefined && !this.#runs.some(({ runId }) => runId === shown)) this.#leave()
  }

  protected override screen(): string {
    return this.#look ? `run ${this.#look.run.runId}` : `agreed ${this.#agreed}`
  }

  protected override view(session: Session): unknown {
    const { texts } = this
    if (this.#look) return this.#stageView(this.#look)
    if (this.#agreed === null) return askView(texts, this.#answer, this.readButton())
    if (!this.#agreed) return refusedView(texts, () => this.#answer(true), this.readButton())
    return listView({
      texts,
      language: this.language.code,
      runs: this.#runs,
      isKept: session.storage.mode === 'indexeddb',
      look: (run) => this.attempt(() => this.#show(session, run)),
      done: () => this.#stop(),
      readButton: this.readButton(),
    })
  }

  #stageView({ run, stage, ready }: Look): unknown {
    const { texts } = this
    return html`<div class="row apart top"><h2 tabindex="-1"><bdi>${run.title}</bdi></h2>
        <button data-back @click=${() => this.#leave()}>${texts.back}</button></div>
      ${ready ? nothing : html`<p class="starting" role="status">${texts.starting}</p>`}${stage}
      <p class="lead under">${texts.hint}</p>`
  }

  readonly #answer = (agreed: boolean): void => {
    this.#agreed = agreed
    this.tell('skillprint-look-back', { agreed })
    this.reload()
  }

  async #show(session: Session, run: RunEntry): Promise<void> {
    const stage = document.createElement('div')
    stage.className = 'stage'
    stage.part.add('stage')
    const look: Look = { run, stage, ready: false, close: () => undefined }
    this.#look = look
    this.requestUpdate()
    await this.updateComplete
    this.scrollIntoView({ block: 'start' })
    try {
      const { close } = await session.replay(run.runId, stage)
      look.close = close
      look.ready = true
      // Left before it was there.
      if (this.#look !== look) close()
      this.requestUpdate()
    } catch (error) {
      if (this.#look === look) this.#leave()
      throw error
    }
  }

  #leave(): void {
    this.#look?.close()
    this.#look = null
    this.requestUpdate()
  }

  #stop(): void {
    this.#forget()
    this.tell('skillprint-look-back', { agreed: false })
  }

  /** The next one at this device is asked again. */
  readonly #forget = (): void => {
    this.#leave()
    this.#agreed = null
    this.#runs = []
  }
}
