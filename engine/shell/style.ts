/** The look of everything around the canvas. Colours come from the page's `--sp-*` properties where it sets them. */
const css = `
:host { display: grid; inline-size: 100%; block-size: 100%; min-block-size: min(35rem, 100svh); container-type: inline-size;
  --_accent: var(--sp-accent, #1d4f91); --_on-accent: var(--sp-on-accent, #fff); --_ink: var(--sp-ink, #22304a);
  --_paper: var(--sp-paper, #fff8ec); --_sky: var(--sp-sky, #cfe8f5); --_brick: var(--sp-brick, #d9694a);
  --_leaf: var(--sp-leaf, #4e9f6e); --_sun: var(--sp-sun, #f4b942); --_stone: var(--sp-stone, #b9b3a7);
  --_radius: var(--sp-radius, 20px); font-family: var(--sp-font, system-ui, sans-serif); font-size: max(1rem, 16px); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.game { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; position: relative; overflow: hidden;
  background: var(--_sky); color: var(--_ink); border-radius: var(--_radius); line-height: 1.4; text-align: start;
  -webkit-tap-highlight-color: transparent; }
.bar { grid-row: 1; display: flex; align-items: center; gap: 12px; padding: 8px; background: var(--_paper); z-index: 2; }
.path { display: flex; flex: 1; align-items: center; justify-content: center; gap: min(8px, 1cqi); min-inline-size: 0; }
.path i { inline-size: min(14px, 3cqi); block-size: min(14px, 3cqi); border-radius: 50%; border: 2px solid var(--_ink); }
.path i:last-child { border-radius: 4px; rotate: 45deg; }
.path i[data-past] { background: var(--_leaf); }
.round { flex: 1; text-align: center; font-weight: 700; margin: 0; }
button { font: inherit; color: inherit; touch-action: manipulation; cursor: pointer; }
.bar button, .sheet button, .banner button { min-block-size: 48px; min-inline-size: 48px; border-radius: 999px; border: 2px solid var(--_ink);
  background: var(--_paper); font-weight: 700; padding: 8px 20px; }
.bar button { padding: 0; display: grid; place-items: center; }
.bar svg { inline-size: 26px; block-size: 26px; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.sheet button.main, .banner button { background: var(--_accent); color: var(--_on-accent); border-color: var(--_accent); }
.sheet button.main { font-size: 1.25em; min-block-size: 60px; padding-inline: 36px; }
button:focus-visible { outline: 3px solid var(--_ink); outline-offset: 2px; box-shadow: 0 0 0 8px #fff; }
.stage { grid-row: 2; position: relative; min-block-size: 0; overflow: hidden; outline: none; touch-action: manipulation; user-select: none;
  -webkit-user-select: none; }
.stage canvas { position: absolute; inset: 0; display: block; }
.layer { position: absolute; inset: 0; }
.target { position: absolute; margin: 0; padding: 6px; border: 0; border-radius: 16px; background: transparent; display: grid;
  place-items: center; touch-action: none; -webkit-touch-callout: none; }
.target:disabled { cursor: default; }
.target:focus-visible { outline: 4px solid var(--_ink); outline-offset: 1px; box-shadow: inset 0 0 0 4px #fff, 0 0 0 8px #fff; }
.caption { max-inline-size: 100%; font-size: calc(var(--_fit, 1) * clamp(1em, .7em + 1.2cqi, 1.4em)); padding-inline: .25em; line-height: 1.25;
  overflow-wrap: anywhere; text-wrap: balance; font-weight: 600; pointer-events: none; text-align: center; }
.sheet { position: absolute; inset: 0; z-index: 3; display: grid; place-items: center; padding: 16px; overflow: auto;
  background: radial-gradient(140% 34% at 50% 108%, color-mix(in srgb, var(--_leaf) 70%, var(--_sky)) 70%, transparent 70.6%),
    radial-gradient(90% 30% at 8% 104%, color-mix(in srgb, var(--_leaf) 45%, var(--_sky)) 70%, transparent 70.6%), var(--_sky); }
.game[data-begun] .sheet { background: color-mix(in srgb, var(--_sky) 78%, transparent); }
.card { background: var(--_paper); border-radius: calc(var(--_radius) * 1.2); padding: clamp(20px, 6cqi, 48px); max-inline-size: 34rem;
  inline-size: 100%; display: grid; gap: 16px; justify-items: center; text-align: center; box-shadow: 0 8px 0 rgb(34 48 74 / .14);
  animation: rise .22s ease-out; }
.card h2 { margin: 0; font-size: clamp(18px, 5cqi, 24px); color: var(--_accent); }
.card p { margin: 0; font-size: clamp(20px, 5.6cqi, 28px); text-wrap: balance; }
.card p.small { font-size: clamp(16px, 4.4cqi, 20px); }
.steps { display: flex; gap: 8px; }
.steps i { inline-size: 12px; block-size: 12px; border-radius: 50%; border: 2px solid var(--_ink); }
.steps i[data-past] { background: var(--_sun); }
.actions { display: flex; flex-wrap: wrap; gap: 12px; justify-content: center; }
.banner { position: absolute; inset-inline: 12px; inset-block-end: 12px; margin-inline: auto; max-inline-size: 34rem; z-index: 2; display: flex; flex-wrap: wrap; align-items: center;
  justify-content: center; gap: 8px 16px; padding: 14px 18px; border-radius: var(--_radius); background: var(--_paper);
  border: 4px solid var(--_leaf); font-size: clamp(18px, 5cqi, 22px); font-weight: 700; animation: rise .18s ease-out; }
.banner[data-tone='wrong'] { border-color: var(--_brick); }
.banner p { margin: 0; text-align: center; }
.banner p::before { content: '✓ ' / ''; }
.banner[data-tone='wrong'] p::before { content: '→ ' / ''; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@keyframes rise { from { opacity: 0; translate: 0 12px; } }
.game[data-still] * { animation: none; transition: none; }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; } }
@media (forced-colors: active) {
  .bar button, .sheet button, .banner button, .card, .banner { border: 2px solid ButtonText; }
  .target:focus-visible, button:focus-visible { outline-color: Highlight; }
  .path i[data-past], .steps i[data-past] { background: Highlight; forced-color-adjust: none; }
}
`

let sheet: CSSStyleSheet | undefined

/** One constructed sheet for all games on a page: untouched by `style-src`. */
export function shellStyle(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  return sheet
}
