import { css } from 'lit'

/** Reasons, facts and numbers of one job; shared with the preview of the employer's builder. */
export const jobStyles = css`
  .job { padding: 0; overflow: hidden; touch-action: pan-y; }
  .job .picture svg { inline-size: 100%; block-size: clamp(110px, 30cqi, 170px); }
  .inside { padding: 18px 20px 20px; }
  .head { display: flex; flex-direction: column; gap: 4px; }
  .head h3 { font-size: clamp(1.375rem, 5cqi, 1.75rem); line-height: 1.2; }
  .from { color: var(--_soft); }
  .verdict { display: inline-flex; align-items: center; gap: 10px; align-self: start; border-radius: 99px; padding: 4px 14px 4px 6px; font-weight: 700; color: #22304a; background: #FBE6BE; border: 2px solid #22304a; }
  .verdict.good { background: #D6EBDD; }
  .verdict.fair { background: var(--_sky); }
  .verdict.unknown { background: #fff; border-style: dashed; }
  .sign { flex: none; inline-size: 22px; block-size: 22px; border: 2px solid #22304a; border-radius: 50%; background: linear-gradient(to top, #22304a var(--fill, 0%), transparent 0); }
  .good .sign { --fill: 100%; } .fair .sign { --fill: 62%; } .grow .sign { --fill: 30%; }
  .reasons { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr)); }
  .reason { border-inline-start: 5px solid var(--_leaf); padding-inline-start: 14px; }
  .reason.grows { border-color: var(--_sun); }
  .reason.open { border-inline-start-style: dotted; border-color: var(--_stone); }
  .reason li { padding-block: 2px; }
  .facts { display: grid; gap: 10px 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr)); background: color-mix(in srgb, var(--_text) 6%, transparent); border-radius: 12px; padding: 14px 16px; }
  .facts dt { color: var(--_soft); font-size: 0.9375rem; }
  .numbers .fact { display: flex; justify-content: space-between; gap: 16px; padding-block: 6px; border-block-end: 1px solid var(--_line); }
  .numbers b { white-space: nowrap; font-variant-numeric: tabular-nums; }
  .numbers .long { white-space: normal; overflow-wrap: anywhere; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; }
  caption { text-align: start; font-weight: 700; padding-block: 8px; }
  th, td { text-align: start; padding: 6px 10px 6px 0; border-block-end: 1px solid var(--_line); font-weight: 500; }
  thead th { font-weight: 700; vertical-align: bottom; }
  .figure { font-variant-numeric: tabular-nums; }
  @media (forced-colors: active) { .verdict { border: 2px solid CanvasText; color: CanvasText; } }
`

/** The deck, its answers and the list. */
export const matchesStyles = css`
  .requests .panel { border-inline-start: 8px solid var(--_sun); }
  .requests blockquote { margin: 0; padding-inline-start: 12px; border-inline-start: 4px solid var(--_line); }
  :host { min-block-size: 560px; }
  .switch { display: inline-flex; border: 2px solid var(--_text); border-radius: var(--_radius); overflow: hidden; }
  .switch button { border: 0; border-radius: 0; padding-inline: 16px; }
  .switch button[aria-pressed='true'] { background: var(--_accent); color: var(--_on-accent); }
  .switch button:focus-visible { outline-offset: -6px; box-shadow: inset 0 0 0 3px #fff, inset 0 0 0 8px #22304a; }
  /* A card that is slid away must not make the page wider. */
  .frame { overflow-x: clip; }
  .deck { max-inline-size: 620px; margin-inline: auto; inline-size: 100%; }
  .answers { display: grid; grid-template-columns: 1fr 1fr 1.4fr; gap: 10px; position: sticky; inset-block-end: 0; padding-block: 12px; background: var(--_surface); }
  /* No left, yes right in every language, as the card slides. */
  .answers { direction: ltr; }
  .answers button { min-block-size: 60px; padding-inline: 8px; }
  .deck[data-leaning='yes'] .answer.yes, .deck[data-leaning='no'] .answer.no { scale: 1.06; outline: 4px solid var(--_sun); outline-offset: 2px; }
  .job[data-leaning] { border-color: var(--_text); border-width: 3px; }
  .wishes .asks { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); }
  .wishes .boxes { display: grid; gap: 0 20px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 170px), 1fr)); }
  .wishes form { padding-block-start: 12px; }
  .order { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
  .order select { inline-size: auto; min-inline-size: 12rem; }
  .next { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: center; justify-content: space-between; border-inline-start: 6px solid var(--_sun); }
  .elsewhere button[aria-pressed='true'] { background: var(--_accent); color: var(--_on-accent); }
  .done { align-items: center; text-align: center; max-inline-size: 620px; margin-inline: auto; }
  .done .sun svg { inline-size: 96px; block-size: 96px; }
  .middle { justify-content: center; }
  .count { font-size: 1.375rem; }
  .list { display: grid; gap: 12px; }
  .item { padding: 0; overflow: hidden; }
  .item summary { padding: 12px; gap: 16px; align-items: center; border-radius: var(--_card-radius); flex-wrap: wrap; }
  .item summary .picture svg { inline-size: 92px; block-size: 84px; border-radius: 10px; }
  .item .head { flex: 1; min-inline-size: 150px; }
  .item .verdict { font-size: 0.9375rem; }
  .chosen { border: 2px solid currentColor; border-radius: 99px; padding: 3px 12px; font-size: 0.9375rem; }
  .item .from { font-weight: 400; font-size: 0.9375rem; }
  .item h3 { font-size: 1.0625rem; line-height: 1.35; hyphens: auto; }
  @container (max-inline-size: 480px) {
    .answers button { flex-direction: column; gap: 4px; min-block-size: 68px; }
    .switch { inline-size: 100%; }
    .switch button { flex: 1; padding-inline: 8px; }
    .item summary { gap: 10px; }
    .item h3 { font-size: 1rem; }
    .item summary .picture svg { inline-size: 56px; block-size: 56px; }
  }
  @media (forced-colors: active) {
    .switch button[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  @media (hover: none) { .by-keys { display: none; } }
  @media (prefers-reduced-motion: no-preference) { .job { transition: border-color 0.15s; } }
`
