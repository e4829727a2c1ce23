import { type JobProfile, reasons, type Wishes } from '@skillprint/scoring-worker/match'
import type { Candidate, JobProfileResource, SharedSkillprint } from '@skillprint/sdk/wire'
import { type Calibrated, withheld } from './basis.ts'
import { readable } from './skillprint.ts'

type Described = Pick<Candidate, 'norms' | 'skills' | 'fits' | 'grows' | 'practical'>

/** What an employer may read of one candidate for one profile: each requirement in words, with how sure, and whether it put them in place. */
export function describe(
  profile: JobProfileResource,
  { skillprint, wishes }: { readonly skillprint: SharedSkillprint; readonly wishes: Wishes },
  calibrated: Calibrated,
): Described {
  const known = new Map(skillprint.skills.map((one) => [one.skill, one]))
  const { requirements, fits, grows, match } = reasons(readable(skillprint), profile as JobProfile, wishes)
  return {
    norms: skillprint.norms,
    fits: [...fits],
    grows,
    practical: Object.keys(wishes).length === 0 ? 'unknown' : inWords(match.parts.practical),
    skills: profile.requirements.map(({ skill, relevance, level, minimum }, index) => {
      const asked = { skill, relevance, level, ...(minimum === undefined ? {} : { minimum }) }
      const own = known.get(skill)
      const row = requirements[index]
      if (!own || !row) return { ...asked, fit: 'unknown', orders: false }
      const reason = withheld(own, skillprint.norms, calibrated)
      return {
        ...asked,
        fit: row.meets >= 0.5 ? 'meets' : row.mean >= level - 1 ? 'near' : 'grow',
        bands: own.bands,
        reliability: Math.round(own.reliability * 100) / 100,
        sources: own.sources,
        orders: reason === null,
        ...(reason === null ? {} : { withheld: reason }),
      }
    }),
  }
}

function inWords(fit: number): Candidate['practical'] {
  return fit >= 0.75 ? 'good' : fit >= 0.4 ? 'fair' : 'poor'
}
