import type { RequirementCosts } from '@skillprint/scoring-worker/match'
import type { Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { inLanguage } from '../i18n/format.ts'
import { type DraftSkill, mostSkills } from './draft.ts'
import type { JobProfileStrings } from './strings.ts'

/** True for a skill that a game or scenario can show. */
export function isMeasurable({ known }: Pick<Skill, 'known'>): boolean {
  return known === 'game' || known === 'scenario'
}

/** The skills the job asks: trimmed, shifted and weighted by the employer. */
export function skillsView(shown: {
  readonly texts: JobProfileStrings
  readonly language: string
  readonly chosen: readonly DraftSkill[]
  readonly skills: readonly Skill[]
  readonly fault: unknown
  /** What each requirement costs in made-up people who fit. */
  readonly costs: RequirementCosts | null
  readonly change: (chosen: readonly DraftSkill[]) => void
}): unknown {
  const { texts, language, chosen, skills, change } = shown
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const name = (skill: Skill): string => inLanguage(language, skill.name)
  const others = skills
    .filter((skill) => skill.known !== 'left-out' && !chosen.some((one) => one.skill === skill.id))
    .sort((one, other) => name(one).localeCompare(name(other), language))
  const replace = (index: number, part: Partial<DraftSkill>): void =>
    change(chosen.map((one, at) => (at === index ? { ...one, source: 'employer', ...part } : one)))
  const add = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement) || event.target.value === '') return
    const skill = event.target.value
    event.target.value = ''
    change([...chosen, { skill, relevance: 'important', level: 3, minimum: null, source: 'employer' }])
  }
  return html`<fieldset class="panel stack" id="field-skills" tabindex="-1">
    <legend class="seen-by-readers-only">${texts.form.skills}</legend>
    <h3 aria-hidden="true">${texts.form.skills}</h3>
    <p class="soft"><span>${texts.form.skillsHint}</span> <b .textContent=${String(mostSkills)}></b></p>
    <p><span>${texts.form.count}</span> <b data-count .textContent=${String(chosen.length)}></b></p>
    ${shown.fault}
    ${shown.costs ? fittingView(texts, shown.costs) : nothing}
    <ul class="asked">${chosen.map((one, index) => {
      const skill = byId.get(one.skill)
      return skillRow(
        texts,
        skill ? name(skill) : one.skill,
        skill?.anchors?.[language === 'en' ? 'en' : 'nl'][one.level],
        one,
        index,
        (part) => replace(index, part),
        () => change(chosen.filter((_other, at) => at !== index)),
        shown.costs?.each[index],
      )
    })}</ul>
    ${
      chosen.length >= mostSkills
        ? nothing
        : html`<div class="stack tight"><label for="add">${texts.form.add}</label>
          <select id="add" @change=${add}><option value="">${texts.form.addChoose}</option>
          ${(['game', 'practice'] as const).map((way) => {
            const some = others.filter((skill) => isMeasurable(skill) === (way === 'game'))
            return html`<optgroup label=${way === 'game' ? texts.form.addGames : texts.form.addPractice}>
              ${some.map((skill) => html`<option value=${skill.id}>${name(skill)}</option>`)}</optgroup>`
          })}</select></div>`
    }
  </fieldset>`
}

function fittingView(texts: JobProfileStrings, costs: RequirementCosts): unknown {
  const words = texts.form
  return html`<div class="note stack tight" data-fitting role="status">
    <p class="lines"><span>${words.fitting} <b .textContent=${String(costs.fitting)}></b> ${words.outOf} <b .textContent=${String(costs.people)}></b></span>
      <span>${words.fittingElsewhere} <b .textContent=${String(costs.fromOtherSectors)}></b></span></p>
    <p class="soft">${words.madeUp}</p></div>`
}

