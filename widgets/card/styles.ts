import { css } from 'lit'

/** The card: strengths as blocks, groups as panels. */
export const cardStyles = css`
  :host { min-block-size: 420px; }
  .banner { border-radius: var(--_card-radius); overflow: hidden; }
  .banner svg { inline-size: 100%; block-size: clamp(72px, 22cqi, 190px); background: var(--_sky); }
  .strengths { display: grid; gap: 14px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr)); }
  .strength {
    display: flex; gap: 18px; align-items: center; padding: 18px 20px; border-radius: var(--_card-radius);
    background: var(--_sky); color: var(--_ink); border: 2px solid var(--_ink);
  }
  .strength.indication { background: #FBE6BE; border-style: dashed; }
  .strength h4 { font-size: 1.3125rem; line-height: 1.25; text-wrap: balance; }
  .strength .picture { background: #fff; border-radius: 12px; padding: 12px; }
  .steps { inline-size: 68px; block-size: 40px; }
  .level { font-weight: 700; }
  .strength:first-child:nth-last-child(5) { grid-column: span 2; }
  .strength:first-child:nth-last-child(5) h4 { font-size: clamp(1.3125rem, 4cqi, 1.75rem); }
  @container (max-inline-size: 640px) {
    .strength { gap: 14px; padding: 14px; }
    .strength:first-child:nth-last-child(5) { grid-column: auto; }
    .strength .picture { padding: 8px; }
    .strength .steps { inline-size: 51px; block-size: 30px; }
    .skill .fold { margin-inline-start: 0; }
  }
  .groups { columns: 340px; column-gap: 16px; }
  .groups > .panel { break-inside: avoid; margin-block-end: 16px; }
  .fold summary { font-weight: 500; }
  .skill { padding-block: 14px; border-block-end: 1.5px solid var(--_line); }
  .skill:last-child { border: 0; padding-block-end: 0; }
  .line { display: flex; gap: 16px; align-items: center; }
  .line .steps { inline-size: 54px; block-size: 32px; color: var(--_text); }
  .skill .fold { margin-inline-start: 66px; }
  .evidence { display: grid; gap: 12px; border-inline-start: 4px solid var(--_sun); padding-inline-start: 14px; }
  .key { font-style: italic; }
  .unknown { padding-block: 4px; }
  .unknown[open] { padding-block-end: 20px; }
  .count { border: 1.5px solid currentColor; border-radius: 99px; padding: 0 10px; font-size: 0.9375rem; }
  .plain { columns: 260px; column-gap: 24px; }
  .plain li { padding-block: 4px; break-inside: avoid; }
  .quote { font-style: italic; }
  .finder { display: grid; gap: 14px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr)); }
  .finder select, .finder input, .telling textarea { inline-size: 100%; box-sizing: border-box; }
  .telling :is(input, textarea, select) { font-weight: 400; }
  .offers { display: grid; gap: 8px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr)); }
  .offers button { inline-size: 100%; text-align: start; justify-content: start; block-size: 100%; }
  .boxes { border: 0; padding: 0; margin: 0; display: grid; gap: 4px 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr)); }
  .boxes label { min-block-size: 44px; flex-wrap: nowrap; }
  @media (forced-colors: active) {
    .strength .picture { background: Canvas; }
    .steps, .line .steps { color: CanvasText; }
  }
`
