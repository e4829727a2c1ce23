import type { JobProfile, MatchList, OtherOrder } from '@skillprint/scoring-worker/match'
import { otherSectors } from '@skillprint/scoring-worker/match'
import type { Choice, Explained, GameEntry, Session, Sharing } from '@skillprint/sdk'
import type { Connection, JobProfileResource, Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { SkillprintElement } from '../base/element.ts'
import { inLanguage } from '../i18n/format.ts'
import { type ListOrder, nextGameView, orderView, sectorsView } from './aside-view.ts'
import { deckView, doneView } from './deck-view.ts'
import type { MatchWords, Shown } from './job-view.ts'
import { listView } from './list-view.ts'
import { requestsView } from './requests-view.ts'
import { type MatchesStrings, matchesPacks } from './strings.ts'
import { jobStyles, matchesStyles } from './styles.ts'
import { wishesView } from './wishes-view.ts'

/**
 * Jobs in order, one at a time or as a list, each with its reasons. Orders, never hides: a job answered with no is still in the list.
 *
 * @element skillprint-matches
 * @attr endpoint - address of the matching endpoint
 * @attr publishable-key - the partner's `pk_…`
 * @attr worker-url - same-origin address of the scoring worker, for pages that forbid blob workers
 * @attr calibration - address of your own `calibration.json`; without it the shipped pilot norms
 * @attr age - years, where the person told your website; only comparisons under a calibration read it
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @attr layout - `one` (default: one job at a time) or `list`; follows the person's own switch
 * @fires skillprint-play-wanted - detail `{ game }`: the person asks for the game that would tell most; show it on your page
 * @fires skillprint-choice - detail `{ profile, choice }`; choice null: taken back
 * @fires skillprint-request-answered - detail `{ connection }`: the person answered an employer's request for a talk, or ended the contact
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart job - one job · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintMatches extends SkillprintElement<MatchesStrings> {
  static override properties = { ...SkillprintElement.properties, layout: { reflect: true } }
  static override styles = [...SkillprintElement.styles, jobStyles, matchesStyles]

  /** `one`: a job at a time; `list`: all at once. */
  declare layout: 'one' | 'list'

  protected override readonly mentions = ['profile-malformed', 'endpoint-unreachable'] as const
  #list: MatchList = { order: 'seed', version: '', matches: [] }
  #jobs: ReadonlyMap<string, JobProfileResource> = new Map()
  #skills: ReadonlyMap<string, Skill> = new Map()
  #reasons = new Map<string, Explained>()
  #looksAtLater = false
  #by: ListOrder = 'fit'
  /** Each wish to be surprised is another chance. */
  #turn = 0
  #games: ReadonlyMap<string, GameEntry> = new Map()
  #next: GameEntry | undefined
  /** Only work in sectors where this person never worked. */
  #onlyElsewhere = false
  #elsewhere: ReturnType<typeof otherSectors> = { matches: [], share: 0 }
  #connections: readonly Connection[] = []
  #savedWishes = false
  /** The request that was accepted without saying how to be reached. */
  #faulty: string | null = null

  constructor() {
    super(matchesPacks)
    this.layout = 'one'
  }

  protected override async refresh(session: Session): Promise<void> {
    const [list, jobs, skills] = await Promise.all([
      session.matches(this.#order(session)),
      session.jobProfiles(),
      session.skills(),
    ])
    // Only who chose to be seen can be asked.
    this.#connections = session.consent.share ? await (await session.sharing()).connections() : []
    this.#list = list
    const [games, telling] = await Promise.all([session.games(), session.nextGames()])
    this.#games = new Map(games.map((game) => [game.id, game]))
    this.#next = telling
      .map(({ game }) => this.#games.get(game))
      .find((game) => game && (game.state !== 'played' || game.again))
    this.#jobs = new Map(jobs.map((job) => [job.id, job]))
    this.#elsewhere = otherSectors(list.matches, jobs as readonly JobProfile[], session.told.worked)
    this.#skills = new Map(skills.map((skill) => [skill.id, skill]))
    const wanted = this.layout === 'list' ? [...this.#reasons.keys()] : [this.#current(session)?.job.id ?? '']
    this.#reasons = new Map()
    for (const id of wanted) if (this.#jobs.has(id)) this.#reasons.set(id, await session.explain(id))
  }

  protected override screen(): string {
    return this.layout
  }

  protected override view(session: Session): unknown {
    const { texts } = this
    const words: MatchWords = {
      texts,
      language: this.language.code,
      skills: this.#skills,
      order: this.#list.order,
      version: this.#list.version,
      games: new Map([...this.#games].map(([id, { title }]) => [id, title])),
    }
    if (this.#list.matches.length === 0)
      return html`<div class="stack"><h2 tabindex="-1">${texts.empty.title}</h2><p class="lead">${texts.empty.line}</p></div>`
    const tab = (layout: 'one' | 'list', word: string): unknown => html`<button data-layout=${layout}
      aria-pressed=${this.layout === layout} @click=${() => this.#look(layout)}>${word}</button>`
    return html`<div class="stack wide">
      <header class="stack">
        <div class="row apart"><h2 tabindex="-1">${texts.title}</h2>
          <div class="switch" role="group" aria-label=${texts.show}>${tab('one', texts.one)}${tab('list', texts.list)}</div></div>
        ${
          this.#list.order === 'seed'
            ? html`<p class="note" data-order="seed">${texts.seed} ${texts.seedHint}</p>`
            : html`<p data-order=${this.#list.order}>${this.#list.order === 'score' ? texts.score : texts.chosenOrder}</p>`
        }
        ${this.readButton()}
      </header>
      ${requestsView({
        texts,
        language: words.language,
        connections: this.#connections,
        faulty: this.#faulty,
        actions: {
          accept: (id, contact) => this.#accept(session, id, contact.trim()),
          decline: (id) => this.#talk(session, (sharing) => sharing.decline(id)),
          withdraw: (id) => this.#talk(session, (sharing) => sharing.withdrawConnection(id)),
        },
      })}
      <div aria-live="polite" class="seen-by-readers-only">${this.#announcement(session)}</div>
      ${this.layout === 'list' ? html`${this.#beside(session)}${this.#listView(session, words)}` : html`${this.#deckView(session, words)}${this.#beside(session)}`}
    </div>`
  }

  #accept(session: Session, id: string, contact: string): void {
    this.#faulty = contact.length < 3 ? id : null
    this.requestUpdate()
    if (this.#faulty === null) this.#talk(session, (sharing) => sharing.accept(id, contact))
  }

  #talk(session: Session, work: (sharing: Sharing) => Promise<Connection>): void {
    this.attempt(async () => {
      const connection = await work(await session.sharing())
      this.tell('skillprint-request-answered', { connection })
      this.reload()
    })
  }

  #deckView(session: Session, words: MatchWords): unknown {
    const choices = session.choices()
    const undo = choices.size > 0 ? () => this.attempt(() => this.#undo(session)) : null
    const current = this.#current(session)
    if (!current)
      return doneView({
        words,
        liked: [...choices].filter(([id, choice]) => choice === 'yes' && this.#jobs.has(id)).length,
        later: this.#answered(session, 'later').length > 0 ? () => this.#lookAtLater() : null,
        undo: undo ?? (() => undefined),
        list: () => this.#look('list'),
      })
    const all = this.#shown()
    return deckView({
      words,
      job: current,
      position: all.findIndex((one) => one.job.id === current.job.id) + 1,
      count: all.length,
      undo,
      choose: (choice) => this.attempt(() => this.#choose(session, current.job.id, choice, true)),
    })
  }

  #listView(session: Session, words: MatchWords): unknown {
    return listView(
      words,
      this.#shown(),
      session.choices(),
      (id) => this.attempt(() => this.#explain(session, id)),
      (id, choice) => this.attempt(() => this.#choose(session, id, choice, false)),
    )
  }

  #shown(): readonly Shown[] {
    const outside = new Set(this.#elsewhere.matches)
    return this.#list.matches.flatMap((match) => {
      const job = this.#jobs.get(match.profile)
      const elsewhere = outside.has(match)
      if (!job || (this.#onlyElsewhere && !elsewhere)) return []
      return [{ job, match, explanation: this.#reasons.get(match.profile), elsewhere }]
    })
  }

  /** Above a list; under the one job that is shown, so that a phone shows the job first. */
  #beside(session: Session): unknown {
    const { texts } = this
    return html`<div class="stack">
        ${orderView({
          texts,
          by: this.#by,
          place: session.wishes.place !== undefined,
          choose: (by) => this.#sort(by),
        })}
        ${this.#elsewhereView(session)}
        ${wishesView({
          texts,
          wishes: session.wishes,
          saved: this.#savedWishes,
          keep: (wishes) =>
            this.attempt(async () => {
              this.#savedWishes = true
              await session.setWishes(wishes)
            }),
        })}
        ${nextGameView(texts, this.#next, (game) => this.tell('skillprint-play-wanted', { game }))}
    </div>`
  }

  #elsewhereView(session: Session): unknown {
    if (session.told.worked.length === 0) return nothing
    const inFirstTen = Math.round(this.#elsewhere.share * Math.min(10, this.#list.matches.length))
    return sectorsView({
      texts: this.texts,
      inFirstTen,
      only: this.#onlyElsewhere,
      toggle: () => {
        this.#onlyElsewhere = !this.#onlyElsewhere
        this.reload()
      },
    })
  }

  #order(session: Session): OtherOrder | undefined {
    const { place } = session.wishes
    if (this.#by === 'distance' && place) return { kind: 'distance', from: place }
    if (this.#by === 'surprise') return { kind: 'surprise', turn: this.#turn }
    if (this.#by !== 'newest') return undefined
    const published = [...this.#jobs.values()].map(({ id, createdAt }) => [id, Date.parse(createdAt)])
    return { kind: 'newest', published: Object.fromEntries(published) }
  }

  #sort(by: ListOrder): void {
    this.#by = by
    this.#turn++
    this.reload()
  }

  /** The job on top: the first without an answer, or the first kept for later once the person asks for those. */
  #current(session: Session): Shown | undefined {
    const choices = session.choices()
    const open = this.#shown().find(({ job }) => !choices.has(job.id))
    return open ?? (this.#looksAtLater ? this.#answered(session, 'later')[0] : undefined)
  }

  #answered(session: Session, wanted: Choice): readonly Shown[] {
    const choices = session.choices()
    return this.#shown().filter(({ job }) => choices.get(job.id) === wanted)
  }

  #announcement(session: Session): string {
    const current = this.layout === 'one' ? this.#current(session) : undefined
    return current
      ? `${inLanguage(this.language.code, current.job.title)}: ${this.texts.verdicts[current.match.verdict]}`
      : ''
  }

  #look(layout: 'one' | 'list'): void {
    this.layout = layout
    this.reload()
  }

  #lookAtLater(): void {
    this.#looksAtLater = true
    this.reload()
  }

  async #explain(session: Session, id: string): Promise<void> {
    if (this.#reasons.has(id)) return
    this.#reasons.set(id, await session.explain(id))
    this.requestUpdate()
  }

  async #choose(session: Session, profile: string, choice: Choice, moveOn: boolean): Promise<void> {
    if (this.#looksAtLater && choice === 'later') this.#looksAtLater = false
    await session.choose(profile, choice)
    this.tell('skillprint-choice', { profile, choice })
    if (moveOn) await this.#focusTop()
  }

  async #undo(session: Session): Promise<void> {
    const profile = await session.undoChoice()
    if (profile) this.tell('skillprint-choice', { profile, choice: null })
    await this.#focusTop()
  }

  /** Keeps the keyboard on the deck: the card that was answered is gone. */
  async #focusTop(): Promise<void> {
    await this.settled()
    const top = this.renderRoot.querySelector<HTMLElement>('.deck [data-job], .done button')
    top?.focus({ preventScroll: true })
  }
}
