/**
 * `npm run calibrate -- <folder>`: calibrates the items of `<folder>/responses.csv` (a row per person: `person`, then 1, 0 or nothing per item) and
 * checks them by the groups of `<folder>/groups.csv` (`person`, then a column per grouping), if that is there. Writes `calibration.json` and `report.html` into the folder.
 * `npm run calibrate -- consensus <file.csv>`: makes a key from `rater,situation,answer,rating`; writes `<file>.key.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { consensusKey, type Responses, reportOf, study } from '@skillprint/scoring-worker/calibrate'
import { parse } from 'csv-parse/sync'

type Row = Record<string, string>

function rows(file: string): readonly Row[] {
  if (!existsSync(file)) throw new Error(`calibrate: ${file} is not there`)
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true })
}

/** A calibration only counts with its date and what it was made from. */
const versionOf = (name: string, people: number): string =>
  `${name} ${new Date().toISOString().slice(0, 10)} n${people}`

function items(folder: string): void {
  const table = rows(join(folder, 'responses.csv'))
  const columns = Object.keys(table[0] ?? {}).filter((column) => column !== 'person')
  const responses: Responses = table.map((row, person) =>
    columns.map((column) => {
      const cell = row[column] ?? ''
      if (cell === '' || cell === 'NA') return null
      if (cell !== '0' && cell !== '1')
        throw new Error(
          `calibrate: responses.csv, person ${row.person ?? person}, ${column}: got ${cell}, expected 0, 1 or nothing`,
        )
      return cell === '1' ? 1 : 0
    }),
  )
  const file = join(folder, 'groups.csv')
  const byPerson = new Map((existsSync(file) ? rows(file) : []).map((row) => [row.person, row]))
  const groupings = Object.keys([...byPerson.values()][0] ?? {}).filter((column) => column !== 'person')
  const name = basename(resolve(folder))
  const found = study({
    name,
    items: columns,
    responses,
    groups: Object.fromEntries(
      groupings.map((grouping) => [grouping, table.map((row) => byPerson.get(row.person)?.[grouping] ?? '')]),
    ),
  })
  const version = versionOf(name, found.people)
  const { abilities: _abilities, ...kept } = found
  writeFileSync(join(folder, 'calibration.json'), `${JSON.stringify({ version, ...kept }, null, 2)}\n`)
  writeFileSync(join(folder, 'report.html'), reportOf(found, version))
  console.log(`${version}: ${found.model}, log-likelihood ${found.calibration.logLik.toFixed(4)}`)
  console.log(`written: ${join(folder, 'calibration.json')}, ${join(folder, 'report.html')}`)
}

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

const [what, file] = process.argv.slice(2)
try {
  if (what === 'consensus' && file) consensus(file)
  else if (what && what !== 'consensus') items(what)
  else throw new Error('calibrate: expected a folder with responses.csv, or: consensus <file.csv>')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
