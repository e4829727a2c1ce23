import type { Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import type { Draft, Fault, Field } from './draft.ts'
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
  readonly change: (part: Partial<Draft>) => void
  readonly publish: () => void
  readonly back: () => void
}

/** The whole profile on one page: about, skills, conditions, a day, preview, publish. */
export function formView(shown: FormShown): unknown {
  const { texts, draft, faults } = shown
  const words = texts.form
  return html`<form class="stack wide arrive" novalidate @submit=${(event: Event) => {
    event.preventDefault()
    shown.publish()
  }}>
    <div class="row apart"><h2 tabindex="-1">${words.title}</h2><button type="button" class="quiet" data-back @click=${shown.back}>${words.back}</button></div>
    ${faults.size > 0 ? faultList(shown) : nothing}
    <div class="panel stack"><h3>${words.about}</h3>
      ${field(shown, 'title', 'title', words.jobTitle, {})}
      ${field(shown, 'organisation', 'organisation', words.organisation, { autocomplete: 'organization' })}
      ${field(shown, 'contact', 'contact', words.contact, { hint: words.contactHint, optional: true })}
    </div>
    ${skillsView({
      texts,
      language: shown.language,
      chosen: draft.skills,
      skills: shown.skills,
      fault: fault(shown, 'skills'),
      change: (skills) => shown.change({ skills }),
    })}
    <div class="panel stack"><h3>${words.conditions}</h3>
      <div class="pair">${field(shown, 'hoursFrom', 'hours', words.hoursFrom, { number: true, optional: true })}${field(shown, 'hoursTo', 'hours', words.hoursTo, { number: true, second: true })}</div>
      ${fault(shown, 'hours')}
      ${field(shown, 'place', 'place', words.place, { hint: words.placeHint, list: 'places', optional: true })}
      <datalist id="places">${Object.keys(places).map((name) => html`<option value=${name}></option>`)}</datalist>
      <div class="pair">${field(shown, 'salaryFrom', 'salary', words.salaryFrom, { number: true, optional: true })}${field(shown, 'salaryTo', 'salary', words.salaryTo, { number: true, second: true })}</div>
      <p class="soft">${words.salaryHint}</p>
      ${fault(shown, 'salary')}
      ${field(shown, 'licence', 'licence', words.licence, { hint: words.licenceHint, optional: true })}
    </div>
    <div class="panel stack">${field(shown, 'typicalDay', 'typicalDay', words.day, { hint: words.dayHint, long: true, optional: true })}</div>
    <section class="stack" aria-labelledby="preview"><h3 id="preview">${words.preview}</h3><div class="preview">${shown.preview}</div></section>
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
  return html`<div class="panel faults stack tight" role="alert" tabindex="-1"><h3>${texts.faultsTitle}</h3>
    <ul>${[...faults].map(([name, wrong]) => html`<li><b>${texts.fields[name]}:</b> <span>${texts.faults[wrong]}</span></li>`)}</ul></div>`
}

function fault(shown: FormShown, name: Field): unknown {
  const wrong = shown.faults.get(name)
  return wrong
    ? html`<p class="fault" id=${`fault-${name}`} data-fault=${name}><span>${shown.texts.faults[wrong]}</span></p>`
    : nothing
}

type TextField = Exclude<keyof Draft, 'skills' | 'sector' | 'occupation'>

function field(
  shown: FormShown,
  key: TextField,
  name: Field,
  label: string,
  more: {
    readonly hint?: string
    readonly list?: string
    readonly autocomplete?: string
    readonly number?: boolean
    readonly long?: boolean
    readonly optional?: boolean
    /** The second of a pair: the fault is shown once, below both. */
    readonly second?: boolean
  },
): unknown {
  const wrong = shown.faults.has(name)
  const paired = more.number === true
  const described = [more.hint ? `hint-${key}` : '', wrong ? `fault-${name}` : ''].filter(Boolean).join(' ')
  const change = (event: Event): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      shown.change({ [key]: event.target.value })
  }
  const control = more.long
    ? html`<textarea id=${key} .value=${shown.draft[key]} aria-invalid=${wrong} aria-describedby=${described || nothing} @input=${change}></textarea>`
    : html`<input id=${key} .value=${shown.draft[key]} list=${more.list ?? nothing} inputmode=${more.number ? 'decimal' : nothing}
        autocomplete=${more.autocomplete ?? 'off'} aria-invalid=${wrong} aria-describedby=${described || nothing} @input=${change} />`
  return html`<div class="stack tight">
    <label for=${key}>${label}${more.optional ? html` <span class="optional">(${shown.texts.form.optional})</span>` : nothing}</label>
    ${more.hint ? html`<p class="soft" id=${`hint-${key}`}>${more.hint}</p>` : nothing}
    ${control}${paired ? nothing : fault(shown, name)}
  </div>`
}
