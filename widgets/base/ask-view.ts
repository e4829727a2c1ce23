import { html, nothing } from 'lit'
import { town } from '../art/town.ts'

/** Words of a question that can be answered with yes or no at any time, and of what is there after a no. */
export interface AskWords {
  readonly ask: {
    readonly title: string
    readonly lines: readonly string[]
    readonly yes: string
    readonly no: string
  }
  /** That the answer can be changed. */
  readonly change: string
  readonly refused: { readonly title: string; readonly lines: readonly string[]; readonly button: string }
}

/** Asks for a yes or a no. Both answers are equally easy to give. `one`: which of several questions this is, by name and in words. */
export function askView(
  texts: Pick<AskWords, 'ask' | 'change'>,
  answer: (agreed: boolean) => void,
  readButton: unknown,
  one: { readonly name: string; readonly step: unknown } | null = null,
): unknown {
  return html`<section class="stack wide arrive" data-ask data-question=${one?.name ?? nothing}>
    <div class="banner">${town()}</div>
    <div class="stack">
      ${one?.step ?? nothing}
      <h2 tabindex="-1">${texts.ask.title}</h2>
      ${texts.ask.lines.map((line) => html`<p class="lead">${line}</p>`)}
    </div>
    <div class="stack tight answers">
      <button class="primary big" data-answer="yes" @click=${() => answer(true)}>${texts.ask.yes}</button>
      <button class="big" data-answer="no" @click=${() => answer(false)}>${texts.ask.no}</button>
    </div>
    <div class="row apart"><p class="soft">${texts.change}</p>${readButton}</div>
  </section>`
}

/** What is there after a no: nothing of the person, and a way back. */
export function refusedView(
  texts: Pick<AskWords, 'refused'>,
  again: () => void,
  readButton: unknown,
): unknown {
  return html`<section class="stack wide arrive">
    <div class="banner">${town()}</div>
    <div class="stack">
      <h2 tabindex="-1">${texts.refused.title}</h2>
      ${texts.refused.lines.map((line) => html`<p class="lead">${line}</p>`)}
    </div>
    <div class="row"><button class="big" data-answer="yes" @click=${again}>${texts.refused.button}</button>${readButton}</div>
  </section>`
}
