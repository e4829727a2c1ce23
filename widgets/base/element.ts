import type { SdkErrorCode, Session, SessionOptions } from '@skillprint/sdk'
import { html, LitElement, nothing } from 'lit'
import type { SkillprintEvents } from '../events.ts'
import type { CommonStrings } from '../i18n/common.ts'
import { Language, type Packs } from '../i18n/language.ts'
import { ReadAloud } from '../speech/read-aloud.ts'
import { textToRead } from '../speech/text-to-read.ts'
import { theme } from '../theme/index.ts'
import { problemCode, problemSentence } from './problem.ts'

/**
 * What the five elements share: one session, one language, one way to load, to fail and to try again.
 * A subclass says what to load (`refresh`) and what to show (`view`).
 */
export abstract class SkillprintElement<Strings extends CommonStrings> extends LitElement {
  static override properties = {
    endpoint: {},
    publishableKey: { attribute: 'publishable-key' },
    workerUrl: { attribute: 'worker-url' },
    calibration: {},
    age: { type: Number },
    session: { attribute: false },
  }
  static override styles = theme

  /** Address of the matching endpoint. Without it games and card work, jobs do not. */
  declare endpoint: string | undefined
  /** The partner's publishable key, `pk_…`. */
  declare publishableKey: string | undefined
  /** Same-origin address of the scoring worker, for pages that forbid workers from a blob. */
  declare workerUrl: string | undefined
  /** Address of `calibration.json`: norms of your own people instead of the shipped pilot norms. */
  declare calibration: string | undefined
  /** Years, where the person told your website; read by comparisons under a calibration, never by skills or matches. */
  declare age: number | undefined
  /** The session to show. Without it the page's shared session for this endpoint and key is used. */
  declare session: Session | undefined

  protected readonly language: Language<Strings>
  protected readonly voice: ReadAloud
  /** The session in use; null until it has been opened. */
  protected current: Session | null = null
  #ready = false
  /** What could not be loaded; the next loading that succeeds clears it. */
  #failure: unknown = null
  /** What a button asked for and did not get; stays until something is asked again. */
  #refusal: unknown = null
  #refreshing: Promise<void> | null = null
  #again = false
  #shown = ''
  /** Was the person working here before what changes now? A focused button that goes takes the focus with it. */
  #worked = false

  constructor(packs: Packs<Strings>) {
    super()
    this.language = new Language(this, packs, () => this.reload())
    this.voice = new ReadAloud(this, () => this.language.code)
  }

  /** Loads what `view` shows. What it throws is shown as a sentence with a button to try again. */
  protected abstract refresh(session: Session): Promise<void>
  /** What to show once everything has been loaded. */
  protected abstract view(session: Session): unknown
  /** Troubles of the session, while it still works, that this element should mention. */
  protected readonly mentions: readonly SdkErrorCode[] = []
  /** A name for what is on screen. When it changes while the person is working here, focus goes to the new heading. */
  protected screen(): string {
    return ''
  }

  protected get texts(): Strings {
    return this.language.strings
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // A framework sets properties after the element was made.
    queueMicrotask(() => this.#open())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#let(null)
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#worked = this.matches(':focus-within')
    const names = ['session', 'endpoint', 'publishableKey', 'workerUrl', 'calibration', 'age']
    if (this.hasUpdated && names.some((name) => changed.has(name))) this.#open()
  }

  override updated(): void {
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal()
    const screen = this.screen()
    const moved = this.#shown !== '' && this.#shown !== screen
    this.#shown = screen
    if (!moved) return
    this.voice.stop()
    if (this.#worked) this.focusHeading()
  }

  override render(): unknown {
    return html`<div class="frame" lang=${this.language.code} dir=${this.texts.direction} part="frame">${this.#content()}</div>`
  }

  /** Loads again; calls while it is loading are joined into one more round. */
  protected reload(): void {
    const session = this.current
    if (!session || !this.isConnected) return
    if (this.#refreshing) {
      this.#again = true
      return
    }
    this.#refreshing = this.refresh(session)
      .then(() => {
        this.#failure = null
        this.#ready = true
      })
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.#refreshing = null
        this.requestUpdate()
        if (this.#again) {
          this.#again = false
          this.reload()
        }
      })
  }

