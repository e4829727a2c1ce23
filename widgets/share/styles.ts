import { css } from 'lit'

/** Being seen: the question, the shares, and the form. */
export const shareStyles = css`
  :host { min-block-size: 420px; min-inline-size: min(100%, 320px); }
  .banner { border-radius: var(--_card-radius); overflow: hidden; }
  .banner svg { inline-size: 100%; block-size: clamp(72px, 22cqi, 190px); background: var(--_sky); }
  .shares { display: grid; gap: 14px; }
  .tag { border-radius: 99px; padding: 2px 12px; font-size: 0.9375rem; font-weight: 650; background: #FBE6BE; color: #22304a; border: 1.5px solid #22304a; }
  .tag.active { background: #D6EBDD; }
  .pick b { font-weight: 650; }
  .seen { display: grid; gap: 0 24px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr)); }
  @container (min-inline-size: 560px) {
    .answers { flex-direction: row; }
  }
  @media (forced-colors: active) { .tag { border: 2px solid CanvasText; } }
`
