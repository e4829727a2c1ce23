import { html, nothing } from 'lit'
import type { Draft, Field } from './draft.ts'
import type { FormShown } from './form-view.ts'

/** A field of text in the draft. */
export type TextField = Exclude<keyof Draft, 'skills' | 'sector' | 'occupation' | 'shifts' | 'physical'>

/** One labelled field with its hint, and its fault right below it. */
export function field(
  shown: FormShown,
  key: TextField & Field,
  label: string,
  more: {
    readonly hint?: string
    readonly list?: string
    readonly autocomplete?: string
    readonly long?: boolean
    readonly optional?: boolean
  } = {},
): unknown {
  const wrong = shown.faults.has(key)
  const described = [more.hint ? `hint-${key}` : '', wrong ? `fault-${key}` : ''].filter(Boolean).join(' ')
  const control = more.long
    ? html`<textarea id=${key} .value=${shown.draft[key]} aria-invalid=${wrong} aria-describedby=${described || nothing} @input=${typed(shown, key)}></textarea>`
    : html`<input id=${key} .value=${shown.draft[key]} list=${more.list ?? nothing} autocomplete=${more.autocomplete ?? 'off'}
        aria-invalid=${wrong} aria-describedby=${described || nothing} @input=${typed(shown, key)} />`
  return html`<div class="stack tight">
    <label for=${key}>${label}${more.optional ? optional(shown) : nothing}</label>
    ${more.hint ? html`<p class="soft" id=${`hint-${key}`}>${more.hint}</p>` : nothing}
    ${control}${fault(shown, key)}
  </div>`
}

/** Two ends, from and to, under one name: numbers or days; the fault belongs to both. */
export function pair(
  shown: FormShown,
  name: 'hours' | 'salary' | 'valid',
  from: TextField,
  to: TextField,
  label: string,
  hint?: string,
): unknown {
  const words = shown.texts.form
  const wrong = shown.faults.has(name)
  const end = (key: TextField, word: string): unknown => html`<div><label for=${key}>${word}</label>
    <input id=${key} type=${name === 'valid' ? 'date' : 'text'} .value=${shown.draft[key]} inputmode=${name === 'valid' ? nothing : 'decimal'} autocomplete="off" aria-invalid=${wrong}
      aria-describedby=${wrong ? `fault-${name}` : nothing} @input=${typed(shown, key)} /></div>`
  return html`<fieldset class="stack tight"><legend>${label}${optional(shown)}</legend>
    ${hint ? html`<p class="soft">${hint}</p>` : nothing}
    <div class="pair">${end(from, words.from)}${end(to, words.to)}</div>
    ${fault(shown, name)}
  </fieldset>`
}

/** Several of a few words, each with a box. */
export function boxes<Name extends string>(
  shown: FormShown,
  key: 'shifts' | 'physical',
  label: string,
  names: Readonly<Record<Name, string>>,
): unknown {
  const chosen: readonly string[] = shown.draft[key]
  const toggle = (name: string): void =>
    shown.change({ [key]: chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name] })
  return html`<fieldset class="picks"><legend>${label}${optional(shown)}</legend>
    <div class="boxes">${Object.entries<string>(names).map(
      ([name, words]) =>
        html`<label class="pick"><input type="checkbox" name=${key} value=${name} .checked=${chosen.includes(name)} @change=${() => toggle(name)}><span>${words}</span></label>`,
    )}</div></fieldset>`
}

/** What is wrong with a field, in words; nothing when it is right. */
export function fault(shown: FormShown, name: Field): unknown {
  const wrong = shown.faults.get(name)
  return wrong
    ? html`<p class="fault" id=${`fault-${name}`} data-fault=${name}><span>${shown.texts.faults[wrong]}</span></p>`
    : nothing
}

function optional(shown: FormShown): unknown {
  return html` <span class="optional">(${shown.texts.form.optional})</span>`
}

function typed(shown: FormShown, key: TextField): (event: Event) => void {
  return (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      shown.change({ [key]: event.target.value })
  }
}
