import type { Candidate, Connection, Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../i18n/format.ts'
import type { CandidatesStrings } from './strings.ts'

/** What the views of a candidate need besides the candidate. */
export interface CandidateWords {
  readonly texts: CandidatesStrings
  readonly language: string
  readonly skills: ReadonlyMap<string, Skill>
}

/** One candidate, without a name: what fits, what can grow, why, and the talk. */
export function candidateView(shown: {
  readonly words: CandidateWords
  readonly candidate: Candidate
  /** The request to this candidate as it stands, with the contact route once it is open. */
  readonly connection: Connection | undefined
  /** The form to ask for a talk, where the employer is filling it in. */
  readonly form: unknown
  readonly ask: () => void
  readonly withdraw: (connection: string) => void
}): unknown {
  const { words, candidate, connection } = shown
  const { texts } = words
  const { id, connection: state } = candidate
  return html`<li class="panel stack" data-candidate=${id} part="candidate">
    <div class="row apart"><h3 id=${`name-${id}`}>${texts.candidate} ${shortName(id)}</h3>
      <div class="row">${candidate.interested ? html`<span class="tag yes">${texts.interested}</span>` : nothing}
        <span class="tag">${tierWords(texts, candidate)}</span></div></div>
    <div class="stack tight">
      ${candidate.fits.length > 0 ? html`<p>${texts.fits} <b>${names(words, candidate.fits)}</b></p>` : nothing}
      ${candidate.grows === null ? nothing : html`<p>${texts.grows} ${names(words, [candidate.grows])}</p>`}
      <p>${texts.practical[candidate.practical]}</p>
    </div>
    <details class="fold"><summary id=${`why-${id}`} aria-labelledby=${`why-${id} name-${id}`}>${texts.why}</summary>
      <div class="stack tight why">${tableView(words, candidate.skills)}
        <p class="soft">${texts.norm} <bdi>${candidate.norms.group}</bdi>. ${candidate.norms.status === 'pilot' ? texts.pilot : nothing}
          ${candidate.verified === 'rescored' ? texts.rescored : nothing}</p></div></details>
    ${
      state === undefined
        ? shown.form === nothing
          ? html`<div><button class="primary" id=${`ask-${id}`} data-ask aria-labelledby=${`ask-${id} name-${id}`} @click=${shown.ask}>${texts.ask}</button></div>`
          : shown.form
        : html`<div class="note stack tight" data-state=${state.state}><p>${texts.states[state.state]}</p>
            ${state.state === 'open' && connection?.contact ? html`<p class="contact"><bdi>${connection.contact}</bdi></p>` : nothing}
            ${state.state === 'requested' || state.state === 'open' ? html`<div><button data-withdraw @click=${() => shown.withdraw(state.id)}>${texts.withdraw}</button></div>` : nothing}</div>`
    }
  </li>`
}

/** Where less than half of what the job asks is known, no fit is claimed. */
const tierWords = (texts: CandidatesStrings, { skills, tier }: Candidate): string =>
  skills.filter(({ fit }) => fit !== 'unknown').length * 2 < skills.length ? texts.little : texts.tiers[tier]

/** The last letters of a candidate's own id: enough to tell people apart in one list. */
const shortName = (id: string): string =>
  id
    .replace(/[^a-z0-9]/gi, '')
    .slice(-4)
    .toUpperCase()

/** A skill in words. */
export const nameOf = ({ skills, language }: CandidateWords, id: string): string => {
  const skill = skills.get(id)
  return skill ? inLanguage(language, skill.name) : id
}
const names = (words: CandidateWords, ids: readonly string[]): string =>
  ids.map((id) => nameOf(words, id)).join(', ')

function tableView(words: CandidateWords, skills: Candidate['skills']): unknown {
  const { texts } = words
  const { columns } = texts
  return html`<table><thead><tr>${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${skills.map(
      (one) => html`<tr><th scope="row">${nameOf(words, one.skill)}</th>
        <td data-column=${columns.level}>${one.level}</td>
        <td data-column=${columns.fit}>${texts.fit[one.fit]}</td>
        <td data-column=${columns.sure}>${one.reliability === undefined ? '–' : sureness(texts, one.reliability)}</td>
        <td data-column=${columns.source}>${one.sources?.map((source) => texts.sources[source]).join(', ') ?? '–'}</td>
        <td data-column=${columns.orders}>${one.orders ? texts.orders : one.withheld ? texts.withheld[one.withheld] : texts.unknownOrders}</td></tr>`,
    )}</tbody></table>`
}

const sureness = ({ sure }: CandidatesStrings, reliability: number): string =>
  reliability >= 0.8 ? sure.high : reliability >= 0.5 ? sure.middle : sure.low
