const css = `
.replay { grid-template-rows: auto minmax(0, 1fr) auto; min-inline-size: 0; }
.head { display: flex; align-items: center; gap: 8px 16px; padding: 6px 6px 6px 16px; background: var(--_paper); block-size: max(60px, 4em); z-index: 2; }
.head p { margin: 0; flex: 1; min-inline-size: 0; line-height: 1.25; max-block-size: 100%; overflow: hidden; }
.head .answer { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
.head .answer[data-right]::before { content: '✓ ' / ''; }
.head .note { font-size: .9em; margin-inline-start: .75em; }
.view { position: relative; min-block-size: 0; overflow: hidden; }
.view .stage { position: absolute; inset-block-start: 0; left: 0; transform-origin: 0 0; border-radius: 12px;
  box-shadow: 0 0 0 2px rgb(34 48 74 / .12); background: var(--_sky); }
.view .stage[data-seeking] .layer, .view .stage[data-seeking] .trail { visibility: hidden; }
.trail { position: absolute; inset: 0; pointer-events: none; }
.trail svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
.trail polyline { fill: none; stroke: var(--_accent); stroke-width: 5; stroke-linecap: round; stroke-linejoin: round; opacity: .45; }
.trail polyline[data-age='1'] { opacity: .26; } .trail polyline[data-age='2'] { opacity: .13; }
.trail circle { fill: var(--_accent); stroke: #fff; stroke-width: 3; opacity: .85; }
.trail circle[data-down] { fill: var(--_sun); stroke: var(--_ink); }
.press { position: absolute; border-radius: 18px; border: 5px solid var(--_sun); box-shadow: 0 0 0 3px var(--_ink), inset 0 0 0 3px var(--_ink);
  animation: pressed .7s ease-out forwards; }
@keyframes pressed { 60% { opacity: 1; } to { opacity: 0; scale: 1.06; } }
.wait { position: absolute; inset: auto 0 12px; margin: auto; inline-size: fit-content; padding: 8px 16px; border-radius: 999px; background: var(--_paper); }
.controls { display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: 4px 16px; padding: 8px 12px 10px; background: var(--_paper); z-index: 2; }
.controls > div { display: flex; gap: 6px; }
.controls input { grid-row: 1; grid-column: 2; inline-size: 100%; margin: 0; min-block-size: 44px; accent-color: var(--_accent); cursor: pointer; }
.controls .speeds { grid-row: 1; grid-column: 3; }
.replay button { min-block-size: 48px; min-inline-size: 48px; border-radius: 999px; border: 2px solid var(--_ink); background: var(--_paper);
  font-weight: 700; padding: 0; display: grid; place-items: center; }
.replay button.play { background: var(--_accent); color: var(--_on-accent); border-color: var(--_accent); min-inline-size: 60px; }
.replay button[aria-pressed='true'] { background: var(--_ink); color: var(--_paper); }
.replay button:disabled { opacity: .4; cursor: default; }
.replay button svg { inline-size: 26px; block-size: 26px; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.replay button.play svg { fill: currentColor; }
.replay .stage button { border: 0; background: transparent; font-weight: 400; padding: 6px; border-radius: 16px; min-inline-size: 0; min-block-size: 0; opacity: 1; }
.replay input:focus-visible, .table:focus-visible { outline: 3px solid var(--_ink); outline-offset: 2px; }
.table { overflow: auto; min-block-size: 0; background: var(--_paper); padding: 0 16px 16px; }
.table p { margin: 16px 0 0; font-size: 1.1em; }
.table table { border-collapse: collapse; inline-size: 100%; }
.table tbody th { white-space: nowrap; }
.table caption { text-align: start; font-weight: 700; padding-block: 12px; color: var(--_accent); }
.table th, .table td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-block-end: 1px solid color-mix(in srgb, var(--_ink) 22%, transparent);
  overflow-wrap: anywhere; min-inline-size: 5.5em; }
.table thead th { position: sticky; inset-block-start: 0; background: var(--_paper); }
.table td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
@container (max-width: 600px) {
  .controls { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 8px; padding-inline: 8px; }
  .controls input { order: -1; flex: 0 0 100%; }
  .controls > div { gap: 4px; }
  .replay button.play { min-inline-size: 48px; }
  .table table, .table tbody, .table tr, .table th, .table td { display: block; }
  .table caption { display: block; }
  .head { block-size: max(84px, 5.4em); }
  .head .answer { -webkit-line-clamp: 2; }
  .table thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .table tr { padding-block: 8px; border-block-end: 1px solid color-mix(in srgb, var(--_ink) 22%, transparent); }
  .table tbody th, .table td { border: 0; padding: 1px 0; }
  .table td::before { content: attr(data-name) ': '; opacity: .75; }
}
@media (forced-colors: active) { .replay button[aria-pressed='true'] { border-width: 4px; } .trail polyline { stroke: Highlight; } }
`

let sheet: CSSStyleSheet | undefined

/** What a replay adds to the shell's own sheet. */
export function replayStyle(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  return sheet
}
