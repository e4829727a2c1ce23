import type { InterviewQuestions } from '@skillprint/scoring-worker/skills'
import type { EmployerSession, Session } from '@skillprint/sdk'
import type { Candidate, CandidateList, Connection, JobProfileResource, Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { SkillprintElement } from '../base/element.ts'
import { inLanguage } from '../i18n/format.ts'
import { candidateView } from './candidate-view.ts'
import { type Asking, askForm } from './form-view.ts'
import { questionsView } from './questions-view.ts'
import { type CandidatesStrings, candidatesPacks } from './strings.ts'
import { candidatesStyles } from './styles.ts'

/**
 * The people who chose to be visible, for one job profile of this employer: without names, each with reasons, and the way to ask for a talk.
 *
 * @element skillprint-candidates
 * @attr endpoint - address of the matching endpoint
 * @attr publishable-key - the partner's `pk_…`
 * @attr job-profile - id of the profile to begin with; without it the newest
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @fires skillprint-sign-in-needed - a client secret with scope `employer` is needed: get one from your own server and call
 *   `detail.signIn(secret)`; `signIn(null)` gives up
 * @fires skillprint-talk-requested - detail `{ connection }`
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart candidate - one candidate · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintCandidates extends SkillprintElement<CandidatesStrings> {
  static override properties = {
    ...SkillprintElement.properties,
    jobProfile: { attribute: 'job-profile' },
    employer: { attribute: false },
  }
  static override styles = [...SkillprintElement.styles, candidatesStyles]

  /** Id of the job profile that is looked at. */
  declare jobProfile: string | undefined
  /** The employer's session. Without it one is opened for this endpoint and key. */
  declare employer: EmployerSession | undefined

  #skills: ReadonlyMap<string, Skill> = new Map()
  #jobs: readonly JobProfileResource[] = []
  #list: CandidateList | null = null
  #connections: ReadonlyMap<string, Connection> = new Map()
  #asking: Asking | null = null
  #questions: ReadonlyMap<string, InterviewQuestions> | null = null
  /** How this employer can be reached, as last written. */
  #contact = ''

  constructor() {
    super(candidatesPacks)
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed)
    if (this.hasUpdated && changed.has('jobProfile')) this.reload()
  }

  protected override async refresh(session: Session): Promise<void> {
    const employer = await this.#opened()
    this.#jobs = await employer.jobProfiles()
    const job = this.#job()
    this.#skills = new Map((await session.skills()).map((skill) => [skill.id, skill]))
    this.#list = job ? await employer.candidates(job.id) : null
    this.#connections = new Map((await employer.connections()).map((one) => [one.id, one]))
  }

  protected override view(): unknown {
    const { texts } = this
    const job = this.#job()
    return html`<section class="stack wide">
      <header class="stack tight"><h2 tabindex="-1">${texts.title}</h2><p class="lead">${texts.lead}</p></header>
      ${job && this.#list ? this.#listView(job, this.#list) : html`<p class="note" data-no-job>${texts.noJob}</p>`}
      <div class="row"><button data-refresh @click=${() => this.reload()}>${texts.refresh}</button></div>
    </section>`
  }

  #listView(job: JobProfileResource, list: CandidateList): unknown {
    const { texts } = this
    const words = { texts, language: this.language.code, skills: this.#skills }
    const title = ({ title: texts }: JobProfileResource): string => inLanguage(words.language, texts)
    return html`<div><label for="job">${texts.job}</label>
        <select id="job" @change=${(event: Event) => this.#look((event.target as HTMLSelectElement).value)}>${this.#jobs.map(
          (one) => html`<option value=${one.id} ?selected=${one.id === job.id}>${title(one)}</option>`,
        )}</select></div>
      ${list.items.length === 0 ? html`<p class="note" data-nobody>${texts.nobody}</p>` : html`<p class="note" data-order=${list.order}>${this.#orderWords(list)}</p>`}
      ${questionsView(words, job, this.#questions, () => this.#loadQuestions())}
      <ul class="people">${list.items.map((candidate) => {
        const asking = this.#asking?.candidate === candidate.id ? this.#asking : null
        return candidateView({
          words,
          candidate,
          connection: this.#connections.get(candidate.connection?.id ?? ''),
          form: asking ? this.#form(job, asking) : nothing,
          ask: () => this.#ask({ candidate: candidate.id, contact: this.#contact, note: '', faulty: false }),
          withdraw: (id) => this.attempt(() => this.#withdraw(id)),
        })
      })}</ul>
      ${list.next === undefined ? nothing : html`<div><button data-more @click=${() => this.attempt(() => this.#more(job, list))}>${texts.more}</button></div>`}`
  }

  #form(job: JobProfileResource, asking: Asking): unknown {
    return askForm(this.texts, asking, {
      change: (part) => this.#ask({ ...(this.#asking ?? asking), ...part }),
      send: () => this.#send(job, this.#asking ?? asking),
      back: () => this.#ask(null),
    })
  }

  #orderWords({ order, basis }: CandidateList): string {
    const words = this.texts.order
    if (order === 'seed') return words.seed
    const skills = basis.skills.map((id) => {
      const skill = this.#skills.get(id)
      return skill ? inLanguage(this.language.code, skill.name) : id
    })
    return `${words.score} ${[...skills, ...(basis.practical ? [words.practical] : [])].join(', ')}.`
  }

  #send(job: JobProfileResource, asking: Asking): void {
    const contact = asking.contact.trim()
    const note = asking.note.trim()
    if (contact.length < 3) {
      this.#ask({ ...asking, faulty: true })
      return
    }
    this.#contact = contact
    this.attempt(async () => {
      const employer = await this.#opened()
      const connection = await employer.request({
        jobProfile: job.id,
        candidate: asking.candidate,
        contact,
        ...(note ? { note } : {}),
      })
      this.tell('skillprint-talk-requested', { connection })
      this.#ask(null)
      this.reload()
    })
  }

  async #withdraw(id: string): Promise<void> {
    const employer = await this.#opened()
    await employer.withdrawConnection(id)
    this.reload()
  }

  async #more(job: JobProfileResource, list: CandidateList): Promise<void> {
    const employer = await this.#opened()
    const next = await employer.candidates(job.id, list.next === undefined ? {} : { cursor: list.next })
    const seen = new Set(list.items.map(({ id }: Candidate) => id))
    this.#list = { ...next, items: [...list.items, ...next.items.filter(({ id }) => !seen.has(id))] }
    this.requestUpdate()
  }

  #loadQuestions(): void {
    if (this.#questions) return
    this.attempt(async () => {
      this.#questions = await (await this.#opened()).interviewQuestions()
      this.requestUpdate()
    })
  }

  async #opened(): Promise<EmployerSession> {
    if (this.employer) return this.employer
    const { createEmployerSession } = await import('@skillprint/sdk')
    this.employer = createEmployerSession({
      endpoint: this.endpoint ?? '',
      key: this.publishableKey ?? '',
      clientSecret: () => this.#secret(),
    })
    return this.employer
  }

  #secret(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.tell('skillprint-sign-in-needed', {
        signIn: (secret) =>
          secret
            ? resolve(secret)
            : reject(
                Object.assign(new Error('skillprint-candidates: got no client secret'), {
                  code: 'endpoint-refused',
                }),
              ),
      })
    })
  }

  #job(): JobProfileResource | undefined {
    return this.#jobs.find(({ id }) => id === this.jobProfile) ?? this.#jobs[0]
  }

  #look(id: string): void {
    this.#asking = null
    this.jobProfile = id
  }

  #ask(asking: Asking | null): void {
    this.#asking = asking
    this.requestUpdate()
  }
}

/** Asks the page for a one-use client secret with scope `employer`. */
export interface SignInNeeded {
  readonly signIn: (clientSecret: string | null) => void
}
