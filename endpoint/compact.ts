import type { JobProfileDownload, JobProfileResource } from '@skillprint/sdk/wire'

const classes = ['essential', 'important', 'somewhat'] as const

/** Job profiles in the short form of a download: see `JobProfileDownload`. */
export function compact(
  profiles: readonly JobProfileResource[],
): Pick<JobProfileDownload, 'skills' | 'profiles'> {
  const places = new Map<string, number>()
  const place = (skill: string): number => {
    const known = places.get(skill) ?? places.size
    places.set(skill, known)
    return known
  }
  const short = profiles.map(({ id, title, requirements, conditions }) => ({
    id,
    title,
    requirements: requirements.flatMap(({ skill, relevance, level, minimum = -1 }) => [
      place(skill),
      classes.indexOf(relevance),
      level,
      minimum,
    ]),
    ...(conditions ? { conditions } : {}),
  }))
  return { skills: [...places.keys()], profiles: short }
}
