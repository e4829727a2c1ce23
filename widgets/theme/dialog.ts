import { css } from 'lit'

/** The question that asks "are you sure?": a native dialog inside the shadow root. */
export const dialogStyles = css`
  dialog {
    border: 0;
    border-radius: calc(var(--_card-radius) + 4px);
    background: var(--_card);
    color: var(--_text);
    font-family: var(--_font);
    font-size: 1.0625rem;
    line-height: 1.5;
    padding: 24px;
    inline-size: min(92vw, 440px);
    box-shadow: 0 18px 60px rgb(34 48 74 / 0.35);
  }
  dialog::backdrop { background: rgb(34 48 74 / 0.6); }
  @media (forced-colors: active) { dialog { border: 2px solid CanvasText; } }
`
