import type { Estimate, OutcomeStudy } from './outcomes.ts'
import { digits, plain, section, table } from './report/html.ts'

const shown = (estimate: Estimate | null): string =>
  estimate === null
    ? 'too few cases'
    : `${digits(estimate.value)}${estimate.interval ? ` (${digits(estimate.interval[0])} to ${digits(estimate.interval[1])})` : ''}`

/** A self-contained HTML report of an outcome study: no script, no address. */
export function outcomeReport(study: OutcomeStudy, version: string): string {
  const { kind, cases, yes, brier, calibration, curve, scale, classes } = study
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outcomes ${plain(version)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2733}.wide{overflow-x:auto}
table{border-collapse:collapse}td,th{padding:.2rem .6rem;border-block-end:1px solid #ccd;text-align:end}</style></head><body>
<h1>What became of requests</h1>
<p><b>${plain(version)}</b>: ${cases} cases with consent, “${plain(kind)}” was yes in ${yes}. Only people who were asked for a talk are among them, and the same order chose whom
to ask: what this finds is about them.</p>
${section(
  'calibration',
  'Is P(meets) right?',
  `<p>logit P(yes) = intercept + slope · logit P(meets), with 95 % intervals; 0 and 1 when it is right as it stands.
Intercept <b>${shown(calibration.intercept)}</b>, slope <b>${shown(calibration.slope)}</b>.
Brier score ${digits(brier.before, 3)} as it stands, ${digits(brier.after, 3)} calibrated, ${digits(brier.baseRate, 3)} by the base rate alone.</p>
${table(
  ['tenth', 'P(meets)', 'observed', 'isotonic', 'cases'],
  curve.map(({ predicted, observed, isotonic, cases: many }, index) => [
    String(index + 1),
    digits(predicted),
    digits(observed),
    digits(isotonic),
    String(many),
  ]),
)}`,
)}${section(
  'scale',
  'Link of the scales',
  `<p>For each level more than asked the log-odds rise by <b>${shown(scale.perLevel)}</b>; yes and no are even at a surplus of <b>${digits(scale.even)}</b> levels.</p>`,
)}${section(
  'classes',
  'Weight of each class',
  `<p>Log-odds when a class of skills is met rather than not, the others held still.</p>
${table(
  ['class', 'log-odds (95 %)'],
  Object.entries(classes).map(([name, estimate]) => [name, shown(estimate)]),
)}`,
)}</body></html>
`
}
