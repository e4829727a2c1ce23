/**
 * Computes required levels from an O*NET release and writes them into the rooms that use them:
 * `--everything <file.json> --crosswalk <crosswalk.csv>` writes every rated occupation with Dutch ESCO titles to a file instead.
 * `npm run catalogue -- <O*NET folder> [<folder with work styles>] --competentnl <skills.csv> --esco <occupations.csv>`.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readRatings, readTable } from '@skillprint/scoring-worker/importers'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import { selection } from '../endpoint/catalogue/selection.ts'
import { importEveryOccupation } from './catalogue/every-occupation.ts'
import { computeLevelNorms, writeNorms } from './catalogue/norms.ts'
import { writeFigures } from './catalogue/occupations.ts'
import {
  type CoveredLink,
  computeImportanceNorms,
  computeKeySkills,
  computeRequirements,
} from './catalogue/requirements.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tables = [
  ['skills.csv', 'Skills.txt'],
  ['abilities.csv', 'Abilities.txt'],
  ['work_styles.csv', 'Work Styles.txt'],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    competentnl: { type: 'string' },
    esco: { type: 'string' },
    crosswalk: { type: 'string' },
    everything: { type: 'string' },
    release: { type: 'string', default: '30.0' },
  },
})
const { competentnl, esco, release, crosswalk, everything } = values
if (positionals.length === 0 || !competentnl || !esco) {
  console.error(
    'Expected: npm run catalogue -- <O*NET folder> [<folder with work styles>] --competentnl <skills.csv> --esco <occupations.csv> [--release 30.0]',
  )
  process.exit(1)
}

const ratings = readRatings(tables.map((names) => readFileSync(found(names), 'utf8')))
const coverage = new Map(
  readTable(readFileSync(competentnl, 'utf8')).map((row) => [
    row.cnl_id ?? '',
    Number(row.coverage_pct) / 100,
  ]),
)
const links: CoveredLink[] = vocabulary.flatMap(({ id, onet }) =>
  onet ? [{ skill: id, element: onet.id, coverage: coverage.get(id) ?? 0 }] : [],
)
const escoAddresses = new Map(
  readTable(readFileSync(esco, 'utf8')).map((row) => [row.label_en ?? '', row.uri ?? '']),
)

const norms = computeLevelNorms(ratings, links)
const importance = computeImportanceNorms(ratings, links)
if (everything && crosswalk) {
  const all = importEveryOccupation(ratings, links, importance, {
    onet: readFileSync(found(['occupations.csv', 'Occupation Data.txt']), 'utf8'),
    crosswalk: readFileSync(crosswalk, 'utf8'),
    esco: readFileSync(esco, 'utf8'),
  })
  writeFileSync(everything, `${JSON.stringify(all, null, 1)}\n`)
  const titled = all.filter(({ title }) => title.nl).length
  console.log(`wrote ${all.length} occupations to ${everything}, ${titled} with a Dutch title`)
  process.exit(0)
}
const occupations = selection.map(({ id, esco: label }) => {
  const rated = ratings.get(`${id}.00`)
  if (!rated) throw new Error(`catalogue: O*NET rates no occupation ${id}.00`)
  const address = label === undefined ? undefined : escoAddresses.get(label)
  if (label !== undefined && !address)
    throw new Error(`catalogue: ESCO has no occupation named ${JSON.stringify(label)} (for ${id})`)
  return {
    id,
    esco: address,
    requirements: computeRequirements(rated, links),
    keySkills: computeKeySkills(id, rated, links, importance),
  }
})
const skills = links.map(({ skill }) => skill)
write('scoring-worker/match/norms.ts', writeNorms(norms, ratings.size, release))
write('endpoint/catalogue/figures.ts', writeFigures(occupations, skills, release))

function found(names: readonly string[]): string {
  const path = positionals.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
  if (!path) throw new Error(`catalogue: none of ${names.join(', ')} in ${positionals.join(', ')}`)
  return path
}

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text)
  console.log(`wrote ${path}; npm run format puts it in the house's shape`)
}
