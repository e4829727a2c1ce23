import { lineOf, readTable, type TableRow } from './table.ts'

/** One skill or knowledge concept of ESCO in one language. */
export interface EscoSkill {
  readonly uri: string
  readonly label: string
  readonly synonyms: readonly string[]
  readonly kind: 'skill' | 'knowledge'
  /** Where it can be used again; `transversal` are the ones that CompetentNL builds on. */
  readonly reuse: 'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific' | null
  readonly description?: string
  /** Address right above it, in the file of the transversal collection. */
  readonly broader?: string
  readonly deprecated: boolean
}

/**
 * Reads ESCO's download of skills in one language (`skills_<language>.csv`, `transversalSkillsCollection_<language>.csv`, v1.1 and later).
 * Throws an `Error` naming line, column, what came and what was expected.
 */
export function readEscoSkills(text: string): readonly EscoSkill[] {
  const rows = readTable(text, 'ESCO skills', ['conceptUri', 'preferredLabel', 'skillType', 'reuseLevel'])
  return rows.map((row) => {
    const where = `ESCO skills, line ${lineOf(row)}`
    const description = row.description || row.definition
    const broader = row.broaderConceptUri?.split('|')[0]?.trim()
    return {
      uri: address(row, where),
      label: label(row, where),
      synonyms: synonyms(row.altLabels),
      kind: oneOf(row.skillType, kinds, 'skillType', where),
      reuse: row.reuseLevel ? oneOf(row.reuseLevel, reuses, 'reuseLevel', where) : null,
      ...(description ? { description } : {}),
      ...(broader ? { broader } : {}),
      deprecated: row.status === 'obsolete' || row.status === 'deprecated',
    }
  })
}

/** One occupation of ESCO in one language. */
export interface EscoOccupation {
  readonly uri: string
  readonly label: string
  readonly synonyms: readonly string[]
  /** Four digits of ISCO-08. */
  readonly isco: string
  readonly code: string
  readonly description?: string
}

/**
 * Reads ESCO's download of occupations in one language (`occupations_<language>.csv`), or a table with several languages beside each other (`uri`,
 * `isco4`, `esco_code`, `label_<language>`, `alt_<language>`), of which rows without a label in this language are left out. Throws as `readEscoSkills`.
 */
export function readEscoOccupations(text: string, language = 'nl'): readonly EscoOccupation[] {
  const beside = readTable(text, 'ESCO occupations')[0]?.uri !== undefined
  const needs = beside
    ? ['uri', 'isco4', 'esco_code', `label_${language}`]
    : ['conceptUri', 'preferredLabel', 'iscoGroup', 'code']
  return readTable(text, 'ESCO occupations', needs).flatMap((found) => {
    const row = beside ? inColumns(found, language) : found
    if (beside && !row.preferredLabel) return []
    const where = `ESCO occupations, line ${lineOf(found)}`
    if (!/^\d{4}$/.test(row.iscoGroup ?? ''))
      throw new Error(`${where}: got iscoGroup ${JSON.stringify(row.iscoGroup)}, expected four digits`)
    return {
      uri: address(row, where),
      label: label(row, where),
      synonyms: synonyms(row.altLabels),
      isco: row.iscoGroup ?? '',
      code: row.code ?? '',
      ...(row.description ? { description: row.description } : {}),
    }
  })
}

/** A row of several languages in the columns of ESCO's own file, for one of them. */
const inColumns = (row: TableRow, language: string): TableRow => ({
  conceptUri: row.uri ?? '',
  iscoGroup: row.isco4 ?? '',
  code: row.esco_code ?? '',
  preferredLabel: row[`label_${language}`] ?? '',
  altLabels: row[`alt_${language}`] ?? '',
})

const kinds = { 'skill/competence': 'skill', knowledge: 'knowledge' } as const
const reuses = {
  transversal: 'transversal',
  'cross-sector': 'cross-sector',
  'cross-sectoral': 'cross-sector',
  'sector-specific': 'sector-specific',
  'occupation-specific': 'occupation-specific',
} as const

function oneOf<Value>(
  text: string | undefined,
  known: Readonly<Record<string, Value>>,
  column: string,
  where: string,
): Value {
  const found = known[text ?? '']
  if (found === undefined)
    throw new Error(
      `${where}: got ${column} ${JSON.stringify(text)}, expected one of ${Object.keys(known).join(', ')}`,
    )
  return found
}

function address(row: TableRow, where: string): string {
  const uri = row.conceptUri ?? ''
  if (!uri.startsWith('http://data.europa.eu/esco/'))
    throw new Error(
      `${where}: got conceptUri ${JSON.stringify(uri)}, expected an address below http://data.europa.eu/esco/`,
    )
  return uri
}

function label(row: TableRow, where: string): string {
  const text = row.preferredLabel?.trim()
  if (!text) throw new Error(`${where}: got no preferredLabel, expected one`)
  return text
}

/** ESCO separates them by line ends; tables made from it by bars. */
const synonyms = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n|\|/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
