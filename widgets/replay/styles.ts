import { css } from 'lit'

/** Looking back: the question, the list of runs, and the stage. */
export const replayStyles = css`
  :host { min-block-size: 560px; min-inline-size: min(100%, 320px); }
  .banner { border-radius: var(--_card-radius); overflow: hidden; }
  .banner svg { inline-size: 100%; block-size: clamp(72px, 22cqi, 190px); background: var(--_sky); }
  .runs { display: grid; gap: 14px; }
  .run { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px 20px; align-items: center; padding-block: 16px; }
  .run .picture svg { inline-size: 96px; block-size: 70px; border-radius: 10px; }
  .run .about { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
  .tag { border-radius: 99px; padding: 2px 12px; font-size: 0.9375rem; font-weight: 650; background: #FBE6BE; color: #22304a; border: 1.5px solid #22304a; }
  .tag.completed { background: #D6EBDD; }
  .old { border-inline-start: 4px solid var(--_sun); padding-inline-start: 10px; }
  .stage { block-size: max(560px, min(82svh, 760px)); min-inline-size: 100%; position: relative; display: grid; }
  .starting { position: absolute; inset: 0; display: grid; place-items: center; }
  .top { padding: 12px 16px; flex-wrap: nowrap; }
  .under { padding: 12px 16px 20px; }
  .frame:has(.stage) { position: relative; padding: 0; overflow: hidden; }
  @container (min-inline-size: 560px) {
    .answers { flex-direction: row; }
  }
  @container (max-inline-size: 559px) {
    .run { grid-template-columns: auto minmax(0, 1fr); align-items: start; }
    .run .picture svg { inline-size: 60px; block-size: 48px; }
    .run > button { grid-column: 1 / -1; }
    .top { padding-block: 8px; }
    .top h2 { font-size: 1.25rem; }
    .stage { block-size: max(560px, min(100svh - 64px, 760px)); }
  }
  @media (forced-colors: active) { .tag { border: 2px solid CanvasText; } }
`
