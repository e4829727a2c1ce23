import { css } from 'lit'

/**
 * Buttons, links, fields and folds: at least 48 px high. Focus is drawn as a light and a dark ring beside the theme's
 * own colour, because some themes have a white focus colour that would vanish on a light page.
 */
export const controls = css`
  button, .button {
    font: inherit;
    font-weight: 650;
    line-height: 1.25;
    min-block-size: 48px;
    min-inline-size: 48px;
    padding: 10px 20px;
    border-radius: var(--_radius);
    border: 2px solid currentColor;
    background: transparent;
    color: var(--_text);
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    text-decoration: none;
    touch-action: manipulation;
  }
  button.primary, .button.primary { background: var(--_accent); color: var(--_on-accent); border-color: var(--_accent); }
  button.quiet { border-color: transparent; padding-inline: 10px; text-decoration: underline; text-underline-offset: 4px; font-weight: 600; }
  button.danger { background: var(--_fault); border-color: var(--_fault); color: #fff; }
  button.big, .button.big { min-block-size: 56px; font-size: 1.125rem; padding-inline: 28px; }
  button:disabled { opacity: 1; border-style: dashed; background: transparent; color: var(--_soft); cursor: default; }
  @media (hover: hover) {
    button:not(:disabled):hover, .button:hover { box-shadow: 0 3px 0 color-mix(in srgb, currentColor 30%, transparent); translate: 0 -1px; }
    button.quiet:not(:disabled):hover { box-shadow: none; translate: none; text-decoration-thickness: 3px; }
  }
  button:not(:disabled):active { translate: 0 1px; box-shadow: none; }
  :is(button, a, input, select, textarea, summary, [tabindex='0']):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px #fff, 0 0 0 8px #22304a;
    position: relative;
    z-index: 1;
  }
  a { color: inherit; text-underline-offset: 4px; }
  label, legend { font-weight: 650; }
  input, select, textarea {
    font: inherit;
    color: var(--_text);
    background: var(--_card);
    border: 2px solid var(--_soft);
    border-radius: min(var(--_radius), 10px);
    min-block-size: 48px;
    padding: 8px 12px;
    inline-size: 100%;
    max-inline-size: 100%;
  }
  textarea { min-block-size: 112px; resize: vertical; }
  input[type='checkbox'], input[type='radio'] { inline-size: 24px; min-block-size: 24px; block-size: 24px; accent-color: var(--_accent); margin: 0; flex: none; }
  fieldset.picks { display: grid; gap: 4px; }
  .picks > legend { margin-block-end: 6px; }
  .pick { display: flex; gap: 12px; align-items: center; min-block-size: 48px; font-weight: 500; cursor: pointer; }
  [aria-invalid='true'] { border-color: var(--_fault); border-width: 3px; }
  .fault { border-inline-start: 5px solid var(--_fault); padding-inline-start: 10px; font-weight: 650; display: flex; gap: 8px; align-items: start; }
  .fault::before { content: '!'; flex: none; inline-size: 1.4em; block-size: 1.4em; border-radius: 50%; border: 2px solid; display: inline-grid; place-items: center; font-size: 0.875em; }
  details > summary {
    cursor: pointer; min-block-size: 48px; display: flex; align-items: center; gap: 10px; list-style: none;
    border-radius: 8px; font-weight: 600;
  }
  summary::-webkit-details-marker { display: none; }
  .fold > summary::before {
    content: ''; inline-size: 9px; block-size: 9px; border: solid currentColor; border-width: 0 2.5px 2.5px 0;
    rotate: -45deg; margin-inline: 3px 6px; flex: none; transition: rotate 0.15s;
  }
  .fold[open] > summary::before { rotate: 45deg; }
  @media (forced-colors: active) {
    button, .button { border-color: ButtonText; }
    button.primary, button.danger { forced-color-adjust: none; background: ButtonText; color: ButtonFace; border-color: ButtonText; }
    :is(button, a, input, select, textarea, summary, [tabindex='0']):focus-visible { outline-color: Highlight; }
    .fold > summary::before { border-color: CanvasText; }
  }
`
