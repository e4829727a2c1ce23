/**
 * `npm run calibrate -- <folder>`: norms and item parameters from consented data, with a report. The folder holds
 * `about.json` (`id`, `group`: who was asked, where, when and on what; `date`; `items`: the `game`, `gameVersion` and `measure` of the answers),
 * `scores.csv` (`person,game,game_version,measure,unit,direction,sitting,device,age,value,half_one,half_two`: valid measures, first and later sittings),
 * `responses.csv` (a row per person: `person`, then 1, 0 or nothing per item), `groups.csv` (`person`, then a column per grouping, for fairness only) and
 * `anchors.csv` (`item,a,b` of an older calibration); one of the first two tables is enough. Writes `calibration.json`, which scoring takes together with `report.html`, and `figures.json`.
 * `npm run calibrate -- consensus <file.csv>`: makes a key from `rater,situation,answer,rating`; writes `<file>.key.json`.
 * `npm run calibrate -- outcomes <file.json> [kind]`: what became of requests (the endpoint's export) beside what P(meets) had promised; writes `<file>.report.html`
 * and `<file>.figures.json`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  type CalibrationInput,
  calibrationOf,
  consensusKey,
  type OutcomeCase,
  outcomeReport,
  outcomeStudy,
  type ScoreRow,
} from '@skillprint/scoring-worker/calibrate'
import { parse } from 'csv-parse/sync'

type Row = Record<string, string>

function rows(file: string): readonly Row[] {
  if (!existsSync(file)) throw new Error(`calibrate: ${file} is not there`)
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true })
}

/** A calibration only counts with its date and what it was made from. */
const versionOf = (name: string, people: number, date = new Date().toISOString().slice(0, 10)): string =>
  `${name} ${date} n${people}`

interface About {
  readonly id?: string
  readonly group?: string
  readonly date?: string
  readonly items?: { readonly game: string; readonly gameVersion: number; readonly measure: string }
}

function folder(path: string): void {
  const about: About = existsSync(join(path, 'about.json'))
    ? JSON.parse(readFileSync(join(path, 'about.json'), 'utf8'))
    : {}
  const id =
    about.id ??
    basename(resolve(path))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
  const answers = ifThere(path, 'responses.csv')
  const scores = ifThere(path, 'scores.csv').map(scoreOf)
  if (answers.length + scores.length === 0)
    throw new Error(`calibrate: ${path} holds neither responses.csv nor scores.csv`)
  const people = Math.max(answers.length, new Set(scores.map(({ person }) => person)).size)
  const made = calibrationOf({
    id,
    version: versionOf(id, people, about.date),
    group: about.group ?? '',
    scores,
    items: answers.length === 0 ? null : itemsOf(path, answers, about),
  })
  const file = join(path, 'calibration.json')
  // A file of an earlier run would not belong to the report of this one.
  rmSync(file, { force: true })
  if (made.calibration) writeFileSync(file, `${JSON.stringify(made.calibration, null, 2)}\n`)
  writeFileSync(join(path, 'report.html'), made.report)
  writeFileSync(join(path, 'figures.json'), `${JSON.stringify(withoutPeople(made.figures), null, 2)}\n`)
  console.log(
    made.calibration
      ? `${made.calibration.version}: ${made.calibration.norms.length} norms, ${made.calibration.items.length} sets of items; written: ${file}, report.html, figures.json`
      : 'written: report.html, figures.json; no calibration.json: it takes a named group (about.json) of at least 100 people, and measures or the name of the game whose items these are',
  )
}

const ifThere = (path: string, file: string): readonly Row[] =>
  existsSync(join(path, file)) ? rows(join(path, file)) : []

function itemsOf(
  path: string,
  table: readonly Row[],
  { items }: About,
): NonNullable<CalibrationInput['items']> {
  const ids = Object.keys(table[0] ?? {}).filter((column) => column !== 'person')
  const byPerson = new Map(ifThere(path, 'groups.csv').map((row) => [row.person, row]))
  const groupings = Object.keys([...byPerson.values()][0] ?? {}).filter((column) => column !== 'person')
  const anchors = ifThere(path, 'anchors.csv').map((row, line) => ({
    id: row.item ?? '',
    a: numberOf(row, 'a', `anchors.csv, line ${line + 2}`),
    b: numberOf(row, 'b', `anchors.csv, line ${line + 2}`),
  }))
  return {
    of: items ?? null,
    ids,
    responses: table.map((row, person) => ids.map((column) => answerOf(row, column, person))),
    groups: Object.fromEntries(
      groupings.map((grouping) => [grouping, table.map((row) => byPerson.get(row.person)?.[grouping] ?? '')]),
    ),
    ...(anchors.length > 0 ? { anchors } : {}),
  }
}

