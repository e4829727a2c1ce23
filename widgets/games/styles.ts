import { css } from 'lit'

/** The player: question screens, game cards, the stage and the result. */
export const gamesStyles = css`
  :host { min-block-size: 560px; min-inline-size: min(100%, 320px); }
  .banner { border-radius: var(--_card-radius); overflow: hidden; }
  .banner svg { inline-size: 100%; block-size: clamp(72px, 22cqi, 190px); background: var(--_sky); }
  .answers button { justify-content: center; }
  .games { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); }
  .game { padding: 0; overflow: hidden; display: flex; flex-direction: column; color: var(--_text); }
  .game .picture svg { inline-size: 100%; block-size: 116px; }
  .game .words { padding: 16px 20px 20px; flex: 1; }
  .game .push { margin-block-start: auto; padding-block-start: 8px; }
  .game button { inline-size: 100%; }
  .tags { display: flex; justify-content: space-between; gap: 8px; align-items: center; }
  .tag { border-radius: 99px; padding: 3px 12px; font-size: 0.9375rem; font-weight: 650; background: #FBE6BE; color: #22304a; border: 1.5px solid #22304a; }
  .tag.played { background: #D6EBDD; }
  .tag.started { background: var(--_sky); }
  .again { border-inline-start: 4px solid var(--_sun); padding-inline-start: 10px; }
  .choice .answer { display: inline-flex; gap: 10px; align-items: center; min-block-size: 48px; padding-inline: 4px 16px; cursor: pointer; }
  .answer:has(input:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 2px; border-radius: 8px; }
  .stage { min-block-size: max(560px, min(82svh, 760px)); min-inline-size: 100%; position: relative; display: grid; }
  .starting { position: absolute; inset: 0; display: grid; place-items: center; }
  .frame:has(.stage) { position: relative; padding: 0; overflow: hidden; }
  .result { text-align: center; align-items: center; padding-block: 16px; }
  .result .sun svg { inline-size: 120px; block-size: 120px; margin-inline: auto; }
  .middle { justify-content: center; }
  .strength { background: var(--_sky); color: var(--_ink); border-radius: var(--_card-radius); font-size: clamp(1.375rem, 6cqi, 1.75rem); font-weight: 750; line-height: 1.25; padding: 20px 28px; text-wrap: balance; }
  .count { font-size: 1.375rem; }
  @container (min-inline-size: 560px) {
    .answers { flex-direction: row; }
  }
  @container (max-inline-size: 559px) {
    .result .sun svg { inline-size: 88px; block-size: 88px; }
    .stage { min-block-size: max(560px, min(100svh, 760px)); }
    .result .row.middle { inline-size: 100%; }
    .result .row .big { inline-size: 100%; }
  }
  @media (forced-colors: active) { .strength, .tag { border: 2px solid CanvasText; } }
`
