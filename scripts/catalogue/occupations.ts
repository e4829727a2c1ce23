import type { ComputedRequirement } from './requirements.ts'

export interface ComputedOccupation {
  readonly id: string
  readonly esco: string | undefined
  readonly requirements: readonly ComputedRequirement[]
  readonly keySkills: readonly string[]
}

const letters = { essential: 'e', important: 'i', somewhat: 's' } as const

/** Two signs a skill, in the order of `skills`: relevance (`e i s`, `-` none) and level. */
export function figuresOf(requirements: readonly ComputedRequirement[], skills: readonly string[]): string {
  const bySkill = new Map(requirements.map((one) => [one.skill, one]))
  return skills
    .map((skill) => {
      const one = bySkill.get(skill)
      return one ? `${letters[one.relevance]}${one.level}` : '-0'
    })
    .join('')
}

/** The text of `endpoint/catalogue/figures.ts`. */
export function writeFigures(
  occupations: readonly ComputedOccupation[],
  skills: readonly string[],
  release: string,
): string {
  const rows = occupations.map(({ id, esco, requirements, keySkills }) =>
    [
      `  '${id}': {`,
      ...(esco ? [`    esco: '${esco}',`] : []),
      `    keySkills: '${keySkills.join(' ')}',`,
      `    figures: '${figuresOf(requirements, skills)}',`,
      '  },',
    ].join('\n'),
  )
  return `// Written by \`npm run catalogue\`; change the command, not this file.

/** Which figures these are: release, way of computing, revision. */
export const figuresVersion = 'occupations onet-${release} 1'

/** Shown wherever the figures are. */
export const attribution =
  'Required levels and relevance are computed from O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license; modified: levels rounded, relevance from importance, levels of work styles assumed from importance. O*NET is a trademark of USDOL/ETA, which has not approved, endorsed or tested these modifications. Occupation links: ESCO v1.2, European Commission. Skills: CompetentNL (SBB, UWV, CBS, TNO).'

/** Linked skills, in the order of \`figures\`. */
export const linkedSkills =
  '${skills.join(' ')}'

/** Per occupation (O*NET-SOC code): its ESCO address, its key skills, and two signs a linked skill: relevance (e i s, - none) and level. */
export const occupationFigures: Readonly<
  Record<string, { readonly esco?: string; readonly keySkills: string; readonly figures: string }>
> = {
${rows.join('\n')}
}
`
}
