import type { SkillEstimate } from '@skillprint/scoring-worker/skills'
import { html, nothing } from 'lit'
import { steps } from '../art/steps.ts'
import { inLanguage } from '../i18n/format.ts'
import type { ReadSkill } from './reading.ts'
import type { CardStrings } from './strings.ts'

/** What the views of the card need besides the skill. */
export interface CardWords {
  readonly texts: CardStrings
  readonly language: string
  /** Titles of games by id. */
  readonly games: ReadonlyMap<string, string>
}

/** The level in words: one band when measured, two neighbours joined by "of" when not sure. */
export function levelWords(texts: CardStrings, estimate: SkillEstimate): string {
  return estimate.bands.map((band) => texts.bands[band]).join(` ${texts.or} `)
}

/** A strength as a big block. */
export function strengthView(words: CardWords, { skill, estimate }: ReadSkill): unknown {
  const { texts, language } = words
  return html`<li class="strength ${estimate.state}" data-skill=${skill.id} part="strength">
    <div class="picture">${steps(estimate.state, estimate.bands)}</div>
    <div class="stack tight">
      <h4>${inLanguage(language, skill.sentence)}</h4>
      <p class="level">${capital(levelWords(texts, estimate))}</p>
      <p class="sure">${texts.states[estimate.state]}</p>
    </div>
  </li>`
}

/** A skill in its group, with the evidence folded behind it. */
export function skillRow(words: CardWords, { skill, estimate }: ReadSkill): unknown {
  const { texts, language } = words
  return html`<li class="skill" data-skill=${skill.id}>
    <div class="line">
      <div class="picture">${steps(estimate.state, estimate.bands)}</div>
      <div>
        <p><b>${inLanguage(language, skill.sentence)}</b></p>
        <p class="soft"><span>${capital(levelWords(texts, estimate))}.</span> <span>${texts.states[estimate.state]}</span></p>
      </div>
    </div>
    ${estimate.evidence.length === 0 ? nothing : evidenceView(words, skill.id, estimate, inLanguage(language, skill.name))}
  </li>`
}

function evidenceView(words: CardWords, id: string, estimate: SkillEstimate, name: string): unknown {
  const { texts, games } = words
  return html`<details class="fold">
    <summary id=${`why-${id}`}><span>${texts.why}</span><span class="seen-by-readers-only"> ${name}</span></summary>
    <ul class="evidence">${estimate.evidence.map(
      (one) => html`<li class="stack tight">
        <p><span>${texts.evidence[one.source]}</span> ${one.game ? html`<b><bdi>${games.get(one.game) ?? one.game}</bdi></b>` : nothing}</p>
        ${one.construct && texts.kinds[one.construct] ? html`<p>${texts.kinds[one.construct]}</p>` : nothing}
        <p>${texts.stars[one.stars]}</p>
        ${one.key ? html`<p class="key">${texts.keys[one.key]}</p>` : nothing}
      </li>`,
    )}</ul>
  </details>`
}

/** The first letter large, as at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