function skillRow(
  texts: JobProfileStrings,
  name: string,
  /** What somebody does at the chosen level. */
  anchor: string | undefined,
  one: DraftSkill,
  index: number,
  change: (part: Partial<DraftSkill>) => void,
  remove: () => void,
  cost: RequirementCosts['each'][number] | undefined,
): unknown {
  const words = texts.form
  const level = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return
    const value = Number(event.target.value)
    change({ level: value, minimum: one.minimum === null ? null : Math.min(one.minimum, value) })
  }
  const relevance = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    const value = event.target.value as DraftSkill['relevance']
    change({ relevance: value, minimum: value === 'essential' ? one.minimum : null })
  }
  return html`<li class="stack tight" data-skill=${one.skill}>
    <div class="row apart"><h4 id=${`skill-${index}`}>${name}</h4>
      <button type="button" class="quiet" id=${`remove-${index}`} aria-labelledby=${`remove-${index} skill-${index}`} @click=${remove}>${words.remove}</button></div>
    <div class="controls">
      <div><label for=${`level-${index}`}>${words.level}<span class="seen-by-readers-only"> ${name}</span></label>
        <input type="range" id=${`level-${index}`} min="0" max="7" step="1" .value=${String(one.level)}
          aria-valuetext=${`${one.level}: ${texts.levels[one.level]}`} @input=${level} />
        <p class="word"><b .textContent=${String(one.level)}></b> <span>${texts.levels[one.level]}</span></p>
        ${anchor ? html`<p class="soft" data-anchor>${anchor}</p>` : nothing}</div>
      <div><label for=${`relevance-${index}`}>${words.relevance}<span class="seen-by-readers-only"> ${name}</span></label>
        <select id=${`relevance-${index}`} .value=${one.relevance} @change=${relevance}>
          ${(['essential', 'important', 'somewhat'] as const).map((value) => html`<option value=${value} ?selected=${one.relevance === value}>${texts.relevances[value]}</option>`)}
        </select></div>
    </div>
    ${one.relevance === 'essential' && one.level > 0 ? minimumView(texts, name, one, index, change) : nothing}
    ${
      cost
        ? html`<p class="cost lines" data-cost><span>${words.missed} <b data-missed .textContent=${String(cost.missed)}></b></span>
            ${
              cost.costs === 0
                ? html`<span class="soft">${words.costsNobody}</span>`
                : html`<span class="soft">${words.costs} <b data-only .textContent=${String(cost.costs)}></b></span>
            <span class="soft">${words.costsElsewhere} <b .textContent=${String(cost.fromOtherSectors)}></b></span>`
            }</p>`
        : nothing
    }
    <p class="soft source">${one.source === 'onet' ? words.fromFigures : words.yours}</p>
  </li>`
}

function minimumView(
  texts: JobProfileStrings,
  name: string,
  one: DraftSkill,
  index: number,
  change: (part: Partial<DraftSkill>) => void,
): unknown {
  const words = texts.form
  const levels = texts.levels.map((_word, level) => level).filter((level) => level > 0 && level <= one.level)
  return html`<div class="minimum stack tight">
    <label class="row"><input type="checkbox" .checked=${one.minimum !== null} aria-describedby=${`hint-${index}`}
      @change=${() => change({ minimum: one.minimum === null ? Math.max(1, one.level - 1) : null })} />
      <span>${words.minimum}<span class="seen-by-readers-only"> ${name}</span></span></label>
    <p class="soft" id=${`hint-${index}`}>${words.minimumHint}</p>
    ${
      one.minimum === null
        ? nothing
        : html`<div><label for=${`minimum-${index}`}>${words.minimumLevel}</label>
          <select id=${`minimum-${index}`} @change=${(event: Event) => event.target instanceof HTMLSelectElement && change({ minimum: Number(event.target.value) })}>
            ${levels.map((level) => html`<option value=${level} ?selected=${one.minimum === level}>${`${level}: ${texts.levels[level]}`}</option>`)}</select></div>`
    }
  </div>`
}
