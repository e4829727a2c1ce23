import { css } from 'lit'

/** The card: strengths as blocks, groups as panels. */
export const cardStyles = css`
  :host { min-block-size: 420px; }
  .banner { border-radius: var(--_card-radius); overflow: hidden; }
  .banner svg { inline-size: 100%; block-size: clamp(84px, 22cqi, 150px); }
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
  .groups { display: grid; gap: 16px; align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); }
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
  @media (forced-colors: active) { .strength .picture { background: Canvas; } }
`