  /** Resolves when nothing is being loaded any more and what was loaded is on screen. */
  async settled(): Promise<void> {
    while (this.#refreshing) await this.#refreshing
    await this.updateComplete
  }

  /** Shows a failure in the person's words and tells the page (`skillprint-problem`). */
  protected fail(error: unknown): void {
    if (error !== this.#refusal) this.#failure = error
    this.tell('skillprint-problem', { code: problemCode(error), error })
    this.requestUpdate()
  }

  /** Runs what a button asked for; what it throws is shown. */
  protected attempt(work: () => Promise<unknown>): void {
    this.#refusal = null
    work().catch((error: unknown) => {
      this.#refusal = error
      this.fail(error)
    })
  }

  /** Dispatches an event that the page can hear; false when the page prevented what comes next. */
  protected tell<Name extends keyof SkillprintEvents>(
    name: Name,
    detail: SkillprintEvents[Name]['detail'],
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
    )
  }

  /** Moves focus to the heading, so that keyboard and screen reader start at the top of a new screen. */
  protected focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  /** The button that reads the screen aloud; nothing where the device has no voice in this language. */
  protected readButton(): unknown {
    if (!this.voice.available) return nothing
    return html`<button class="quiet" aria-pressed=${this.voice.speaking} @click=${() => this.voice.toggle(textToRead(this.renderRoot))}>
      ${this.voice.speaking ? this.texts.stopReading : this.texts.readAloud}</button>`
  }

  #content(): unknown {
    const session = this.current
    const trouble = this.#refusal ?? this.#failure
    const sentence = trouble === null ? null : problemSentence(trouble, this.texts)
    const problem =
      sentence === null
        ? nothing
        : html`<div class="panel stack problem" role="alert" part="problem">
      <p>${sentence}</p>
      <div><button class="primary" @click=${this.#retry}>${this.texts.retry}</button></div></div>`
    if (session && this.#ready) return html`${problem}${this.#mention(session)}${this.view(session)}`
    return sentence === null ? html`<p class="loading" role="status">${this.texts.loading}</p>` : problem
  }

  #mention(session: Session): unknown {
    const trouble = session.problem
    if (this.#failure !== null || this.#refusal !== null || !trouble || !this.mentions.includes(trouble.code))
      return nothing
    return html`<p class="note problem" role="status" data-mention=${trouble.code}>${problemSentence(trouble, this.texts)}</p>`
  }

  readonly #retry = (): void => {
    this.#failure = null
    this.#refusal = null
    this.requestUpdate()
    if (this.current) this.reload()
    else this.#open()
  }

  readonly #onProblem = (): void => this.requestUpdate()

  readonly #onChange = (): void => this.reload()

  #open(): void {
    if (!this.isConnected) return
    const wanted = this.session ? Promise.resolve(this.session) : this.#shared()
    wanted
      .then((session) => {
        if (!this.isConnected || session === this.current) return
        this.#let(session)
        this.reload()
      })
      .catch((error: unknown) => this.fail(error))
  }

  async #shared(): Promise<Session> {
    const { sharedSession } = await import('@skillprint/sdk')
    const options: SessionOptions = {
      ...(this.endpoint ? { endpoint: this.endpoint } : {}),
      ...(this.publishableKey ? { key: this.publishableKey } : {}),
      ...(this.workerUrl ? { workerUrl: this.workerUrl } : {}),
      ...(this.calibration ? { calibration: this.calibration } : {}),
      ...(this.age === undefined || this.age === null ? {} : { age: this.age }),
      locale: this.language.code,
    }
    return sharedSession(options)
  }

  #let(session: Session | null): void {
    this.current?.removeEventListener('change', this.#onChange)
    this.current?.removeEventListener('problem', this.#onProblem)
    this.current = session
    session?.addEventListener('change', this.#onChange)
    session?.addEventListener('problem', this.#onProblem)
  }
}
