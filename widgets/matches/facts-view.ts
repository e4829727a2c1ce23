import type { JobProfileDraft } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { day, euros, inLanguage } from '../i18n/format.ts'

/** The words that name practical facts. */
export interface FactsWords {
  readonly hours: string
  readonly place: string
  readonly salary: string
  readonly licence: string
  readonly shifts: string
  readonly shiftNames: Readonly<Record<'day' | 'evening' | 'night' | 'weekend', string>>
  readonly travel: string
  readonly language: string
  readonly physical: string
  readonly physicalNames: Readonly<
    Record<'lifting' | 'standing' | 'kneeling' | 'heights' | 'outdoors' | 'cold' | 'noise', string>
  >
  readonly until: string
  readonly contact: string
  readonly to: string
  readonly typicalDay: string
}

/** The practical facts of a job, as far as the employer gave them. */
export function factsView(words: FactsWords, language: string, job: JobProfileDraft): unknown {
  const { hours, place, salary, licence, shifts, travel, language: spoken, physical } = job.conditions ?? {}
  const fact = (name: string, value: unknown): unknown =>
    html`<div class="fact"><dt>${name}</dt><dd>${value}</dd></div>`
  const range = (from: string, to: string): unknown =>
    from === to
      ? html`<b .textContent=${from}></b>`
      : html`<b .textContent=${from}></b> <span>${words.to}</span> <b .textContent=${to}></b>`
  const facts = [
    hours ? fact(words.hours, range(String(hours.min), String(hours.max))) : nothing,
    place?.name ? fact(words.place, html`<b><bdi>${place.name}</bdi></b>`) : nothing,
    salary ? fact(words.salary, range(euros(language, salary.min), euros(language, salary.max))) : nothing,
    shifts?.length ? fact(words.shifts, named(words.shiftNames, shifts)) : nothing,
    travel ? fact(words.travel, html`<b><bdi>${travel}</bdi></b>`) : nothing,
    spoken ? fact(words.language, html`<b><bdi>${spoken}</bdi></b>`) : nothing,
    physical?.length ? fact(words.physical, named(words.physicalNames, physical)) : nothing,
    licence ? fact(words.licence, html`<b><bdi>${licence}</bdi></b>`) : nothing,
    job.validUntil
      ? fact(words.until, html`<b .textContent=${day(language, new Date(job.validUntil))}></b>`)
      : nothing,
    job.contact ? fact(words.contact, html`<b><bdi>${job.contact}</bdi></b>`) : nothing,
  ]
  return html`
    ${facts.every((one) => one === nothing) ? nothing : html`<dl class="facts">${facts}</dl>`}
    ${
      job.typicalDay
        ? html`<div class="stack tight"><h4>${words.typicalDay}</h4><p>${inLanguage(language, job.typicalDay)}</p></div>`
        : nothing
    }`
}

const named = <Name extends string>(
  names: Readonly<Record<Name, string>>,
  chosen: readonly Name[],
): unknown => html`<b>${chosen.map((one) => names[one]).join(', ')}</b>`
