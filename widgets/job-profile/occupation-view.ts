import type { Sector } from '@skillprint/scoring-worker/match'
import type { Occupation } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { sectorPicture } from '../art/sector.ts'
import { inLanguage } from '../i18n/format.ts'
import type { JobProfileStrings } from './strings.ts'

/** Occupations whose name or summary holds every word, in either language; names that begin with the words first. */
export function findOccupations(occupations: readonly Occupation[], wanted: string): readonly Occupation[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const text = (one: Occupation): string => `${one.title.nl} ${one.title.en ?? ''}`.toLowerCase()
  const all = (one: Occupation): string =>
    `${text(one)} ${one.summary.nl} ${one.summary.en ?? ''}`.toLowerCase()
  const rank = (one: Occupation): number => (words.every((word) => text(one).includes(word)) ? 0 : 1)
  return occupations
    .filter((one) => words.every((word) => all(one).includes(word)))
    .sort((one, other) => rank(one) - rank(other))
}

/** The first step: find the occupation that the job is most like. */
export function occupationView(shown: {
  readonly texts: JobProfileStrings
  readonly language: string
  readonly occupations: readonly Occupation[]
  readonly wanted: string
  readonly search: (wanted: string) => void
  readonly pick: (occupation: Occupation) => void
}): unknown {
  const { texts, language, occupations } = shown
  if (occupations.length === 0)
    return html`<div class="stack"><h2 tabindex="-1">${texts.start.title}</h2><p class="panel">${texts.start.missing}</p></div>`
  const found = findOccupations(occupations, shown.wanted)
  return html`<section class="stack wide arrive">
    <div class="stack tight"><h2 tabindex="-1">${texts.start.title}</h2><p class="lead">${texts.start.lead}</p></div>
    <div class="stack tight"><label for="search">${texts.start.search}</label>
      <input id="search" type="search" autocomplete="off" aria-describedby="search-hint" .value=${shown.wanted}
        @input=${(event: Event) => event.target instanceof HTMLInputElement && shown.search(event.target.value)} />
      <p class="soft" id="search-hint">${texts.start.searchHint}</p></div>
    <p role="status" class="soft"><b .textContent=${String(found.length)}></b> <span>${texts.start.found(found.length)}</span></p>
    ${found.length === 0 ? html`<p class="panel">${texts.start.none}</p>` : nothing}
    <ul class="occupations">${found.map(
      (one) => html`<li><button class="occupation" data-occupation=${one.id} @click=${() => shown.pick(one)}>
        <span class="picture">${sectorPicture(one.sector)}</span>
        <span class="words"><b><bdi>${inLanguage(language, one.title)}</bdi></b><span class="soft">${texts.sectors[one.sector as Sector] ?? one.sector}</span></span>
      </button></li>`,
    )}</ul>
  </section>`
}
