import type { Explanation, Match } from '@skillprint/scoring-worker/match'
import type { JobProfileResource, Occupation } from '@skillprint/sdk/wire'
import { someSkills } from './skills.ts'

const skill = (index: number): string => someSkills[index]?.id ?? ''

/** Four job profiles: two vacancies with facts and two occupations as examples of work. */
export const someJobs: readonly JobProfileResource[] = [
  job('paver', 'Stratenmaker', 'Paver', 'construction', 'vacancy', 'Straatwerk Zuid', [1, 4, 10, 11, 12]),
  job(
    'helper',
    'Helpende in de zorg',
    'Care helper',
    'care',
    'vacancy',
    'Thuiszorg De Linde',
    [0, 3, 7, 8, 4],
  ),
  job(
    'warehouse',
    'Magazijnmedewerker',
    'Warehouse worker',
    'logistics',
    'occupation',
    undefined,
    [2, 4, 9, 7],
  ),
  job('cook', 'Kok', 'Cook', 'hospitality', 'occupation', undefined, [8, 13, 7, 10]),
]

/** Three occupations of a catalogue, with eight requirements each at most. */
export const someOccupations: readonly Occupation[] = [
  occupation('47-4091', 'Stratenmaker', 'Paver', 'construction', [1, 4, 10, 11, 12, 6, 7, 9]),
  occupation('31-1122', 'Helpende in de zorg', 'Care helper', 'care', [0, 3, 7, 8, 4, 6]),
  occupation('35-1011', 'Chef-kok', 'Chef', 'hospitality', [8, 13, 7, 10, 4, 9, 6]),
]

/** A match for each of the jobs, best first. */
export const someMatches: readonly Match[] = [
  match('helper', 0.82, 'good', 0.7),
  match('paver', 0.71, 'fair', 0.5),
  match('warehouse', 0.63, 'grow', 0.5),
  match('cook', 0.6, 'unknown', 0.1),
]

/** An explanation that adds up: the weights sum to 1, and what is lost plus E is 1. */
export function someExplanation(id: string): Explanation {
  const found = someJobs.find((one) => one.id === id) ?? someJobs[0]
  const requirements = (found?.requirements ?? []).map((requirement, index, all) => ({
    skill: requirement.skill,
    weight: 1 / all.length,
    level: requirement.level,
    mean: requirement.level + 0.5 - index * 0.4,
    sd: 0.6 + index * 0.1,
    known: index < 4,
    shortfall: 0.05 * index,
    lost: (0.05 * index) / all.length,
    meets: 0.9 - 0.15 * index,
    chance:
      index < 4
        ? ((['yes', 'probably', 'probably', 'perhaps'] as const)[index] ?? 'yes')
        : ('unknown' as const),
    use: 0.1,
  }))
  const ids = requirements.map((one) => one.skill)
  return {
    profile: id,
    match: someMatches.find((one) => one.profile === id) ?? match(id, 0.6, 'unknown', 0),
    requirements,
    fits: id === 'cook' ? [] : ids.slice(0, 3),
    grows: id === 'cook' ? null : (ids[3] ?? null),
    unknown: id === 'cook' ? ids : ids.slice(4),
    learning: id === 'cook' ? [] : ['with-somebody', 'video'],
    tells: 'front-desk',
    lift: id === 'cook' || !ids[3] ? null : { skill: ids[3], by: 0.75, tier: 'A', verdict: 'good' },
    overqualified: false,
  }
}

function job(
  id: string,
  nl: string,
  en: string,
  sector: 'construction' | 'care' | 'logistics' | 'hospitality',
  kind: 'vacancy' | 'occupation',
  organisation: string | undefined,
  skills: readonly number[],
): JobProfileResource {
  return {
    id,
    kind,
    revision: 1,
    createdAt: '2026-05-01T09:00:00Z',
    title: { nl, en },
    ...(organisation ? { organisation } : {}),
    ...(kind === 'vacancy'
      ? {
          typicalDay: {
            nl: 'Je begint om acht uur met je team. Samen maak je de dag af.',
            en: 'You start at eight with your team.',
          },
        }
      : {}),
    requirements: skills.map((index) => ({ skill: skill(index), relevance: 'important', level: 3 })),
    conditions: {
      sector,
      ...(kind === 'vacancy'
        ? {
            hours: { min: 24, max: 36 },
            place: { latitude: 51.44, longitude: 5.47, name: 'Eindhoven' },
            salary: { min: 2300, max: 2900 },
          }
        : {}),
    },
  }
}

function occupation(
  id: string,
  nl: string,
  en: string,
  sector: Occupation['sector'],
  skills: readonly number[],
): Occupation {
  return {
    id,
    title: { nl, en },
    summary: { nl: `Werken als ${nl.toLowerCase()}.`, en: `Work as a ${en.toLowerCase()}.` },
    sector,
    requirements: skills.map((index, at) => ({
      skill: skill(index),
      relevance: at < 2 ? 'essential' : 'important',
      level: 3 + (at % 2),
      source: 'onet',
    })),
    keySkills: skills.slice(0, 8).map(skill),
  }
}

function match(profile: string, score: number, verdict: Match['verdict'], evidence: number): Match {
  return {
    profile,
    score,
    tier: 'A',
    parts: { employer: score, strengths: score - 0.02, practical: 1, person: score + 0.05 },
    band: { low: score - 0.1, high: score + 0.08 },
    evidence,
    verdict,
  }
}
