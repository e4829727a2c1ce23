import type { Session } from '@skillprint/sdk'
import type { Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../../i18n/format.ts'
import { groupOf } from '../reading.ts'
import { nameFoundBy, searchSkills } from './search.ts'
import { tellingEn } from './strings.en.ts'
import { type TellingStrings, tellingNl } from './strings.ts'
import { workedView } from './worked-view.ts'

/** What the form needs of the card around it. */
export interface TellingHost {
  readonly session: Session
  readonly language: () => string
  readonly groupNames: () => Readonly<Record<string, string>>
  /** Runs what a button asked for; what it throws is shown. */
  attempt(work: () => Promise<unknown>): void
  update(): void
  close(): void
}

/** So many skills are shown before "more". */
const shownAtFirst = 12

/** The form in which a person tells what else they can do; loaded when it is opened. */
export class Telling {
  readonly #host: TellingHost
  #skills: readonly Skill[] = []
  #query = ''
  #group: string | null = null
  #all = false
  #skill: Skill | null = null
  #missing = false
  #savedWork = false

  constructor(host: TellingHost) {
    this.#host = host
  }

  async load(): Promise<void> {
    this.#skills = await this.#host.session.skills({ words: true })
  }

  get #texts(): TellingStrings {
    return this.#host.language() === 'en' ? tellingEn : tellingNl
  }

  view(): unknown {
    const texts = this.#texts
    return html`<section class="panel stack telling" aria-labelledby="telling">
      <h3 id="telling" tabindex="-1">${texts.title}</h3>
      ${this.#skill ? this.#sentenceView(this.#skill) : this.#pickView()}
      ${workedView(texts, this.#host.session.told.worked, this.#savedWork, (worked) => this.#keepWork(worked))}
    </section>`
  }

  #pickView(): unknown {
    const texts = this.#texts
    const language = this.#host.language()
    const found = searchSkills(this.#skills, this.#query, this.#group, language === 'en' ? 'en' : 'nl')
    const shown = this.#all ? found : found.slice(0, shownAtFirst)
    const otherName = (skill: Skill): unknown => {
      const other = nameFoundBy(skill, this.#query, language === 'en' ? 'en' : 'nl')
      return other ? html`<bdi class="soft" lang=${other.language}>${other.name}</bdi>` : nothing
    }
    const names = this.#host.groupNames()
    const groups = [...new Set(this.#skills.map(groupOf))]
    const typed = (event: Event): void =>
      this.#set(() => {
        this.#query = (event.target as HTMLInputElement).value
        this.#all = false
      })
    const choose = (event: Event): void =>
      this.#set(() => {
        this.#group = (event.target as HTMLSelectElement).value || null
        this.#all = false
      })
    return html`<div class="finder">
        <label class="stack tight"><span>${texts.search}</span>
          <input type="search" data-search .value=${this.#query} @input=${typed} /></label>
        <label class="stack tight"><span>${texts.group}</span>
          <select data-group @change=${choose}>
            <option value="" ?selected=${this.#group === null}>${texts.all}</option>
            ${groups.map((group) => html`<option value=${group} ?selected=${this.#group === group}>${names[group] ?? group}</option>`)}
          </select></label>
      </div>
      <div role="status">${found.length === 0 ? html`<p class="note">${texts.none}</p>` : nothing}</div>
      <ul class="offers" aria-label=${texts.pick}>${shown.map(
        (skill) =>
          html`<li><button data-skill=${skill.id} @click=${() =>
            this.#set(() => {
              this.#skill = skill
            })}>${inLanguage(language, skill.sentence)}${otherName(skill)}</button></li>`,
      )}</ul>
      <div class="row">
        ${found.length > shown.length ? html`<button data-more @click=${() => this.#set(() => (this.#all = true))}>${texts.more}</button>` : nothing}
        <button class="quiet" data-stop @click=${() => this.#host.close()}>${texts.stop}</button>
      </div>`
  }

  #sentenceView(skill: Skill): unknown {
    const texts = this.#texts
    const language = this.#host.language()
    return html`<div class="stack tight"><p>${texts.chosen} <b>${inLanguage(language, skill.sentence)}</b></p>
        ${skill.definition ? html`<p class="soft">${inLanguage(language, skill.definition)}</p>` : nothing}</div>
      <label class="stack tight"><span>${texts.where}</span>
        <textarea data-sentence rows="2" maxlength="200" aria-describedby="told-hint" aria-invalid=${this.#missing ? 'true' : 'false'}></textarea></label>
      <p class="soft" id="told-hint">${texts.example}</p>
      <div role="alert">${this.#missing ? html`<p class="note">${texts.sentenceMissing}</p>` : nothing}</div>
      <p>${texts.note}</p>
      <div class="row">
        <button class="primary" data-save @click=${(event: Event) => this.#save(event, skill)}>${texts.save}</button>
        <button data-other @click=${() =>
          this.#set(() => {
            this.#skill = null
            this.#missing = false
          })}>${texts.other}</button>
        <button class="quiet" data-stop @click=${() => this.#host.close()}>${texts.stop}</button>
      </div>`
  }

  #save(event: Event, { id }: Skill): void {
    const field = rootOf(event).querySelector<HTMLTextAreaElement>('[data-sentence]')
    const sentence = field?.value.trim() ?? ''
    if (sentence === '') {
      this.#set(() => (this.#missing = true))
      field?.focus()
      return
    }
    const { session } = this.#host
    const { told } = session
    const others = told.evidence.filter(({ skill, source }) => skill !== id || source !== 'statement')
    this.#host.attempt(async () => {
      await session.setTold({
        ...told,
        evidence: [...others, { skill: id, source: 'statement', sentence }],
      })
      this.#host.close()
    })
  }

  #keepWork(worked: Session['told']['worked']): void {
    const { session } = this.#host
    this.#host.attempt(async () => {
      await session.setTold({ ...session.told, worked })
      this.#set(() => (this.#savedWork = true))
    })
  }

  #set(change: () => unknown): void {
    change()
    this.#host.update()
  }
}

function rootOf(event: Event): ParentNode {
  return (event.currentTarget as Element).getRootNode() as ShadowRoot
}
