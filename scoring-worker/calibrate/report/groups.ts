import type { Invariance, InvarianceModel } from '../invariance.ts'
import type { Study } from '../study.ts'
import { colours, digits, path, plain, plot, pValue, section, table, warning } from './html.ts'

/** Differential item functioning, measurement invariance and adverse impact. */
export function groupSections(study: Study): string {
  const { comparisons } = study
  const none = '<p>No two groups of at least 100 people were told: nothing can be said about fairness.</p>'
  return `${section('dif', 'Do items treat groups alike? (DIF)', comparisons.length === 0 ? none : dif(study))}
${section('invariance', 'Do the items measure the same in both groups? (measurement invariance)', comparisons.length === 0 ? none : comparisons.map(invarianceOf).join(''))}
${section('adverse-impact', 'Adverse impact', comparisons.length === 0 ? none : impact(study))}`
}

function dif({ comparisons, items }: Study): string {
  return `${comparisons
    .map(({ grouping, focal, reference, people }) => {
      const rows = items.flatMap((item, j) => {
        const mh = item.dif[grouping]
        const logistic = item.logistic[grouping]
        return mh && logistic ? [{ id: item.id, j, mh, logistic }] : []
      })
      const widest = Math.max(2, ...rows.map(({ mh }) => Math.abs(mh.delta) + 1.96 * mh.seDelta))
      return `<h3>${plain(grouping)}: ${plain(focal)} (${people[1]}) beside ${plain(reference)} (${people[0]})</h3>
${plot(
  `Mantel–Haenszel delta by item with 95 % intervals; beyond ±1.5 is large`,
  {
    x: [-1, items.length],
    y: [-widest, widest],
    xName: 'item',
    yName: 'Δ (below 0: harder for the focal group)',
  },
  (x, y) =>
    [-1.5, -1, 1, 1.5]
      .map(
        (at) =>
          `<line x1="${x(0)}" x2="${x(items.length + 1)}" y1="${y(at)}" y2="${y(at)}" stroke="#b8471b" stroke-dasharray="${Math.abs(at) === 1 ? '2 4' : '6 4'}"/>`,
      )
      .join('') +
    rows
      .map(
        ({ j, mh }) =>
          `<line x1="${x(j + 1)}" x2="${x(j + 1)}" y1="${y(mh.delta - 1.96 * mh.seDelta)}" y2="${y(mh.delta + 1.96 * mh.seDelta)}" stroke="#20639b"/><circle cx="${x(j + 1)}" cy="${y(mh.delta)}" r="4" fill="${mh.ets === 'A' ? '#20639b' : '#b8471b'}"/>`,
      )
      .join(''),
)}
${table(
  ['item', 'MH χ²', 'p', 'Δ', 'se', 'ETS', 'logistic: uniform χ²', 'p', 'non-uniform χ²', 'p'],
  rows.map(({ id, mh, logistic }) => [
    plain(id),
    digits(mh.chiSquare),
    pValue(mh.p),
    digits(mh.delta),
    digits(mh.seDelta),
    mh.ets === 'A' ? 'A' : warning(mh.ets),
    digits(logistic.uniform),
    pValue(logistic.uniformP),
    digits(logistic.nonUniform),
    pValue(logistic.nonUniformP),
  ]),
)}`
    })
    .join(
      '',
    )}<p>Mantel–Haenszel, continuity-corrected, by number right; classes A, B and C are those of ETS. ${items.length} items are looked at: at p &lt; .05 one in twenty is flagged by chance.</p>`
}

function invarianceOf({ grouping, focal, reference, invariance }: Study['comparisons'][number]): string {
  const head = `<h3>${plain(grouping)}: ${plain(focal)} beside ${plain(reference)}</h3>`
  if (!invariance)
    return `${head}<p>Not tested: it takes two-parameter items (500 people), each answered right and wrong in both groups.</p>`
  const row = (
    name: string,
    { logLik, parameters, bic }: InvarianceModel,
    step: Invariance['equalSlopes'] | null,
  ) => [
    name,
    digits(logLik, 2),
    String(parameters),
    digits(bic, 1),
    step ? digits(step.chiSquare) : '',
    step ? String(step.df) : '',
    step ? (step.p < 0.01 ? warning(pValue(step.p)) : pValue(step.p)) : '',
  ]
  const { configural, metric, scalar, equalSlopes, equalIntercepts } = invariance
  return `${head}${table(
    ['model', 'log-likelihood', 'parameters', 'BIC', 'likelihood ratio χ²', 'df', 'p'],
    [
      row('configural: all apart', configural, null),
      row('metric: equal slopes', metric, equalSlopes),
      row('scalar: equal intercepts too', scalar, equalIntercepts),
    ],
  )}<p>${verdict(invariance)} Under equal items ${plain(focal)} stand ${digits(scalar.mean)} SD from ${plain(reference)}, with a spread of ${digits(scalar.sd)}.
${invariance.converged ? '' : warning('Not all models converged.')}</p>`
}

const verdict = ({ equalSlopes, equalIntercepts }: Invariance): string =>
  equalSlopes.p < 0.01
    ? warning('The items do not measure the same thing in both groups: abilities must not be compared.')
    : equalIntercepts.p < 0.01
      ? warning(
          'Some items are harder for one group at the same ability: comparing groups needs items without DIF.',
        )
      : 'Neither step is refuted at p &lt; .01: groups can be compared on these items as far as so many people can tell.'

function impact({ comparisons }: Study): string {
  return `${table(
    ['grouping', 'people', 'share in the top 30 %', 'impact ratio', 'Fisher p', 'four fifths'],
    comparisons.map(({ grouping, reference, focal, people, impact: found }) => [
      `${plain(grouping)}: ${plain(focal)} and ${plain(reference)}`,
      `${people[1]} and ${people[0]}`,
      `${digits(found.rates[1])} and ${digits(found.rates[0])}`,
      digits(found.impactRatio, 3),
      digits(found.fisherP, 3),
      `${found.belowFourFifths ? warning('below') : 'above'}${found.flips ? ', one person would turn it' : ''}`,
    ]),
  )}
${plot(
  'Impact ratio by share of people selected; below .8 is looked into',
  { x: [0.1, 0.8], y: [0, 1], xName: 'share selected', yName: 'impact ratio' },
  (x, y) =>
    `<line x1="${x(0.1)}" x2="${x(0.8)}" y1="${y(0.8)}" y2="${y(0.8)}" stroke="#b8471b" stroke-dasharray="6 4"/>${comparisons
      .map(
        ({ cuts, grouping }, i) =>
          `${path(
            cuts.map(({ share, impact: at }) => [x(share), y(at.impactRatio)]),
            `stroke="${colours[i % colours.length]}" stroke-width="2.5"`,
          )}<text x="${x(0.8)}" y="${y(cuts.at(-1)?.impact.impactRatio ?? 1)}" dx="-6" dy="${14 + 12 * i}" text-anchor="end" font-size="12" fill="${colours[i % colours.length]}">${plain(grouping)}</text>`,
      )
      .join('')}`,
)}
<p>Four fifths is a screen, not a proof.</p>`
}
