import type { Skillprint } from '@skillprint/scoring-worker/skills'
import type { GameEntry, Playing, Session } from '@skillprint/sdk'
import { html } from 'lit'
import { refusedView } from '../base/ask-view.ts'
import { confirmDialog } from '../base/dialog.ts'
import { SkillprintElement } from '../base/element.ts'
import { inLanguage } from '../i18n/format.ts'
import { choicesView } from './choices-view.ts'
import { consentView, openQuestion, type Question } from './consent-view.ts'
import { listView } from './list-view.ts'
import { markerSlot, placeMarker } from './marker.ts'
import { type Result, resultView } from './result-view.ts'
import { type GamesStrings, gamesPacks } from './strings.ts'
import { gamesStyles } from './styles.ts'

/**
 * The player: asks what the person agrees to, lets them choose a game, plays it here, and says what came of it.
 *
 * @element skillprint-games
 * @attr endpoint - address of the matching endpoint (optional: games work without)
 * @attr publishable-key - the partner's `pk_…`
 * @attr worker-url - same-origin address of the scoring worker, for pages that forbid blob workers
 * @attr calibration - address of your own `calibration.json`; without it the shipped pilot norms
 * @attr age - years, where the person told your website; only comparisons under a calibration read it
 * @attr lang - language; without it that of the nearest ancestor, then Dutch
 * @attr card-href - where the card is, when it is on another page; without it the first `<skillprint-card>` of this page is shown
 * @fires skillprint-consent - detail `{ consent }`
 * @fires skillprint-run-started - detail `{ game }`
 * @fires skillprint-run-ended - detail `{ game, how, valid }`
 * @fires skillprint-show-card - cancelable; by default the card of this page is scrolled to
 * @fires skillprint-problem - detail `{ code, error }`
 * @csspart frame - everything · @csspart game - one game card · @csspart stage - where a game is drawn · @csspart problem
 * @cssprop --skillprint-accent-color, --skillprint-accent-text-color, --skillprint-text-color, --skillprint-surface-color,
 *   --skillprint-card-color, --skillprint-font-family, --skillprint-border-radius, --skillprint-card-radius, --skillprint-focus-color
 */
export class SkillprintGames extends SkillprintElement<GamesStrings> {
  static override properties = { ...SkillprintElement.properties, cardHref: { attribute: 'card-href' } }
  static override styles = [...SkillprintElement.styles, gamesStyles]

  /** Where the card is, when it is on another page. */
  declare cardHref: string | undefined

  protected override readonly mentions = [
    'store-damaged',
    'store-lost',
    'store-newer',
    'store-blocked',
    'storage-full',
  ] as const
  #games: readonly GameEntry[] = []
  /** Titles in this element's language; another widget may have set the session to another one. */
  readonly #titles = new Map<string, Pick<GameEntry, 'title' | 'setting' | 'why'>>()
  #titlesIn = ''
  #choosing = false
  #asksToStop = false
  #playing: { readonly game: string; run: Playing | null } | null = null
  #result: Result | null = null
  #stage: HTMLElement | null = null

  constructor() {
    super(gamesPacks)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#playing?.run?.stop()
  }

