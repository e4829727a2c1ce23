import { information } from '../irt/index.ts'
import type { ItemStudy, Study } from './study.ts'

const digits = (value: number | null | undefined, places = 2): string =>
  value === null || value === undefined ? '–' : value.toFixed(places)

const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

/** Why somebody has to look at this item; empty = nothing. */
export function concerns({ a, fit, dif }: ItemStudy): readonly string[] {
  return [
    ...(a < 0.5 ? [`slope ${digits(a)} is below .5`] : []),
    ...(fit.p < 0.01 ? [`S-X² p = ${digits(fit.p, 3)}`] : []),
    ...Object.entries(dif).flatMap(([grouping, found]) =>
      found && found.ets !== 'A' ? [`DIF ${found.ets} by ${grouping} (Δ ${digits(found.delta)})`] : [],
    ),
  ]
}

/** A self-contained HTML report of a study: no script, no address, readable in print. */
export function reportOf(study: Study, version: string): string {
  const { name, people, model, calibration, items, reliability, comparisons, dependent } = study
  const flagged = items.filter((item) => concerns(item).length > 0)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${plain(name)} – calibration ${plain(version)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2733}
table{border-collapse:collapse;margin:1rem 0;font-size:.85rem}td,th{padding:.2rem .6rem;border-block-end:1px solid #ccd;text-align:end}
td:first-child,th:first-child{text-align:start}svg{max-inline-size:100%;block-size:auto}.warn{color:#8a2c0d}@media print{body{margin:0}}</style></head><body>
<h1>${plain(name)}</h1>
<p>Calibration <b>${plain(version)}</b>: ${model}, ${people} people, ${items.length} items; marginal log-likelihood ${digits(calibration.logLik, 4)},
${calibration.converged ? `converged in ${calibration.iterations} rounds` : '<b class="warn">not converged</b>'}; variance of ability ${digits(calibration.variance, 3)}.</p>
<h2>How reliable</h2>
${table(
  ['alpha', 'omega (one factor)', 'reliability of the ability', 'SEM, points', 'reliable change, points'],
  [
    [
      digits(reliability.alpha, 3),
      digits(reliability.omega, 3),
      digits(reliability.empirical, 3),
      digits(reliability.sem),
      digits(reliability.reliableChange),
    ],
  ],
)}
<h2>Where the test tells most</h2>
${informationPlot(items)}
<h2>People and items on one scale</h2>
${wrightMap(study)}
<h2>Items</h2>
<p>${flagged.length === 0 ? 'No item asks for a second look.' : `${flagged.length} of ${items.length} ask for a second look.`}</p>
${table(
  ['item', 'right', 'a', 'se', 'b', 'se', 'S-X²', 'p', 'look at'],
  items.map((item) => [
    plain(item.id),
    digits(item.right),
    digits(item.a),
    digits(item.seA),
    digits(item.b),
    digits(item.seB),
    digits(item.fit.sx2),
    digits(item.fit.p, 3),
    `<span class="warn">${concerns(item).map(plain).join('; ')}</span>`,
  ]),
)}
${
  dependent.length === 0
    ? '<p>No two items hang together beyond ability (|Q3| ≤ .2).</p>'
    : table(
        ['pair', 'Q3'],
        dependent.map((pair) => [`${plain(pair.one)} – ${plain(pair.other)}`, digits(pair.q3)]),
      )
}
<h2>Groups</h2>
${
  comparisons.length === 0
    ? '<p>No two groups of at least 100 people were told: nothing can be said about fairness.</p>'
    : table(
        ['grouping', 'people', 'share in the top 30 %', 'impact ratio', 'Fisher p', 'four fifths'],
        comparisons.map(({ grouping, reference, focal, people: sizes, impact }) => [
          `${plain(grouping)}: ${plain(focal)} and ${plain(reference)}`,
          `${sizes[1]} and ${sizes[0]}`,
          `${digits(impact.rates[1])} and ${digits(impact.rates[0])}`,
          digits(impact.impactRatio, 3),
          digits(impact.fisherP, 3),
          `${impact.belowFourFifths ? '<span class="warn">below</span>' : 'above'}${impact.flips ? ', one person would turn it' : ''}`,
        ]),
      )
}
<p>Four fifths is a screen, not a proof; DIF classes A, B and C are those of ETS (Mantel–Haenszel, continuity-corrected).</p>
</body></html>
`
}

const width = 640
const height = 220
const reach = 4
const across = (theta: number): number => ((theta + reach) / (2 * reach)) * width

function axis(): string {
  const marks = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
  return `<line x1="0" y1="${height}" x2="${width}" y2="${height}" stroke="#456"/>${marks
    .map(
      (mark) =>
        `<text x="${across(mark)}" y="${height + 18}" text-anchor="middle" font-size="12">${mark}</text>`,
    )
    .join('')}`
}

const picture = (label: string, inside: string): string =>
  `<svg viewBox="-10 -10 ${width + 20} ${height + 40}" role="img" aria-label="${plain(label)}">${inside}${axis()}</svg>`

function informationPlot(items: readonly ItemStudy[]): string {
  const points = Array.from({ length: 81 }, (_, i) => {
    const theta = -reach + i / 10
    return { theta, info: items.reduce((sum, item) => sum + information(item, theta), 0) }
  })
  const most = Math.max(...points.map(({ info }) => info))
  const best = points.find(({ info }) => info === most)?.theta ?? 0
  const line = points
    .map(({ theta, info }) => `${across(theta).toFixed(1)},${(height - (info / most) * height).toFixed(1)}`)
    .join(' ')
  const label = `Test information: highest, ${digits(most)}, at ability ${digits(best, 1)}; there the standard error is ${digits(1 / Math.sqrt(most))}`
  return `<p>${label}.</p>${picture(label, `<polyline points="${line}" fill="none" stroke="#20639b" stroke-width="2.5"/>`)}`
}

function wrightMap({ abilities, items }: Study): string {
  const bins = Array<number>(32).fill(0)
  for (const ability of abilities) {
    const bin = Math.min(31, Math.max(0, Math.floor(((ability + reach) / (2 * reach)) * 32)))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  const most = Math.max(...bins)
  const bars = bins
    .map((count, i) => {
      const tall = (count / most) * height * 0.8
      return `<rect x="${(i * width) / 32 + 1}" y="${(height - tall).toFixed(1)}" width="${width / 32 - 2}" height="${tall.toFixed(1)}" fill="#9cc3e0"/>`
    })
    .join('')
  const marks = items
    .map(({ b }, i) => {
      const x = across(Math.min(reach, Math.max(-reach, b))).toFixed(1)
      return `<path d="M${x} ${14 + (i % 3) * 10} l-5 -9 h10 z" fill="#b8471b"/>`
    })
    .join('')
  return picture('Bars: people by ability. Triangles: items by difficulty.', bars + marks)
}
