import type { JobProfileDraft, JobProfileResource, Occupation } from '@skillprint/sdk/wire'
import { attribution, figuresVersion, linkedSkills, occupationFigures } from './figures.ts'
import { type Selected, selection } from './selection.ts'

type Requirement = JobProfileDraft['requirements'][number]

/** Every occupation of the catalogue with what it asks, in the order of the selection. */
export function readCatalogue(): readonly Occupation[] {
  const skills = linkedSkills.split(' ')
  return selection.map((selected) => occupation(selected, skills))
}

/** An occupation as an example of work: a job profile that asks its key skills. */
export function exampleProfile(occupation: Occupation): JobProfileResource {
  const asked = new Map(occupation.requirements.map((one) => [one.skill, one]))
  return {
    id: `occupation-${occupation.id}`,
    kind: 'occupation',
    revision: 0,
    createdAt: catalogueDate,
    title: occupation.title,
    occupation: occupation.id,
    typicalDay: occupation.summary,
    requirements: occupation.keySkills.flatMap((skill) => asked.get(skill) ?? []),
    conditions: { sector: occupation.sector },
  }
}

/** Names the sources of the figures; sent with every list of occupations. */
export const catalogueAttribution = attribution
export const catalogueVersion = figuresVersion

/** When the catalogue was last computed. */
const catalogueDate = '2026-11-01T00:00:00Z'
const relevances = { e: 'essential', i: 'important', s: 'somewhat' } as const

function occupation(selected: Selected, skills: readonly string[]): Occupation {
  const figures = occupationFigures[selected.id]
  if (!figures)
    throw new Error(`catalogue: no figures for occupation ${selected.id}; run \`npm run catalogue\` again`)
  return {
    id: selected.id,
    title: { nl: selected.nl, en: selected.en },
    summary: { nl: selected.doesNl, en: selected.doesEn },
    ...(figures.esco === undefined ? {} : { esco: figures.esco }),
    sector: selected.sector,
    requirements: skills.flatMap((skill, index) => requirement(skill, figures.figures, index)),
    keySkills: figures.keySkills.split(' '),
  }
}

function requirement(skill: string, figures: string, index: number): Requirement[] {
  const letter = figures[index * 2]
  const relevance = letter === 'e' || letter === 'i' || letter === 's' ? relevances[letter] : null
  return relevance ? [{ skill, relevance, level: Number(figures[index * 2 + 1]), source: 'onet' }] : []
}
