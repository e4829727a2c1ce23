import type { Explanation, Match } from '@skillprint/scoring-worker/match'
import { html, nothing } from 'lit'
import { inLanguage, number } from '../i18n/format.ts'
import type { MatchWords } from './job-view.ts'

/** The exact numbers behind a place in the list, folded away until somebody asks. */
export function howView(words: MatchWords, match: Match, explanation: Explanation): unknown {
  const { texts, language, skills } = words
  const how = texts.how
  const figure = (value: number): string => number(language, value, 2)
  const row = (name: string, value: unknown): unknown =>
    html`<div class="fact"><dt>${name}</dt><dd>${value}</dd></div>`
  const nameOf = (id: string): string => {
    const skill = skills.get(id)
    return skill ? inLanguage(language, skill.name) : id
  }
  const { lift } = explanation
  const cell = (value: number): unknown => html`<td class="figure" .textContent=${figure(value)}></td>`
  return html`<details class="fold how"><summary>${texts.howTitle}</summary>
    <div class="stack" data-silent>
      <p>${how.intro}</p>
      <dl class="numbers">
        ${row(how.score, html`<b data-score .textContent=${figure(match.score)}></b>`)}
        ${row(how.employer, html`<b .textContent=${figure(match.parts.employer)}></b>`)}
        ${row(how.band, html`<b .textContent=${`${figure(match.band.low)} – ${figure(match.band.high)}`}></b>`)}
        ${row(how.strengths, html`<b .textContent=${figure(match.parts.strengths)}></b>`)}
        ${row(how.practical, html`<b .textContent=${figure(match.parts.practical)}></b>`)}
        ${row(how.person, html`<b .textContent=${figure(match.parts.person)}></b>`)}
        ${row(how.evidence, html`<b .textContent=${figure(match.evidence)}></b>`)}
        ${lift ? row(how.lift, html`<bdi>${nameOf(lift.skill)}</bdi> <b dir="ltr" .textContent=${`+${figure(lift.by)}`}></b>`) : nothing}
        ${row(how.version, html`<b class="long" .textContent=${words.version}></b>`)}
      </dl>
      <div class="scroll" tabindex="0" role="region" aria-label=${how.table}>
        <table><caption>${how.table}</caption>
          <thead><tr><th scope="col">${how.skill}</th><th scope="col">${how.weight}</th><th scope="col">${how.level}</th>
            <th scope="col">${how.mean}</th><th scope="col">${how.sd}</th><th scope="col">${how.chance}</th><th scope="col">${how.lost}</th></tr></thead>
          <tbody>${explanation.requirements.map(
            (one) => html`<tr><th scope="row">${nameOf(one.skill)}</th>
              ${cell(one.weight)}<td class="figure" .textContent=${String(one.level)}></td>${cell(one.mean)}${cell(one.sd)}<td>${texts.chances[one.chance]}</td>${cell(one.lost)}</tr>`,
          )}</tbody></table>
      </div>
      <p>${how.sum}</p>
    </div>
  </details>`
}
