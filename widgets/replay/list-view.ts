import type { RunEntry } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { workplace } from '../art/workplace.ts'
import { moment } from '../i18n/format.ts'
import type { ReplayStrings } from './strings.ts'

/** The runs that are kept, newest first. */
export function listView(shown: {
  readonly texts: ReplayStrings
  readonly language: string
  readonly runs: readonly RunEntry[]
  /** Is what is played here kept after the page closes? */
  readonly isKept: boolean
  readonly look: (run: RunEntry) => void
  readonly done: () => void
  readonly readButton: unknown
}): unknown {
  const { texts, runs } = shown
  const looks = [...new Set(runs.map(({ game }) => game))]
  return html`<section class="stack wide arrive" data-list>
    <div class="stack tight">
      <h2 tabindex="-1">${runs.length > 0 ? texts.list.title : texts.empty.title}</h2>
      <p class="lead">${runs.length > 0 ? texts.list.lead : texts.empty.line}</p>
      ${runs.length > 0 || shown.isKept ? nothing : html`<p>${texts.empty.keep}</p>`}
    </div>
    <ul class="runs">${[...runs]
      .reverse()
      .map((run) => runRow(texts, shown.language, run, looks.indexOf(run.game), shown.look))}</ul>
    <div class="row apart"><button data-done @click=${shown.done}>${texts.done}</button>${shown.readButton}</div>
  </section>`
}

function runRow(
  texts: ReplayStrings,
  language: string,
  run: RunEntry,
  picture: number,
  look: (run: RunEntry) => void,
): unknown {
  const { runId, title, startedAt, ended, installed } = run
  return html`<li class="panel run" data-run=${runId} part="run">
    <div class="picture">${workplace(picture)}</div>
    <div class="stack tight">
      <h3 id=${`title-${runId}`}><bdi>${title}</bdi></h3>
      <p class="about"><time datetime=${startedAt} .textContent=${moment(language, new Date(startedAt))}></time>
        <span class="tag ${ended ?? 'open'}">${texts.list.ended[ended ?? 'open']}</span></p>
      ${installed ? nothing : html`<p class="old" data-old>${texts.list.table}</p>`}
    </div>
    <button id=${`look-${runId}`} aria-labelledby=${`look-${runId} title-${runId}`} @click=${() => look(run)}>${texts.list.look}</button>
  </li>`
}
