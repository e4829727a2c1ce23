import type { Ratings } from '@skillprint/scoring-worker/importers'

/** A skill of the language and the O*NET element it is linked to. */
export interface SkillLink {
  readonly skill: string
  readonly element: string
}

export interface LevelNorm {
  readonly mean: number
  readonly sd: number
}

/** Mean and SD of required level per linked skill over all rated occupations, unweighted. */
export function computeLevelNorms(
  ratings: Ratings,
  links: readonly SkillLink[],
): ReadonlyMap<string, LevelNorm> {
  return new Map(
    links.map(({ skill, element }) => {
      const levels = [...ratings.values()].flatMap((elements) => elements.get(element)?.level ?? [])
      if (levels.length < 2)
        throw new Error(
          `norms: skill ${skill} is linked to ${element}, which ${levels.length} occupations have; expected at least 2`,
        )
      return [skill, { mean: round(mean(levels)), sd: round(deviation(levels)) }]
    }),
  )
}

/** For a skill without a figure: the mean of all means and the root of the mean variance. An assumption. */
export function neutralNorm(norms: ReadonlyMap<string, LevelNorm>): LevelNorm {
  const all = [...norms.values()]
  return {
    mean: round(mean(all.map((norm) => norm.mean))),
    sd: round(Math.sqrt(mean(all.map((norm) => norm.sd ** 2)))),
  }
}

/** The text of `scoring-worker/match/norms.ts`. */
export function writeNorms(
  norms: ReadonlyMap<string, LevelNorm>,
  occupations: number,
  release: string,
): string {
  const neutral = neutralNorm(norms)
  const lines = [...norms].map(([skill, { mean, sd }]) => `  '${skill}': { mean: ${mean}, sd: ${sd} },`)
  return `// Written by \`npm run catalogue\`; change the command, not this file.
import type { SkillId } from '../skills/vocabulary.ts'

/** Which figures these are: release, way of computing, revision. */
export const normsVersion = 'norms onet-${release}-unweighted 1'

/** Where the figures come from; shown wherever they are. */
export const normsStatement =
  'Mean and standard deviation of required level (0–7) over ${occupations} occupations, unweighted, from O*NET ${release} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0 and modified. Levels of work styles are assumed: importance 1–5 carried to 0–7 in a straight line.'

/** M and S of a skill without an O*NET element: the average norm of the others. Assumption. */
export const neutralNorm: { readonly mean: number; readonly sd: number } = { mean: ${neutral.mean}, sd: ${neutral.sd} }

/** M and S per skill: mean and SD of required level on the job scale 0–7. */
export const levelNorms: Readonly<Record<SkillId, { readonly mean: number; readonly sd: number }>> = {
${lines.join('\n')}
}
`
}

/** Arithmetic mean. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Standard deviation of a sample (n − 1). */
export function deviation(values: readonly number[]): number {
  const centre = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
