import type { Band, RetakeOffer, Skillprint, SkillState } from '@skillprint/scoring-worker/skills'
import { someSkills } from './skills.ts'

const known: readonly (readonly [SkillState, readonly Band[], number, string])[] = [
  ['measured', ['strong'], 1.4, 'front-desk'],
  ['measured', ['good'], 0.7, 'tile-patterns'],
  ['measured', ['basic'], -0.2, 'night-watch'],
  ['indication', ['good', 'strong'], 1.1, 'front-desk'],
  ['indication', ['good', 'strong'], 0.9, 'night-watch'],
  ['indication', ['basic', 'good'], 0.3, 'tile-patterns'],
  ['indication', ['basic', 'good'], 0.2, 'tile-patterns'],
  ['indication', ['growing', 'basic'], -0.8, 'front-desk'],
]

/** A skillprint after three games: three skills measured, five indications, the rest not known. */
export function someSkillprint(): Skillprint {
  return {
    schema: 1,
    version: 'scorer 1 · norms sro-2016-pilot 1 · loadings 1 · scale 1 · vocabulary competentnl-1',
    norms: {
      id: 'sro-2016-pilot',
      status: 'pilot',
      group: 'US adults 20–59, 2016, desktop, online panel, N≈520',
    },
    games: ['tile-patterns', 'night-watch', 'front-desk'].map((game) => ({
      runId: `run-${game}`,
      game,
      gameVersion: 1,
      valid: true,
      flags: [],
      measures: [],
      testTrials: 24,
    })),
    constructs: [],
    skills: someSkills.map((skill, index) => {
      const [state, bands, mean, game] = known[index] ?? ['unknown', [], 0, '']
      return {
        skill: skill.id,
        state,
        y: { mean, sd: state === 'measured' ? 0.4 : state === 'indication' ? 0.7 : 1 },
        level: null,
        reliability: state === 'measured' ? 0.8 : 0.4,
        bands,
        evidence:
          game === ''
            ? []
            : [
                {
                  source: 'game',
                  game,
                  construct:
                    game === 'front-desk'
                      ? 'social-judgement'
                      : game === 'night-watch'
                        ? 'stopping'
                        : 'reasoning',
                  stars: state === 'measured' ? 3 : 2,
                  ...(game === 'front-desk' ? { key: 'authors' as const } : {}),
                },
              ],
      }
    }),
  }
}

/** What was known before, and one game more that was left out; `advice`: what to do otherwise, null where it is not offered again. */
export function withLeftOut(
  before: Skillprint | null,
  game: string,
  advice: RetakeOffer['advice'] | null,
): Skillprint {
  const because = ['too-fast']
  const some = someSkillprint()
  const unknown = some.skills.map((skill) => ({
    ...skill,
    state: 'unknown' as const,
    bands: [],
    evidence: [],
  }))
  const { games, ...rest } = before ?? { ...some, games: [], skills: unknown }
  const flags = because.map((code) => ({ code, hard: true }))
  const left = {
    runId: `run-${game}`,
    game,
    gameVersion: 1,
    valid: false,
    flags,
    measures: [],
    testTrials: 24,
  }
  return {
    ...rest,
    games: [...games.filter((one) => one.game !== game), left],
    retakes: advice ? [{ game, advice, because }] : [],
  }
}