function answerOf(row: Row, column: string, person: number): 0 | 1 | null {
  const cell = row[column] ?? ''
  if (cell === '' || cell === 'NA') return null
  if (cell !== '0' && cell !== '1')
    throw new Error(
      `calibrate: responses.csv, person ${row.person ?? person}, ${column}: got ${cell}, expected 0, 1 or nothing`,
    )
  return cell === '1' ? 1 : 0
}

const kinds = ['keyboard', 'mouse', 'touch', 'pen'] as const

function scoreOf(row: Row, line: number): ScoreRow {
  const where = `scores.csv, line ${line + 2}`
  const {
    person = '',
    game = '',
    measure = '',
    unit = '',
    device = '',
    age = '',
    half_one = '',
    half_two = '',
  } = row
  const kind = kinds.find((one) => one === device)
  if (person === '' || game === '' || measure === '' || !kind)
    throw new Error(
      `calibrate: ${where}: got person ${person}, game ${game}, measure ${measure}, device ${device}; expected all four, device one of ${kinds.join(', ')}`,
    )
  const direction = numberOf(row, 'direction', where)
  if (direction !== 1 && direction !== -1)
    throw new Error(`calibrate: ${where}: direction: got ${direction}, expected 1 or -1`)
  return {
    person,
    game,
    gameVersion: numberOf(row, 'game_version', where),
    measure,
    unit,
    direction,
    sitting: numberOf(row, 'sitting', where),
    device: kind,
    age: age === '' || age === 'NA' ? null : numberOf(row, 'age', where),
    value: numberOf(row, 'value', where),
    halves:
      half_one === '' || half_two === ''
        ? null
        : [numberOf(row, 'half_one', where), numberOf(row, 'half_two', where)],
  }
}

function numberOf(row: Row, column: string, where: string): number {
  const cell = row[column] ?? ''
  const value = Number(cell)
  if (cell === '' || !Number.isFinite(value))
    throw new Error(`calibrate: ${where}: ${column}: got ${JSON.stringify(cell)}, expected a number`)
  return value
}

/** Figures of everybody together: nobody's own. */
const withoutPeople = ({ norms, items }: ReturnType<typeof calibrationOf>['figures']) => ({
  norms: norms.map(({ pairs: _pairs, ...rest }) => rest),
  items: items && (({ abilities: _abilities, ...rest }) => rest)(items),
})

function consensus(file: string): void {
  const judgements = rows(file).map(({ rater = '', situation = '', answer = '', rating = '' }) => ({
    rater,
    situation,
    answer,
    rating: rating === '' ? Number.NaN : Number(rating),
  }))
  const raters = new Set(judgements.map(({ rater }) => rater)).size
  const key = consensusKey(judgements, versionOf(basename(file, '.csv'), raters))
  const out = file.replace(/\.csv$/, '.key.json')
  writeFileSync(out, `${JSON.stringify(key, null, 2)}\n`)
  const { single, mean } = key.agreement
  console.log(
    `${key.version}: ${key.raters} raters, agreement ${single.toFixed(2)}, of their mean ${mean.toFixed(2)}`,
  )
  console.log(`written: ${out}`)
}

function outcomes(file: string, kind = 'hired'): void {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases?: readonly OutcomeCase[] }
  if (!Array.isArray(cases))
    throw new Error(`calibrate outcomes: ${file} holds no cases; expected the endpoint's export`)
  const found = outcomeStudy(cases, kind)
  const version = versionOf(`outcomes ${kind}`, found.cases)
  const out = file.replace(/\.json$/, '')
  writeFileSync(`${out}.figures.json`, `${JSON.stringify({ version, ...found }, null, 2)}\n`)
  writeFileSync(`${out}.report.html`, outcomeReport(found, version))
  console.log(`${version}; written: ${out}.figures.json, ${out}.report.html`)
}

const [what, file, kind] = process.argv.slice(2)
try {
  if (what === 'consensus' && file) consensus(file)
  else if (what === 'outcomes' && file) outcomes(file, kind)
  else if (what && what !== 'consensus' && what !== 'outcomes') folder(what)
  else throw new Error('calibrate: expected a folder, or: consensus <file.csv>, or: outcomes <file.json>')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
