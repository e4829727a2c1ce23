import { css } from 'lit'

/** One A4 in ink alone: full border is measured, dashed border is not sure yet. No meaning hangs on colour or on a printed background. */
export const paperStyles = css`
  .skillprint-print { display: none; }
  @page { size: A4 portrait; margin: 0; }
  @media print {
    html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; block-size: auto !important; min-block-size: 0 !important; overflow: visible !important; }
    body > *:not(.skillprint-print) { display: none !important; }
    .skillprint-print {
      display: flex; flex-direction: column; gap: 6mm; box-sizing: border-box; inline-size: 210mm; block-size: 296mm; overflow: hidden;
      padding: 15mm 16mm 12mm; color: #000; background: #fff; font: 400 13pt/1.4 'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif;
    }
    .skillprint-print * { box-sizing: border-box; margin: 0; padding: 0; list-style: none; color: inherit; font-family: inherit; letter-spacing: normal; text-transform: none; }
    .skillprint-print h1 { font-size: 42pt; line-height: 1; font-weight: 800; }
    .skillprint-print .name { display: flex; gap: 4mm; align-items: end; font-size: 15pt; margin-block-start: 7mm; }
    .skillprint-print .name i { flex: 1; border-block-end: 0.5mm solid #000; }
    .skillprint-print .blocks { display: flex; flex-direction: column; gap: 4mm; flex: 1 1 auto; }
    .skillprint-print .blocks li { flex: 1 1 auto; max-block-size: 38mm; }
    .skillprint-print .blocks li { display: flex; gap: 8mm; align-items: center; border: 1mm solid #000; border-radius: 4mm; padding: 3.5mm 7mm; break-inside: avoid; }
    .skillprint-print .blocks li.indication { border-style: dashed; border-width: 0.6mm; }
    .skillprint-print .blocks h2 { font-size: 20pt; line-height: 1.15; font-weight: 750; }
    .skillprint-print .blocks p { font-size: 14pt; margin-block-start: 1.5mm; display: flex; gap: 4mm; flex-wrap: wrap; }
    .skillprint-print .sure { border-inline-start: 0.5mm solid #000; padding-inline-start: 4mm; }
    .skillprint-print svg { inline-size: 28mm; block-size: 16.5mm; flex: none; }
    .skillprint-print .top { display: flex; justify-content: space-between; align-items: end; }
  .skillprint-print .top svg { inline-size: 62mm; block-size: 25mm; }
  .skillprint-print.dense { gap: 5mm; }
    .skillprint-print.dense .blocks { gap: 3mm; }
    .skillprint-print.dense .blocks li { padding: 3mm 6mm; }
    .skillprint-print.dense .blocks h2 { font-size: 18pt; }
    .skillprint-print.dense .blocks p { font-size: 12pt; margin-block-start: 1mm; }
    .skillprint-print h3 { font-size: 16pt; margin-block-end: 2mm; }
    .skillprint-print .also { columns: 2; column-gap: 8mm; }
    .skillprint-print .also li { font-size: 11.5pt; padding-block: 0.8mm; break-inside: avoid; padding-inline-start: 5mm; text-indent: -5mm; }
    .skillprint-print .also li::before { content: '✓'; display: inline-block; inline-size: 5mm; text-indent: 0; }
    .skillprint-print footer { margin-block-start: auto; border-block-start: 0.5mm solid #000; padding-block-start: 4mm; font-size: 11pt; }
    .skillprint-print .norm { font-size: 9.5pt; }
  }
`
