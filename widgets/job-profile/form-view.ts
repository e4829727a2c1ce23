import type { RequirementCosts, Sector } from '@skillprint/scoring-worker/match'
import type { Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import type { Draft, Fault, Field } from './draft.ts'
import { boxes, fault, field, pair } from './field-view.ts'
import { places } from './places.ts'
import { skillsView } from './skills-view.ts'
import type { JobProfileStrings } from './strings.ts'

/** What the form shows and what it can ask for. */
export interface FormShown {
  readonly texts: JobProfileStrings
  readonly language: string
  readonly draft: Draft
  readonly skills: readonly Skill[]
  readonly faults: ReadonlyMap<Field, Fault>
  readonly busy: 'no' | 'waiting' | 'publishing'
  readonly preview: unknown
  readonly costs: RequirementCosts | null
  readonly change: (part: Partial<Draft>) => void
  readonly publish: () => void
  readonly back: () => void
}

/** The whole profile on one page: about, skills, conditions, a day, preview, publish. */
export function formView(shown: FormShown): unknown {
  const { texts, draft } = shown
  const words = texts.form
  return html`<form class="stack wide arrive" novalidate @submit=${(event: Event) => {
    event.preventDefault()
    shown.publish()
  }}>
    <div class="row apart"><h2 tabindex="-1">${words.title}</h2><button type="button" class="quiet" data-back @click=${shown.back}>${words.back}</button></div>
    ${faultList(shown)}
    <div class="columns">
      <div class="stack">
        <div class="panel stack"><h3>${words.about}</h3>
          ${field(shown, 'title', words.jobTitle)}
          ${field(shown, 'organisation', words.organisation, { autocomplete: 'organization' })}
          ${sectorField(shown)}
          ${field(shown, 'contact', words.contact, { hint: words.contactHint, optional: true })}
        </div>
        ${skillsView({
          texts,
          language: shown.language,
          chosen: draft.skills,
          skills: shown.skills,
          fault: fault(shown, 'skills'),
          costs: shown.costs,
          change: (skills) => shown.change({ skills }),
        })}
        <div class="panel stack"><h3>${words.conditions}</h3>
          ${pair(shown, 'hours', 'hoursFrom', 'hoursTo', words.hours)}
          ${field(shown, 'place', words.place, { hint: words.placeHint, list: 'places', optional: true })}
          <datalist id="places">${Object.keys(places).map((name) => html`<option value=${name}></option>`)}</datalist>
          ${pair(shown, 'salary', 'salaryFrom', 'salaryTo', words.salary, words.salaryHint)}
          ${boxes(shown, 'shifts', words.shifts, texts.preview.shiftNames)}
          ${field(shown, 'travel', words.travel, { hint: words.travelHint, optional: true })}
          ${field(shown, 'spoken', words.spoken, { hint: words.spokenHint, optional: true })}
          ${boxes(shown, 'physical', words.physical, texts.preview.physicalNames)}
          ${field(shown, 'licence', words.licence, { hint: words.licenceHint, optional: true })}
          ${pair(shown, 'valid', 'validFrom', 'validUntil', words.valid)}
        </div>
        <div class="panel">${field(shown, 'typicalDay', words.day, { hint: words.dayHint, long: true, optional: true })}</div>
      </div>
      <section class="stack preview" aria-labelledby="preview"><h3 id="preview">${words.preview}</h3>${shown.preview}</section>
    </div>
    <div class="stack">
      <p class="note">${words.order}</p>
      <div class="row"><button class="primary big" data-publish ?disabled=${shown.busy !== 'no'}>${words.publish}</button>
        <p role="status">${shown.busy === 'waiting' ? words.waiting : shown.busy === 'publishing' ? words.publishing : ''}</p></div>
      <p class="soft">${words.nothingKept}</p>
    </div>
  </form>`
}

function faultList(shown: FormShown): unknown {
  const { texts, faults } = shown
  if (faults.size === 0) return nothing
  return html`<div class="panel faults stack tight" role="alert" tabindex="-1"><h3>${texts.faultsTitle}</h3>
    <ul>${[...faults].map(([name, wrong]) => html`<li><button type="button" class="quiet" data-to=${name} @click=${goTo(name)}>${texts.fields[name]}</button> <span>${texts.faults[wrong]}</span></li>`)}</ul></div>`
}

const firstOf: Readonly<Partial<Record<Field, string>>> = {
  skills: 'field-skills',
  hours: 'hoursFrom',
  salary: 'salaryFrom',
  valid: 'validFrom',
}

/** Brings the keyboard to the field that is wrong. */
function goTo(name: Field): (event: Event) => void {
  return ({ currentTarget }) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot
    root.getElementById(firstOf[name] ?? name)?.focus()
  }
}

function sectorField(shown: FormShown): unknown {
  const { texts, draft } = shown
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) shown.change({ sector: event.target.value as Sector })
  }
  return html`<div class="stack tight"><label for="sector">${texts.form.sector}</label>
    <select id="sector" @change=${choose}>${Object.entries(texts.sectors).map(
      ([sector, name]) => html`<option value=${sector} ?selected=${sector === draft.sector}>${name}</option>`,
    )}</select></div>`
}
