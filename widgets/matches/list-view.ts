import type { Choice } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { sectorPicture } from '../art/sector.ts'
import { inLanguage } from '../i18n/format.ts'
import { bodyView, headView, type MatchWords, type Shown } from './job-view.ts'

/** Every job in order, none left out; each unfolds in place and can be answered there. */
export function listView(
  words: MatchWords,
  jobs: readonly Shown[],
  choices: ReadonlyMap<string, Choice>,
  open: (job: string) => void,
  choose: (job: string, choice: Choice) => void,
): unknown {
  const { texts, language } = words
  return html`<ol class="list">${jobs.map((shown) => {
    const { id } = shown.job
    const choice = choices.get(id)
    const answer = (
      value: Choice,
      word: string,
    ): unknown => html`<button data-choice=${value} aria-pressed=${choice === value}
      class=${choice === value ? 'primary' : ''} @click=${() => choose(id, value)}>${word}</button>`
    return html`<li class="panel item" data-job=${id} part="job">
      <details @toggle=${(event: Event) => event.target === event.currentTarget && open(id)}>
        <summary>
          <div class="picture">${sectorPicture(shown.job.conditions?.sector)}</div>
          ${headView(words, shown)}
          ${choice ? html`<span class="chosen">${texts.chosen[choice]}</span>` : nothing}
        </summary>
        <div class="stack inside">${bodyView(words, shown)}
          <div class="row" role="group" aria-label=${inLanguage(language, shown.job.title)}>${answer('yes', texts.yes)}${answer('later', texts.later)}${answer('no', texts.no)}</div></div>
      </details>
    </li>`
  })}</ol>`
}
