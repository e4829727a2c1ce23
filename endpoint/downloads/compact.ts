import type { JobProfileDownload, JobProfileResource } from '@skillprint/sdk/wire'

const classes = ['essential', 'important', 'somewhat'] as const
type Short = JobProfileDownload['profiles'][number]

/** Shortens job profiles one by one; skills are numbered in the order in which they are met. */
export function createCompactor(): {
  readonly short: (profile: JobProfileResource) => Short
  readonly skills: () => string[]
} {
  const places = new Map<string, number>()
  const place = (skill: string): number => {
    const known = places.get(skill) ?? places.size
    places.set(skill, known)
    return known
  }
  return {
    short: ({ id, title, requirements, conditions }) => ({
      id,
      title,
      requirements: requirements.flatMap(({ skill, relevance, level, minimum = -1 }) => [
        place(skill),
        classes.indexOf(relevance),
        level,
        minimum,
      ]),
      ...(conditions ? { conditions } : {}),
    }),
    skills: () => [...places.keys()],
  }
}

/** Job profiles in the short form of a download: see `JobProfileDownload`. */
export function compact(
  profiles: readonly JobProfileResource[],
): Pick<JobProfileDownload, 'skills' | 'profiles'> {
  const { short, skills } = createCompactor()
  const all = profiles.map(short)
  return { skills: skills(), profiles: all }
}
