import { type Population, requirementCosts, simulatePopulation } from '@skillprint/scoring-worker/match'
import type { Session } from '@skillprint/sdk'
import type { JobProfileDraft, JobProfileResource, Occupation, Skill } from '@skillprint/sdk/wire'
import { html } from 'lit'
import { sun } from '../art/sun.ts'
import { SkillprintElement } from '../base/element.ts'
import { inLanguage } from '../i18n/format.ts'
import { jobStyles } from '../matches/styles.ts'
import { type Draft, type Fault, type Field, faultsOf, fieldOf, startFrom, toWire } from './draft.ts'
import { formView } from './form-view.ts'
import { occupationView } from './occupation-view.ts'
import { previewView } from './preview-view.ts'
import { isMeasurable } from './skills-view.ts'
import { type JobProfileStrings, jobProfilePacks } from './strings.ts'
import { jobProfileStyles } from './styles.ts'

/**
 * The employer's builder: from an occupation to a published job profile in five minutes. The draft lives on this page only.
 *
 * @element skillprint-job-profile
 * @attr endpoint - address of the matching endpoint
 * @attr publishable-key - the partner's `pk_…`
 * @attr client-secret - one-use secret that your own server got with its `sk_`; used at the next publish
 * @attr organisation - fills in the organisation's name
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-publish-needed - the employer asks to publish and there is no client secret: get one from your own
 *   server and set `clientSecret`, or call `detail.publish(secret)`; detail `{ draft, publish }`
 * @fires skillprint-published - detail `{ profile }`
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintJobProfile extends SkillprintElement<JobProfileStrings> {
  static override properties = {
    ...SkillprintElement.properties,
    clientSecret: { attribute: 'client-secret' },
    organisation: {},
  }
  static override styles = [...SkillprintElement.styles, jobStyles, jobProfileStyles]

  /** One-use client secret from the employer's own server. Set while publishing waits for it, publishing goes on; null gives up. */
  declare clientSecret: string | null | undefined
  /** Fills in the organisation's name. */
  declare organisation: string | undefined

  #occupations: readonly Occupation[] = []
  #skills: readonly Skill[] = []
  #wanted = ''
  #draft: Draft | null = null
  #faults: ReadonlyMap<Field, Fault> = new Map()
  #busy: 'no' | 'waiting' | 'publishing' = 'no'
  #published: JobProfileResource | null = null
  #population: Population | null = null

  constructor() {
    super(jobProfilePacks)
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed)
    if (!changed.has('clientSecret') || this.#busy !== 'waiting') return
    if (this.clientSecret) this.#send(this.clientSecret)
    else this.#refused()
  }

  protected override async refresh(session: Session): Promise<void> {
    if (this.#occupations.length === 0) this.#occupations = await session.occupations()
  }

  protected override screen(): string {
    return this.#published ? 'done' : this.#draft ? 'form' : 'start'
  }

  protected override view(session: Session): unknown {
    const { texts } = this
    const language = this.language.code
    if (this.#published) return this.#doneView()
    if (!this.#draft)
      return occupationView({
        texts,
        language,
        occupations: this.#occupations,
        wanted: this.#wanted,
        search: (wanted) => this.#show(() => (this.#wanted = wanted)),
        pick: (one) => this.attempt(() => this.#start(session, one)),
      })
    return formView({
      texts,
      language,
      draft: this.#draft,
      skills: this.#skills,
      faults: this.#faults,
      busy: this.#busy,
      costs:
        this.#population &&
        requirementCosts(toWire(this.#draft).requirements, this.#draft.sector, this.#population),
      preview: previewView(texts, language, toWire(this.#draft), this.#skills),
      change: (part) => this.#change(part),
      publish: () => this.#publish(),
      back: () => this.#show(() => this.#clear()),
    })
  }

  /** The skill language is only loaded once there is a form to show it in. */
  async #start(session: Session, one: Occupation): Promise<void> {
    this.#skills = await session.skills({ words: true })
    this.#population ??= simulatePopulation(
      this.#occupations as Parameters<typeof simulatePopulation>[0],
      this.#skills.map(({ id }) => id),
    )
    const title = inLanguage(this.language.code, one.title)
    this.#show(() => (this.#draft = startFrom(one, title, this.organisation ?? '')))
  }

  #doneView(): unknown {
    const words = this.texts.done
    return html`<section class="stack wide done" role="status">
      ${sun()}<h2 tabindex="-1">${words.title}</h2><p class="lead">${words.line}</p>
      <button class="big" data-another @click=${() => this.#show(() => this.#clear())}>${words.another}</button></section>`
  }

  #change(part: Partial<Draft>): void {
    if (!this.#draft) return
    this.#draft = { ...this.#draft, ...part }
    // Once faults are shown they follow the typing, so that a mended field turns quiet at once.
    if (this.#faults.size > 0) this.#faults = this.#faultsOf(this.#draft)
    this.requestUpdate()
  }

  #faultsOf(draft: Draft): ReadonlyMap<Field, Fault> {
    return faultsOf(draft, new Set(this.#skills.filter(isMeasurable).map(({ id }) => id)))
  }

  #publish(): void {
    if (!this.#draft || this.#busy !== 'no') return
    this.#faults = this.#faultsOf(this.#draft)
    if (this.#faults.size > 0) {
      this.#showFaults()
      return
    }
    if (this.clientSecret) {
      this.#send(this.clientSecret)
      return
    }
    this.#show(() => (this.#busy = 'waiting'))
    this.tell('skillprint-publish-needed', {
      draft: toWire(this.#draft),
      publish: (secret) => this.#send(secret),
    })
  }

  #send(secret: string): void {
    const session = this.current
    const draft = this.#draft
    if (!session || !draft || this.#busy === 'publishing') return
    this.#show(() => (this.#busy = 'publishing'))
    session
      .publishJobProfile(toWire(draft), secret)
      .then((profile) => {
        this.#published = profile
        this.tell('skillprint-published', { profile })
      })
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        // The secret is spent, whatever came of it.
        this.clientSecret = undefined
        this.#show(() => (this.#busy = 'no'))
      })
  }

  #failed(error: unknown): void {
    const faults =
      error instanceof Error && Array.isArray(error.cause) ? (error.cause as { path?: unknown }[]) : []
    if (faults.length === 0) {
      this.fail(error)
      return
    }
    this.#faults = new Map(faults.map(({ path }) => [fieldOf(String(path)), 'refused']))
    this.#showFaults()
  }

  #refused(): void {
    this.#busy = 'no'
    this.fail(
      Object.assign(new Error('skillprint-job-profile: got no client secret'), { code: 'endpoint-refused' }),
    )
  }

  #showFaults(): void {
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.faults')?.focus())
  }

  #clear(): void {
    this.#draft = null
    this.#published = null
    this.#faults = new Map()
    this.#busy = 'no'
    this.#wanted = ''
  }

  #show(change: () => void): void {
    change()
    this.requestUpdate()
  }
}

/** Asks the page for a one-use client secret. */
export interface PublishNeeded {
  readonly draft: JobProfileDraft
  readonly publish: (clientSecret: string) => void
}
