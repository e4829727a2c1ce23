import { information } from '../../irt/index.ts'
import type { ItemStudy, Study } from '../study.ts'
import { digits, path, plain, plot, section, table, warning } from './html.ts'

/** Why somebody has to look at this item; empty = nothing. */
export function concerns({ a, fit, dif }: ItemStudy): readonly string[] {
  return [
    ...(a < 0.5 ? [`slope ${digits(a)} is below .5`] : []),
    ...(fit.p !== null && fit.p < 0.01 ? [`S-X² p = ${digits(fit.p, 3)}`] : []),
    ...Object.entries(dif).flatMap(([grouping, found]) =>
      found && found.ets !== 'A' ? [`DIF ${found.ets} by ${grouping} (Δ ${digits(found.delta)})`] : [],
    ),
  ]
}

/** Reliability, information, people and items on one scale, items one by one, and the link to an older scale. */
export function itemSections(study: Study): string {
  const { model, people, calibration, items } = study
  return `<p>${model}, ${people} people, ${items.length} items; marginal log-likelihood ${digits(calibration.logLik, 4)},
${calibration.converged ? `converged in ${calibration.iterations} rounds` : '<b class="warn">not converged</b>'}; variance of ability ${digits(calibration.variance, 3)}.</p>
${section('reliability', 'How reliable the items are', reliability(study))}
${section('information', 'Where the test tells most', informationPlot(items))}
${section('people-and-items', 'People and items on one scale', wrightMap(study))}
${section('items', 'Items', itemTable(study))}
${section('linking', 'Linking to an older calibration', linking(study))}`
}

function reliability({ reliability: found }: Study): string {
  const { splitHalf } = found
  return table(
    [
      'split-half (random halves, corrected)',
      '95 % of halves',
      'alpha',
      'omega (one factor)',
      'reliability of the ability',
      'SEM, points',
      'reliable change (RCI), points',
    ],
    [
      [
        digits(splitHalf.reliability, 3),
        `${digits(splitHalf.low, 3)} – ${digits(splitHalf.high, 3)}`,
        digits(found.alpha, 3),
        digits(found.omega, 3),
        digits(found.empirical, 3),
        digits(found.sem),
        digits(found.reliableChange),
      ],
    ],
  )
}

const reach = 4

function informationPlot(items: readonly ItemStudy[]): string {
  const points = Array.from({ length: 81 }, (_, i) => {
    const theta = -reach + i / 10
    return { theta, info: items.reduce((sum, item) => sum + information(item, theta), 0) }
  })
  const most = Math.max(...points.map(({ info }) => info))
  const best = points.find(({ info }) => info === most)?.theta ?? 0
  const label = `Test information: highest, ${digits(most)}, at ability ${digits(best, 1)}; there the standard error is ${digits(1 / Math.sqrt(most))}`
  return `<p>${label}.</p>${plot(
    label,
    { x: [-reach, reach], y: [0, most], xName: 'ability, SD', yName: 'information' },
    (x, y) =>
      path(
        points.map(({ theta, info }) => [x(theta), y(info)]),
        'stroke="#20639b" stroke-width="2.5"',
      ),
  )}`
}

function wrightMap({ abilities, items }: Study): string {
  const bins = Array<number>(32).fill(0)
  for (const ability of abilities) {
    const bin = Math.min(31, Math.max(0, Math.floor(((ability + reach) / (2 * reach)) * 32)))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  const most = Math.max(...bins)
  return plot(
    'Bars: people by ability. Triangles: items by difficulty.',
    { x: [-reach, reach], y: [0, most * 1.3], xName: 'ability and difficulty, SD', yName: 'people' },
    (x, y) => {
      const bars = bins.map((count, i) => {
        const left = Number(x(-reach + (2 * reach * i) / 32))
        return `<rect x="${left + 1}" y="${y(count)}" width="18" height="${(Number(y(0)) - Number(y(count))).toFixed(1)}" fill="#9cc3e0"/>`
      })
      const marks = items.map(
        ({ b }, i) =>
          `<path d="M${x(Math.min(reach, Math.max(-reach, b)))} ${14 + (i % 3) * 10} l-5 -9 h10 z" fill="#b8471b"/>`,
      )
      return [...bars, ...marks].join('')
    },
  )
}

function itemTable({ items, dependent }: Study): string {
  const flagged = items.filter((item) => concerns(item).length > 0)
  return `<p>${flagged.length === 0 ? 'No item asks for a second look.' : `${flagged.length} of ${items.length} ask for a second look.`}</p>
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
    warning(concerns(item).map(plain).join('; ')),
  ]),
)}
${
  dependent.length === 0
    ? '<p>No two items hang together beyond ability (|Q3| ≤ .2).</p>'
    : table(
        ['pair', 'Q3'],
        dependent.map((pair) => [`${plain(pair.one)} – ${plain(pair.other)}`, digits(pair.q3)]),
      )
}`
}

function linking({ linked }: Study): string {
  if (!linked)
    return '<p>No older items were given (<code>anchors.csv</code>): this calibration is a scale of its own.</p>'
  if ('refused' in linked) return `<p>${warning(`Not linked: ${plain(linked.refused)}`)}</p>`
  const { slope, shift, anchors, drifted } = linked
  return `<p>Stocking–Lord over ${anchors} anchors: old ability = ${digits(slope, 3)} · new ability ${shift < 0 ? '−' : '+'} ${digits(Math.abs(shift), 3)}.
The parameters above are on the new scale; those in <code>calibration.json</code> are on the old one.</p>${
    drifted.length === 0
      ? '<p>No anchor moved by more than .5.</p>'
      : table(
          ['anchor that moved: needs a new id', 'by'],
          drifted.map(({ id, moved }) => [plain(id), digits(moved)]),
        )
  }`
}
