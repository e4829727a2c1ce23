import { css } from 'lit'

/** Saying that something is wrong: the form, and what was answered. */
export const objectionStyles = css`
  :host { min-block-size: 240px; min-inline-size: min(100%, 320px); }
  .said { display: grid; gap: 14px; }
  blockquote { margin: 0; padding-inline-start: 14px; border-inline-start: 4px solid var(--_accent); overflow-wrap: anywhere; }
`
