import { css } from 'lit'

/** What print does to the page: only the paper is left of it. The page's own rules cannot reach the paper. */
export const pageStyles = css`
  .skillprint-print { all: initial !important; display: none !important; }
  @page { size: A4 portrait; margin: 0; }
  @media print {
    html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; block-size: auto !important; min-block-size: 0 !important; overflow: visible !important; }
    body > *:not(.skillprint-print) { display: none !important; }
    .skillprint-print { display: block !important; }
  }
`

/** One A4 in ink alone: full border is measured, dashed border is not sure yet. No meaning hangs on colour or on a printed background. */
export const paperStyles = css`
  * { box-sizing: border-box; margin: 0; padding: 0; list-style: none; }
  .sheet {
    display: flex; flex-direction: column; gap: 6mm; inline-size: 210mm; block-size: 296mm; overflow: hidden;
    padding: 15mm 16mm 12mm; color: #000; background: #fff; font: 400 13pt/1.4 'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif;
  }
  h1 { font-size: 42pt; line-height: 1; font-weight: 800; }
  .name { display: flex; gap: 4mm; align-items: end; font-size: 15pt; margin-block-start: 7mm; }
  .name i { flex: 1; border-block-end: 0.5mm solid #000; }
  .blocks { display: flex; flex-direction: column; gap: 4mm; flex: 1 1 auto; }
  .blocks li { flex: 1 1 auto; max-block-size: 38mm; }
  .blocks li { display: flex; gap: 8mm; align-items: center; border: 1mm solid #000; border-radius: 4mm; padding: 3.5mm 7mm; break-inside: avoid; }
  .blocks li.indication { border-style: dashed; border-width: 0.6mm; }
  .blocks h2 { font-size: 20pt; line-height: 1.15; font-weight: 750; }
  .blocks p { font-size: 14pt; margin-block-start: 1.5mm; display: flex; gap: 4mm; flex-wrap: wrap; }
  .sure { border-inline-start: 0.5mm solid #000; padding-inline-start: 4mm; }
  svg { inline-size: 28mm; block-size: 16.5mm; flex: none; }
  .top { display: flex; justify-content: space-between; align-items: end; }
  .top svg { inline-size: 62mm; block-size: 25mm; }
  .dense { gap: 5mm; }
  .dense .blocks { gap: 3mm; }
  .dense .blocks li { padding: 3mm 6mm; }
  .dense .blocks h2 { font-size: 18pt; }
  .dense .blocks p { font-size: 12pt; margin-block-start: 1mm; }
  h3 { font-size: 16pt; margin-block-end: 2mm; }
  .also { columns: 2; column-gap: 8mm; }
  .also li { font-size: 11.5pt; padding-block: 0.8mm; break-inside: avoid; padding-inline-start: 5mm; text-indent: -5mm; }
  .also li::before { content: '✓'; display: inline-block; inline-size: 5mm; text-indent: 0; }
  footer { margin-block-start: auto; border-block-start: 0.5mm solid #000; padding-block-start: 4mm; font-size: 11pt; }
  .norm { font-size: 9.5pt; }
`