  protected override async refresh(session: Session): Promise<void> {
    const code = this.language.code
    if (!session.consent.play) this.#result = null
    if (this.#titlesIn !== code && !this.#playing) {
      this.#titlesIn = code
      if (session.locale !== code) await session.setLocale(code)
    }
    // Games are only looked up once the person said yes: until then not one byte of them is needed.
    this.#games = session.consent.play ? await session.games() : []
    if (session.locale === code)
      for (const { id, title, setting, why } of this.#games) this.#titles.set(id, { title, setting, why })
  }

  protected override screen(): string {
    if (this.#playing) return `playing ${this.#playing.game}`
    if (this.#choosing) return 'choices'
    if (this.#result) return `result ${this.#result.game}`
    return this.current ? `consent ${openQuestion(this.current.consent)} ${this.current.consent.play}` : ''
  }

  protected override view(session: Session): unknown {
    if (this.#playing) return this.#stageView()
    if (this.#choosing) return this.#choicesView(session)
    const question = openQuestion(session.consent)
    if (session.consent.play === false)
      return refusedView(this.texts, () => this.#answer(session, 'play', true), this.readButton())
    if (question)
      return consentView(
        this.texts,
        question,
        (agreed) => this.#answer(session, question, agreed),
        this.readButton(),
      )
    if (this.#result) return this.#resultView(session, this.#result)
    return listView({
      texts: this.texts,
      games: this.#games.map((game) => ({ ...game, ...this.#titles.get(game.id) })),
      storage: session.storage,
      play: (game) => this.attempt(() => this.#play(session, game)),
      openChoices: () => this.#show(() => (this.#choosing = true)),
      readButton: this.readButton(),
    })
  }

  #stageView(): unknown {
    return html`<h2 class="seen-by-readers-only" tabindex="-1">${this.#titles.get(this.#playing?.game ?? '')?.title}</h2>${this.#playing?.run ? '' : html`<p class=\"starting\" role=\"status\">${this.texts.starting}</p>`}${this.#stage}<slot name=${markerSlot}></slot>`
  }

  #choicesView(session: Session): unknown {
    const words = this.texts.choices
    return html`${choicesView(
      this.texts,
      session.consent,
      (question, agreed) => {
        if (question === 'play' && !agreed) this.#show(() => (this.#asksToStop = true))
        else this.#answer(session, question, agreed)
      },
      () => this.#show(() => (this.#choosing = false)),
    )}${
      this.#asksToStop
        ? confirmDialog({
            title: words.stopTitle,
            body: words.stopBody,
            yes: words.stopYes,
            no: this.texts.cancel,
            onYes: () => {
              this.#asksToStop = false
              this.#choosing = false
              this.#result = null
              this.#answer(session, 'play', false)
            },
            onNo: () => this.#show(() => (this.#asksToStop = false)),
          })
        : ''
    }`
  }

  #resultView(session: Session, result: Result): unknown {
    const card = this.texts.result.card
    return resultView({
      texts: this.texts,
      result,
      next: this.#games.find(
        (game) => game.id !== result.game && !game.waits && (game.state !== 'played' || game.again),
      ),
      play: (game) => this.attempt(() => this.#play(session, game)),
      card: this.cardHref
        ? html`<a class="button primary big" data-card href=${this.cardHref}>${card}</a>`
        : html`<button class="primary big" data-card @click=${this.#showCard}>${card}</button>`,
      all: () => this.#show(() => (this.#result = null)),
      readButton: this.readButton(),
    })
  }

  #answer(session: Session, question: Question, agreed: boolean): void {
    this.attempt(async () => {
      await session.setConsent({ [question]: agreed })
      this.tell('skillprint-consent', { consent: session.consent })
      this.reload()
    })
  }

  async #play(session: Session, game: string): Promise<void> {
    if (session.locale !== this.language.code) await session.setLocale(this.language.code)
    const stage = document.createElement('div')
    stage.className = 'stage'
    stage.part.add('stage')
    this.#stage = stage
    const playing: { readonly game: string; run: Playing | null } = { game, run: null }
    this.#show(() => (this.#playing = playing))
    await this.updateComplete
    // The list may have been scrolled far down; the stage is shorter than it.
    stage.scrollIntoView({ block: 'start' })
    const { marker, remove } = placeMarker(this)
    try {
      playing.run = await session.play(game, stage, {
        marker,
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      })
      this.requestUpdate()
      this.tell('skillprint-run-started', { game })
      const { how, runId, valid: played } = await playing.run.ended
      const skillprint = how === 'completed' ? await session.skillprint() : null
      // Whether it counts is only known once it is scored.
      const valid = skillprint?.games.find((one) => one.runId === runId)?.valid ?? played
      this.#result = await this.#resultOf(session, skillprint, game, how, valid)
      this.tell('skillprint-run-ended', { game, how, valid })
    } finally {
      remove()
      this.#playing = null
      this.#stage = null
      this.reload()
      this.requestUpdate()
      await this.updateComplete
      this.focusHeading()
    }
  }

  async #resultOf(
    session: Session,
    skillprint: Skillprint | null,
    game: string,
    how: Result['how'],
    valid: boolean,
  ): Promise<Result> {
    const known = skillprint?.skills.filter((skill) => skill.state !== 'unknown') ?? []
    const best = known
      .filter((skill) => skill.evidence.some((one) => one.game === game) && !skill.bands.includes('growing'))
      .sort((one, other) => other.y.mean - one.y.mean)[0]
    const skill = (await session.skills()).find((one) => one.id === best?.skill)
    return {
      game,
      how,
      valid,
      retake: skillprint?.retakes?.find((one) => one.game === game)?.advice ?? null,
      known: known.length,
      strength:
        best && skill
          ? { sentence: inLanguage(this.language.code, skill.sentence), sure: best.state === 'measured' }
          : null,
    }
  }

  readonly #showCard = (): void => {
    if (!this.tell('skillprint-show-card', {})) return
    const card = document.querySelector<HTMLElement>('skillprint-card')
    card?.scrollIntoView({ block: 'start' })
    card?.focus()
  }

  #show(change: () => void): void {
    change()
    this.requestUpdate()
  }
}
