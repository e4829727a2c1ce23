import type { Explanation, Match, MatchList } from '@skillprint/scoring-worker/match'
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
  readonly explanation: Explanation | undefined
}

/** What the views need besides the job. */
export interface MatchWords {
  readonly texts: MatchesStrings
  readonly language: string
  readonly skills: ReadonlyMap<string, Skill>
  readonly order: MatchList['order']
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
  return html`${reasonsView(words, shown.explanation)}${factsView(words.texts, words.language, shown.job)}
    ${shown.explanation ? howView(words, shown.match, shown.explanation) : nothing}`
}

function reasonsView(words: MatchWords, explanation: Explanation | undefined): unknown {
  if (!explanation) return nothing
  const { texts, language, skills } = words
  const sentence = (id: string): string => {
    const skill = skills.get(id)
    return skill ? inLanguage(language, skill.sentence) : id
  }
  const { fits, grows, unknown } = explanation
  const rest = unknown.length - 3
  return html`<div class="reasons">
    ${
      fits.length > 0
        ? html`<div class="reason fits"><h4>${texts.fits}</h4><ul>${fits.map((id) => html`<li>${sentence(id)}</li>`)}</ul></div>`
        : nothing
    }
    ${grows ? html`<div class="reason grows"><h4>${texts.grows}</h4><ul><li>${sentence(grows)}</li></ul></div>` : nothing}
    ${
      unknown.length > 0
        ? html`<div class="reason open"><h4>${texts.unknown}</h4><ul>${unknown.slice(0, 3).map((id) => html`<li>${sentence(id)}</li>`)}
          ${rest > 0 ? html`<li class="rest"><span>${texts.and}</span> <b .textContent=${String(rest)}></b> <span>${texts.more(rest)}</span></li>` : nothing}</ul></div>`
        : nothing
    }
  </div>`
}
