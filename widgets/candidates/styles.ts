import { css } from 'lit'

/** The list of candidates, the reasons and the request. */
export const candidatesStyles = css`
  :host { min-block-size: 420px; min-inline-size: min(100%, 320px); }
  .people { display: grid; gap: 16px; }
  .tag { border-radius: 99px; padding: 2px 12px; font-size: 0.9375rem; font-weight: 650; background: #FBE6BE; color: #22304a; border: 1.5px solid #22304a; }
  .tag.yes { background: #D6EBDD; }
  .why { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; font-size: 1rem; }
  th, td { text-align: start; padding: 8px 12px 8px 0; border-block-end: 1.5px solid var(--_line); vertical-align: top; }
  thead th { font-weight: 650; color: var(--_soft); }
  tbody th { font-weight: 650; }
  .questions { display: grid; gap: 4px; max-inline-size: 42em; }
  .questions dt { font-weight: 650; margin-block-start: 12px; }
  .questions dd { padding-inline-start: 14px; border-inline-start: 4px solid var(--_line); }
  .contact { font-size: 1.1875rem; font-weight: 700; }
  label { display: block; margin-block-end: 4px; }
  @container (max-inline-size: 559px) {
    table, tbody, tr, td, tbody th { display: block; border: 0; padding: 0; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { border-block-end: 1.5px solid var(--_line); padding-block: 8px; }
    td::before { content: attr(data-column) ': '; color: var(--_soft); }
  }
  @media (forced-colors: active) { .tag { border: 2px solid CanvasText; } }
`
