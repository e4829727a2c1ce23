import { css } from 'lit'

/** What all five elements share: the page's frame, text, headings and lists. */
export const base = css`
  :host {
    display: block;
    color: var(--_text);
    font-family: var(--_font);
    font-size: 1.0625rem;
    line-height: 1.5;
    container-type: inline-size;
    text-align: start;
  }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  .frame {
    background: var(--_surface);
    border-radius: calc(var(--_card-radius) + 6px);
    padding: clamp(16px, 4cqi, 32px);
    min-block-size: inherit;
    display: flow-root;
    overflow-wrap: break-word;
  }
  h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; border: 0; }
  h2 { font-size: clamp(1.5rem, 5.5cqi, 2rem); line-height: 1.2; font-weight: 750; letter-spacing: -0.01em; text-wrap: balance; }
  h3 { font-size: 1.25rem; line-height: 1.3; font-weight: 700; text-wrap: balance; }
  h4 { font-size: 1.0625rem; line-height: 1.35; font-weight: 700; }
  h2:focus { outline: none; }
  ul, ol { list-style: none; }
  svg { display: block; flex: none; }
  .stack { display: flex; flex-direction: column; gap: 16px; }
  .stack.tight { gap: 8px; }
  .stack.wide { gap: 28px; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
  .apart { justify-content: space-between; }
  .lead { font-size: 1.1875rem; line-height: 1.45; }
  .soft { color: var(--_soft); font-size: 1rem; }
  .panel {
    background: var(--_card);
    border: 1.5px solid var(--_line);
    border-radius: var(--_card-radius);
    padding: clamp(16px, 3.5cqi, 24px);
  }
  .note {
    background: var(--_sky);
    color: var(--_ink);
    border-radius: var(--_card-radius);
    padding: 12px 16px;
  }
  .note .soft { color: inherit; }
  .seen-by-readers-only {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .problem { margin-block-end: 20px; border-inline-start: 8px solid var(--_sun); }
  .loading { display: grid; place-items: center; min-block-size: 240px; }
  @media (prefers-reduced-motion: no-preference) {
    .arrive { animation: arrive 0.28s ease-out; }
    @keyframes arrive { from { opacity: 0; translate: 0 8px; } }
  }
  @media (forced-colors: active) {
    .frame, .panel, .note { border: 1px solid CanvasText; }
  }
`
