import { css } from 'lit'

/** Going on on another device: the code, large and in groups, and the picture beside it. */
export const transferStyles = css`
  :host { min-block-size: 320px; min-inline-size: min(100%, 320px); }
  .given { display: grid; gap: 20px; justify-items: start; }
  .picture { inline-size: min(100%, 232px); block-size: auto; background: #fff; border-radius: var(--_card-radius); border: 1.5px solid #22304a; }
  .code { font: 650 clamp(1.25rem, 7cqi, 2rem) / 1.3 ui-monospace, monospace; letter-spacing: 0.04em; overflow-wrap: anywhere; }
  ol { display: grid; gap: 8px; padding-inline-start: 1.4em; margin: 0; list-style: decimal; }
  input[name='code'] { font-family: ui-monospace, monospace; text-transform: uppercase; letter-spacing: 0.04em; }
  @container (min-inline-size: 560px) { .given { grid-template-columns: auto 1fr; align-items: center; gap: 32px; } }
`
