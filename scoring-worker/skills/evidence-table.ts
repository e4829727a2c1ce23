import type { Construct } from './constructs.ts'
import { gameLoadings } from './loadings.ts'
import { skillRules, tau } from './skill-evidence.ts'
import { skillById } from './vocabulary.ts'

/** One way from play to a statement: a game's measure speaks to a construct, which says something about a skill. */
export interface EvidenceRow {
  readonly game: string
  readonly measure: string
  readonly construct: Construct
  /** Standardised loading of the measure on the construct. */
  readonly loading: number
  readonly loadingSource: string
  readonly skill: string
  readonly stars: 1 | 2 | 3
  /** SD of what the skill holds beyond this evidence. */
  readonly tau: number
  readonly source: string
}

/** Every such way, strongest first: game → construct → skill, with how strong and why. */
export function evidenceTable(): readonly EvidenceRow[] {
  const rows = Object.entries(gameLoadings).flatMap(([game, { measures }]) =>
    Object.entries(measures).flatMap(([measure, { loadings, source: loadingSource }]) =>
      (Object.entries(loadings) as [Construct, number][]).flatMap(([construct, loading]) =>
        skillRules.flatMap(({ skill, stars, weights, source }): EvidenceRow[] =>
          weights[construct]
            ? [{ game, measure, construct, loading, loadingSource, skill, stars, tau: tau[stars], source }]
            : [],
        ),
      ),
    ),
  )
  return rows.sort((one, other) => other.stars - one.stars)
}

/** The table in Markdown, skills by their English names. */
export function evidenceMarkdown(): string {
  const lines = evidenceTable().map(
    ({ game, measure, construct, loading, skill, stars, tau: beyond, source }) =>
      `| ${game} · ${measure} | ${construct} | ${loading.toFixed(2)} | ${skillById(skill)?.name.en ?? skill} | ${'★'.repeat(stars)} | ${beyond} | ${source} |`,
  )
  const loadings = [
    ...new Set(
      evidenceTable().map(({ game, measure, loadingSource }) => `- ${game} · ${measure}: ${loadingSource}`),
    ),
  ]
  return `# What play says about skills

Made by \`evidenceMarkdown()\`; \`evidence-table.test.ts\` holds it to the data. Stars and τ are the authors' judgement, not data.

| game · measure | construct | loading | skill | strength | τ | why |
| --- | --- | --: | --- | --- | --: | --- |
${lines.join('\n')}

Loadings:

${loadings.join('\n')}
`
}
