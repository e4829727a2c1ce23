import type { Match, MatchList } from '@skillprint/scoring-worker/match'
import type { Explained } from '@skillprint/sdk'
import type { JobProfileResource, Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../i18n/format.ts'
import { factsView } from './facts-view.ts'
import { howView } from './how-view.ts'
import type { MatchesStrings } from './strings.ts'

/** A job with its match and, once computed, the reasons. */
export interface Shown {
  readonly job: JobProfileResource
  readonly match: Match
  readonly explanation: Explained | undefined
  /** Outside the sectors where this person worked. */
  readonly elsewhere?: boolean
}

/** What the views need besides the job. */
export interface MatchWords {
  readonly texts: MatchesStrings
  readonly language: string
  readonly skills: ReadonlyMap<string, Skill>
  readonly order: MatchList['order']
  /** Titles of games by id. */
  readonly games: ReadonlyMap<string, string>
  readonly version: string
}

/** Title, who offers it, and the verdict in words. */
export function headView(words: MatchWords, { job, match }: Shown): unknown {
  const { texts, language } = words
  return html`<div class="head">
    <p class="from">${job.kind === 'occupation' ? texts.example : html`<bdi>${job.organisation ?? ''}</bdi>`}</p>
    <h3><bdi>${inLanguage(language, job.title)}</bdi></h3>
    <p class="verdict ${match.verdict}"><span class="sign" aria-hidden="true"></span><span>${texts.verdicts[match.verdict]}</span></p>
  </div>`
}

/** Everything behind the head: reasons, facts, a day, and the numbers on unfold. */
export function bodyView(words: MatchWords, shown: Shown): unknown {
  return html`${shown.elsewhere ? html`<p class="note">${words.texts.elsewhere.why}</p>` : nothing}${reasonsView(words, shown.explanation)}${factsView(words.texts, words.language, shown.job)}
    ${shown.explanation ? howView(words, shown.match, shown.explanation) : nothing}`
}

function reasonsView(words: MatchWords, explanation: Explained | undefined): unknown {
  if (!explanation) return nothing
  const { texts, language, skills } = words
  const sentence = (id: string): string => {
    const skill = skills.get(id)
    return skill ? inLanguage(language, skill.sentence) : id
  }
  const { fits, grows, unknown, tells, lift, overqualified } = explanation
  const game = tells === null ? undefined : words.games.get(tells)
  const rest = unknown.length - 3
  return html`<div class="reasons">
    ${
      fits.length > 0
        ? html`<div class="reason fits"><h4>${texts.fits}</h4><ul>${fits.map((id) => html`<li>${sentence(id)}</li>`)}</ul></div>`
        : nothing
    }
    ${
      grows
        ? html`<div class="reason grows"><h4>${texts.grows}</h4><ul><li>${sentence(grows)}</li></ul>
        ${lift?.skill === grows ? html`<p class="learn" data-lift>${liftWords(texts, lift)}</p>` : nothing}
        ${learningView(words, explanation)}</div>`
        : nothing
    }
    ${
      unknown.length > 0
        ? html`<div class="reason open"><h4>${texts.unknown}</h4><ul>${unknown.slice(0, 3).map((id) => html`<li>${sentence(id)}</li>`)}
          ${rest > 0 ? html`<li class="rest"><span>${texts.and}</span> <b .textContent=${String(rest)}></b> <span>${texts.more(rest)}</span></li>` : nothing}</ul>
          ${game ? html`<p class="learn" data-tells><span>${texts.tells}</span> <b><bdi>${game}</bdi></b></p>` : nothing}</div>`
        : nothing
    }
    ${overqualified ? html`<p class="note" data-overqualified>${texts.overqualified}</p>` : nothing}
    ${lift && lift.skill !== grows ? html`<div class="reason grows" data-lift><h4>${liftWords(texts, lift)}</h4><ul><li>${sentence(lift.skill)}</li></ul></div>` : nothing}
  </div>`
}

/** Up to a level is a little. */
const liftWords = (texts: MatchesStrings, { by }: NonNullable<Explained['lift']>): string =>
  by <= 1 ? texts.lift : texts.liftFar

/** What the partner offers to learn it with; without that, general advice. */
function learningView({ texts, language }: MatchWords, { offers, learning }: Explained): unknown {
  if (offers.length + learning.length === 0) return nothing
  return html`<p class="learn"><b>${texts.learn}</b></p><ul>${
    offers.length > 0
      ? offers.slice(0, 2).map(
          ({ title, url, provider, free }) =>
            html`<li data-offer><a href=${url} target="_blank" rel="noopener noreferrer"><bdi>${inLanguage(language, title)}</bdi></a>
              <span class="soft"><bdi>${provider ?? ''}</bdi> ${free ? texts.free : texts.paid}</span></li>`,
        )
      : learning.slice(0, 2).map((kind) => html`<li>${texts.learning[kind]}</li>`)
  }</ul>`
}
