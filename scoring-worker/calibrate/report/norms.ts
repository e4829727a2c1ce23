import { type ContinuousNorms, standingIn, valueAt } from '../continuous-norms.ts'
import { type NormStudy, retestPeople } from '../norm-study.ts'
import { colours, digits, path, plain, plot, section, table, warning } from './html.ts'

/** Norms by kind of input and age, and what comes back when people play again. */
export function normSections(studies: readonly NormStudy[]): string {
  return `${section(
    'norms',
    'Norms',
    studies.length === 0
      ? '<p>No measures were given (<code>scores.csv</code>): this calibration makes no norms.</p>'
      : studies.map(normOf).join(''),
  )}
${section(
  'retest',
  'Retest',
  studies.some(({ retest }) => retest)
    ? studies.map(retestOf).join('')
    : '<p>Nobody played twice, or fewer than ten people did: how much comes back after weeks is not known here.</p>',
)}
${section('split-half', 'Split-half of the measures', splitHalves(studies))}`
}

function normOf({ name, unit, people, devices, norm }: NormStudy): string {
  const left = devices.filter(({ counts }) => !counts)
  return `<h3>${plain(name)} (${plain(unit)})</h3><p>${people} people at their first sitting.</p>
${
  norm
    ? table(
        ['kind of input', 'people', 'mean', 'SD', '95 % of the mean'],
        norm.devices.map(({ device, people: n, mean, sd }) => [
          device,
          String(n),
          digits(mean, 3),
          digits(sd, 3),
          `${digits(mean - (1.96 * sd) / Math.sqrt(n), 3)} – ${digits(mean + (1.96 * sd) / Math.sqrt(n), 3)}`,
        ]),
      )
    : ''
}
${left.length > 0 ? `<p>${warning(`Too few for a norm, compared with nobody: ${left.map(({ device, people: n }) => `${device} (${n})`).join(', ')}.`)}</p>` : ''}
${norm?.byAge ? ages(norm.byAge, unit) : '<p>No norm by age: fewer than 100 people with one kind of input told theirs.</p>'}`
}

/** Standard normal at 10, 50 and 90 %. */
const tenths = [-1.2816, 0, 1.2816] as const

function ages(byAge: ContinuousNorms, unit: string): string {
  const all = byAge.devices.map(({ ages: range }) => range)
  const range = [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))] as const
  const curves = byAge.devices.flatMap(({ device, ages: [from, to] }, i) =>
    tenths.map((z) => ({
      z,
      device,
      colour: colours[i % colours.length] ?? '#20639b',
      points: Array.from({ length: 41 }, (_, k) => {
        const age = from + ((to - from) * k) / 40
        return { age, value: valueAt(byAge, z, age, device) ?? Number.NaN }
      }),
    })),
  )
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value)).filter(Number.isFinite)
  const bands = byAge.devices.flatMap(({ device, ages: [from, to] }) =>
    [25, 35, 45, 55, 65].flatMap((age) =>
      age < from || age > to
        ? []
        : [
            [
              device,
              `${age - 5}–${age + 4}`,
              ...tenths.map((z) => digits(valueAt(byAge, z, age, device), 2)),
              halfWidth(byAge, age, device),
            ],
          ],
    ),
  )
  return `${plot(
    `10th, 50th and 90th percentile by age, ${byAge.devices.map(({ device }) => device).join(', ')}`,
    { x: range, y: [Math.min(...values), Math.max(...values)], xName: 'age, years', yName: unit },
    (x, y) =>
      curves
        .map(({ points, colour, z }) =>
          path(
            points.flatMap(({ age, value }) => (Number.isFinite(value) ? [[x(age), y(value)] as const] : [])),
            `stroke="${colour}" stroke-width="${z === 0 ? 2.5 : 1.2}"`,
          ),
        )
        .join('') +
      byAge.devices
        .map(
          ({ device }, i) =>
            `<text x="8" y="${14 + 14 * i}" font-size="12" fill="${colours[i % colours.length]}">${plain(device)}</text>`,
        )
        .join(''),
  )}
${table(['kind of input', 'age band', '10 %', '50 %', '90 %', '± points at 50 %, 95 %'], bands)}
<p>${byAge.people} people; one curve over all ages (Box–Cox power ${digits(byAge.lambda, 1)}), read at the middle of each band.</p>`
}

function halfWidth(byAge: ContinuousNorms, age: number, device: string): string {
  const value = valueAt(byAge, 0, age, device)
  const standing = value === null ? null : standingIn(byAge, { value, age, device })
  return standing ? digits((standing.high - standing.low) / 2, 1) : '–'
}

function retestOf({ name, unit, retest, pairs }: NormStudy): string {
  if (!retest) return ''
  const values = pairs.flat()
  const range = [Math.min(...values), Math.max(...values)] as const
  return `<h3>${plain(name)}</h3>
${table(
  [
    'people',
    'ICC(A,1)',
    'ICC(C,1)',
    `SEM, ${plain(unit)}`,
    `reliable change (RCI), ${plain(unit)}`,
    'second − first, SD',
  ],
  [
    [
      String(retest.people),
      digits(retest.icc),
      digits(retest.consistency),
      digits(retest.sem, 3),
      digits(retest.reliableChange, 3),
      digits(retest.practice),
    ],
  ],
)}
${retest.people < retestPeople.used ? `<p>${warning('Fewer than 100 people: shown, but scoring keeps the shipped figure.')}</p>` : ''}
${plot(
  `Second sitting by first; between the dashed lines a change is within error`,
  { x: range, y: range, xName: `first, ${unit}`, yName: `second, ${unit}` },
  (x, y) =>
    [-1, 0, 1]
      .map((side) => {
        const off = side * retest.reliableChange
        const from = Math.max(range[0], range[0] - off)
        const to = Math.min(range[1], range[1] - off)
        return to > from
          ? `<line x1="${x(from)}" y1="${y(from + off)}" x2="${x(to)}" y2="${y(to + off)}" stroke="#456" ${side === 0 ? '' : 'stroke-dasharray="6 4"'}/>`
          : ''
      })
      .join('') +
    pairs
      .map(
        ([one, other]) => `<circle cx="${x(one)}" cy="${y(other)}" r="3" fill="#20639b" fill-opacity=".5"/>`,
      )
      .join(''),
)}`
}

function splitHalves(studies: readonly NormStudy[]): string {
  const found = studies.flatMap(({ name, splitHalf }) =>
    splitHalf ? [[plain(name), String(splitHalf.people), digits(splitHalf.reliability, 3)]] : [],
  )
  return found.length === 0
    ? '<p>No halves were given (<code>half_one</code>, <code>half_two</code>): the shipped figures of internal error stand.</p>'
    : table(['measure', 'people', 'split-half, corrected to full length'], found)
}
