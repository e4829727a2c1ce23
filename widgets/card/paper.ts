import type { Skillprint } from '@skillprint/scoring-worker/skills'
import type { Told } from '@skillprint/sdk'
import type { Skill } from '@skillprint/sdk/wire'
import { type CSSResult, html, nothing, render } from 'lit'
import { paperStreet } from '../art/paper-street.ts'
import { steps } from '../art/steps.ts'
import { day, inLanguage } from '../i18n/format.ts'
import { pageStyles, paperStyles } from './paper-styles.ts'
import { read } from './reading.ts'
import { type CardWords, capital, levelWords } from './skill-view.ts'

/**
 * Puts the card on the page as one A4 that only shows in print, where it hides everything else. Gives the function that
 * takes it away again. It is a child of the body, because print shows the whole page, in a shadow root, because the page's
 * own rules for headings and footers must not touch it.
 */
export function layPaper(
  words: CardWords,
  skillprint: Skillprint,
  skills: readonly Skill[],
  told: Told,
  today: Date,
): () => void {
  const page = sheetOf(pageStyles)
  const paper = document.createElement('div')
  paper.className = 'skillprint-print'
  paper.lang = words.language
  const root = paper.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheetOf(paperStyles)]
  const sheet = document.createElement('div')
  sheet.className = isFull(skillprint, skills, words.language) ? 'sheet dense' : 'sheet'
  render(paperView(words, skillprint, skills, told, today), sheet)
  root.append(sheet)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]
  document.body.append(paper)
  return () => {
    paper.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page)
  }
}

function sheetOf({ cssText }: CSSResult): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cssText)
  return sheet
}

/** Whether the strengths need smaller letters: two or more sentences take two lines. Paper cannot be measured before it is printed. */
function isFull(skillprint: Skillprint, skills: readonly Skill[], language: string): boolean {
  const { strengths } = read(skillprint, skills)
  return strengths.filter(({ skill }) => inLanguage(language, skill.sentence).length > 30).length >= 2
}

function paperView(
  words: CardWords,
  skillprint: Skillprint,
  skills: readonly Skill[],
  told: Told,
  today: Date,
): unknown {
  const { texts, language } = words
  const reading = read(skillprint, skills)
  const strong = new Set(reading.strengths.map(({ skill }) => skill.id))
  const also = reading.groups
    .flatMap((group) => group.skills)
    .filter(({ skill, estimate }) => !strong.has(skill.id) && !estimate.bands.includes('growing'))
    .map(({ skill }) => skill)
  const stated = told.evidence
    .flatMap(({ skill: id }) => skills.find((skill) => skill.id === id) ?? [])
    .slice(-2)
  const saidToo = new Set(stated)
  const rows = [...stated, ...also.filter((skill) => !saidToo.has(skill))].slice(0, 4)
  return html`
    <header><div class="top"><h1>${texts.paper.title}</h1>${paperStreet()}</div><p class="name"><span>${texts.paper.name}</span><i></i></p></header>
    <ul class="blocks">${reading.strengths.map(
      ({ skill, estimate }) => html`<li class=${estimate.state}>
        ${steps(estimate.state, estimate.bands)}
        <div><h2>${inLanguage(language, skill.sentence)}</h2>
          <p><b>${capital(levelWords(texts, estimate))}</b> <span class="sure">${estimate.state === 'measured' ? texts.paper.sure : texts.paper.unsure}</span></p></div>
      </li>`,
    )}</ul>
    ${
      rows.length === 0
        ? nothing
        : html`<section><h3>${texts.paper.also}</h3><ul class="also">${rows.map(
            (skill) =>
              html`<li>${inLanguage(language, skill.sentence)} ${saidToo.has(skill) ? html`<small>(${texts.paper.told})</small>` : nothing}</li>`,
          )}</ul></section>`
    }
    <footer><p>${texts.paper.foot}</p>
      <p><span>${texts.paper.made}</span> <b .textContent=${day(language, today)}></b></p>
      <p class="norm"><span>${texts.compared}</span> <bdi>${texts.norms[skillprint.norms.id] ?? skillprint.norms.group}</bdi>. ${skillprint.norms.status === 'pilot' ? texts.pilot : nothing}</p>
    </footer>`
}
