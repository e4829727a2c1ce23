import { css } from 'lit'

/** The builder: occupations to pick, then one form with a preview. */
export const jobProfileStyles = css`
  .boxes { display: grid; gap: 0 20px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 170px), 1fr)); }
  :host { min-block-size: 560px; }
  .occupations { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr)); }
  .occupation { inline-size: 100%; block-size: 100%; justify-content: flex-start; text-align: start; gap: 14px; padding: 10px; background: var(--_card); border: 1.5px solid var(--_line); border-radius: var(--_card-radius); font-weight: 400; }
  .occupation .picture svg { inline-size: 84px; block-size: 63px; border-radius: 8px; }
  .occupation .words { display: flex; flex-direction: column; }
  .asked { display: grid; gap: 4px; }
  .asked li { padding-block: 14px; border-block-end: 1.5px solid var(--_line); }
  .asked li:last-child { border: 0; }
  .asked .row.apart { flex-wrap: nowrap; align-items: start; }
  .asked .row.apart h4 { padding-block: 11px; overflow-wrap: anywhere; hyphens: auto; }
  .asked .quiet { flex: none; padding-inline: 0; }
  .lines > * { display: block; }
  .faults li { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; }
  .faults button { padding: 0; min-block-size: 44px; text-align: start; font-weight: 700; }
  .controls { display: grid; gap: 12px 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr)); }
  input[type='range'] { padding: 0; border: 0; background: transparent; accent-color: var(--_accent); min-block-size: 44px; }
  .word { display: flex; gap: 8px; }
  .minimum { border-inline-start: 4px solid var(--_sun); padding-inline-start: 14px; }
  .minimum label { display: flex; }
  .source { font-size: 0.9375rem; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: end; }
  .pair:has([type='date']) { grid-template-columns: repeat(auto-fit, minmax(min(100%, 168px), 1fr)); }
  .optional { font-weight: 400; color: var(--_soft); }
  .faults { border-color: var(--_fault); border-width: 3px; }
  .columns { display: grid; gap: 24px; }
  .columns > * { min-inline-size: 0; }
  @container (min-inline-size: 900px) {
    .columns { grid-template-columns: 1fr 360px; align-items: start; }
    .preview { position: sticky; inset-block-start: 16px; }
  }
  .preview { max-inline-size: 460px; }
  .preview .title { font-size: 1.5rem; }
  .done { text-align: center; align-items: center; }
  .done svg { inline-size: 120px; block-size: 120px; }
`
