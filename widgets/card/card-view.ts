import type { Skillprint } from '@skillprint/scoring-worker/skills'
import type { Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { town } from '../art/town.ts'
import { inLanguage } from '../i18n/format.ts'
import { read } from './reading.ts'
import { type CardWords, skillRow, strengthView } from './skill-view.ts'

/** The whole skillprint: strengths first, then by group, then what is not known, then what it was compared with. */
export function cardView(words: CardWords, skillprint: Skillprint, skills: readonly Skill[]): unknown {
  const { texts } = words
  const reading = read(skillprint, skills)
  return html`
    <section class="stack" aria-labelledby="strengths">
      <h3 id="strengths">${reading.strong ? texts.strengths : texts.strengthsSoFar}</h3>
      <ul class="strengths">${reading.strengths.map((one) => strengthView(words, one))}</ul>
    </section>
    ${leftView(words, skillprint)}
    ${grownView(words, skillprint)}
    ${forFunView(words, skillprint)}
    <section class="stack" aria-labelledby="all">
      <h3 id="all">${texts.groups}</h3>
      <div class="groups">${reading.groups.map(
        ({ group, skills: held }) => html`<section class="panel" aria-labelledby=${`group-${group}`}>
          <h4 id=${`group-${group}`}>${texts.groupNames[group] ?? group}</h4>
          <ul>${held.map((one) => skillRow(words, one))}</ul>
        </section>`,
      )}</div>
    </section>
    ${reading.unknown.length === 0 ? nothing : unknownView(words, reading.unknown)}
    <p class="soft norm"><span>${texts.compared}</span> <bdi>${texts.norms[skillprint.norms.id] ?? skillprint.norms.group}</bdi>.
      ${skillprint.norms.status === 'pilot' ? html`<span>${texts.pilot}</span>` : nothing}</p>`
}

/** What is said of a game that does not count: that it may be played once more, or, after that, only that it says nothing about the person. */
function leftView({ texts }: CardWords, { games, retakes }: Skillprint): unknown {
  if (retakes?.length) return html`<p class="note" data-left="again">${texts.left}</p>`
  const counts = new Set(games.flatMap(({ game, valid }) => (valid ? [game] : [])))
  return games.every(({ game }) => counts.has(game))
    ? nothing
    : html`<p class="note" data-left="out">${texts.leftOut}</p>`
}

/** What a person does reliably better than on their first day; that something went less well is theirs to read in the file, not the card's to tell. */
function grownView({ texts }: CardWords, { growth = [] }: Skillprint): unknown {
  const better = growth.filter(({ change }) => change > 0)
  return better.length === 0
    ? nothing
    : html`<section class="stack" data-grown><h3>${texts.grown}</h3>
      <ul class="plain">${better.map(({ construct }) => html`<li>${texts.grownNames[construct]}</li>`)}</ul></section>`
}

/** Games whose figures count nowhere. */
function forFunView({ texts, games: titles }: CardWords, { games }: Skillprint): unknown {
  const played = new Set(
    games.flatMap(({ game, valid, measures }) =>
      valid && measures.some((measure) => 'forFun' in measure) ? [game] : [],
    ),
  )
  return [...played].map(
    (game) =>
      html`<p class="soft" data-for-fun><b>${titles.get(game) ?? game}</b>: <span>${texts.forFun}</span></p>`,
  )
}

function unknownView(words: CardWords, skills: readonly Skill[]): unknown {
  const { texts, language } = words
  return html`<details class="fold panel unknown">
    <summary><span>${texts.unknownTitle}</span> <b class="count" .textContent=${String(skills.length)}></b></summary>
    <div class="stack"><p>${texts.unknownLine}</p>
      <ul class="plain">${skills.map((skill) => html`<li>${inLanguage(language, skill.sentence)}</li>`)}</ul></div>
  </details>`
}

/** What the card shows before the first game. */
export function emptyCard(words: CardWords, readButton: unknown): unknown {
  const { texts } = words
  return html`<section class="stack wide">
    <div class="banner">${town()}</div>
    <div class="stack tight">
      <h2 tabindex="-1">${texts.empty.title}</h2>
      ${texts.empty.lines.map((line) => html`<p class="lead">${line}</p>`)}
    </div>
    ${readButton}
  </section>`
}
