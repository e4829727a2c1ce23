import type { GameEntry, Session } from '@skillprint/sdk'
import { html, nothing } from 'lit'
import { workplace } from '../art/workplace.ts'
import type { GamesStrings } from './strings.ts'

/** The games as cards; the first one that still tells us something is put forward. */
export function listView(shown: {
  readonly texts: GamesStrings
  readonly games: readonly GameEntry[]
  readonly storage: Session['storage']
  readonly play: (game: string) => void
  readonly openChoices: () => void
  readonly readButton: unknown
}): unknown {
  const { texts, games, storage } = shown
  const first = games.find((game) => (game.state !== 'played' || game.again) && !game.waits)
  return html`<section class="stack wide arrive">
    <div class="stack tight">
      <h2 tabindex="-1">${texts.list.title}</h2>
      <p class="lead">${texts.list.lead}</p>
    </div>
    ${storage.mode === 'memory' ? html`<p class="note" role="note">${storage.denied ? texts.list.denied : texts.list.memory}</p>` : nothing}
    ${storage.forgetsAfterDays ? html`<p class="note" role="note" data-forgets>${texts.list.forgets} ${texts.list.forgetsHint}</p>` : nothing}
    ${storage.busy ? html`<p class="note" role="note" data-busy>${texts.list.busy}</p>` : nothing}
    ${games.length === 0 ? html`<p class="panel">${texts.list.empty}</p>` : nothing}
    <ul class="games">${games.map((game, index) => gameCard(texts, game, index, game === first, shown.play))}</ul>
    <div class="row apart">
      <button class="quiet" data-open-choices @click=${shown.openChoices}>${texts.myChoices}</button>${shown.readButton}
    </div>
  </section>`
}

function gameCard(
  texts: GamesStrings,
  game: GameEntry,
  index: number,
  first: boolean,
  play: (game: string) => void,
): unknown {
  const states = texts.list
  return html`<li class="panel game" data-game=${game.id} part="game">
    <div class="picture">${workplace(index)}</div>
    <div class="stack tight words">
      <p class="tags"><span class="tag ${game.state}">${first && game.state === 'new' ? states.begin : states.states[game.state]}</span>
        <span class="soft"><b .textContent=${String(game.minutes)}></b> <span>${states.minutes(game.minutes)}</span></span></p>
      <h3 id=${`title-${game.id}`}><bdi>${game.title}</bdi></h3>
      <p class="soft">${game.setting}</p>
      <p>${game.why}</p>
      ${game.again ? html`<p class="again">${states.again}</p>` : nothing}
      ${game.waits ? html`<p class="again" data-waits>${states.waits}</p>` : nothing}
      <div class="push"><button class=${first ? 'primary' : ''} id=${`play-${game.id}`} aria-labelledby=${`play-${game.id} title-${game.id}`}
        @click=${() => play(game.id)}>${states.play[game.state]}</button></div>
    </div>
  </li>`
}
