/**
 * How well the rule orders, in simulation on all rated O*NET occupations: people are drawn around an occupation, part of their
 * skills is tested, and every rule orders the same jobs. Circular by design: it tests the rule, not validity for hiring.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '@skillprint/engine'
import { type Ratings, readRatings, readTable } from '@skillprint/scoring-worker/importers'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import type { Bench } from './bench.ts'
import { collectFigures, type RuleFigures } from './matching/measures.ts'
import { createWorld, profilesOf, simulatePerson } from './matching/people.ts'
import { withPlayers } from './matching/players.ts'
import { best, prepareRules, unmetNeed } from './matching/rules.ts'
import { speed } from './matching/speed.ts'

const judgedSeeds = [1, 2, 3, 4, 5]
/** Never looked at while the rule was chosen. */
const freshSeeds = [2026, 2027, 2028, 2029, 2030]
const top = 20

/** Orders of the same jobs by the rule and by its rivals; needs the folder of `SKILLPRINT_DATA`. */
export async function matching(): Promise<Bench> {
  const folder = process.env.SKILLPRINT_DATA
  if (!folder) throw new Error('bench matching: set SKILLPRINT_DATA to the folder with the O*NET tables')
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const ratings = readRatings([
    read('onet-30/skills.csv'),
    read('onet-30/abilities.csv'),
    read('onet-29/work_styles.csv'),
  ])
  const related = new Map<string, Set<string>>()
  for (const row of readTable(read('onet-29/related_occupations.csv')))
    if (row.tier?.startsWith('Primary') && row.onet_soc && row.related)
      related.set(row.onet_soc, (related.get(row.onet_soc) ?? new Set()).add(row.related))
  const elementsOf = (skills: typeof vocabulary) => [...new Set(skills.flatMap(({ onet }) => onet?.id ?? []))]
  const language = elementsOf(vocabulary)
  // Forty elements, as in the study that chose the rule.
  const playable = elementsOf(vocabulary.filter(({ known }) => known === 'game'))
  const figures = {
    'elements that a game can tell': compare(ratings, playable, related, judgedSeeds),
    'whole skill language': compare(ratings, language, related, judgedSeeds),
  }
  const fresh = compare(ratings, playable, related, freshSeeds)
  const players = await withPlayers(ratings, related)
  const speeds = speed(ratings, language)
  const { rule } = figures['elements that a game can tell']
  const aim = (name: string, value: number | undefined, limit: number, atLeast: boolean) => ({
    name,
    value: value ?? Number.NaN,
    aim: `${atLeast ? '≥' : '≤'} ${limit}`,
    met: value !== undefined && (atLeast ? value >= limit : value <= limit),
  })
  const largest = speeds.at(-1)
  return {
    figures: { ...figures, 'elements that a game can tell, fresh seeds': fresh, players, speed: speeds },
    aims: [
      aim('own occupation in top 10, ideal information', rule?.ownInTop10, 0.7, true),
      aim('exposure Gini', rule?.exposureGini, 0.37, false),
      aim('true unmet need of the top 20', rule?.unmetNeed, 0.11, false),
      aim('own occupation in top 10, fresh seeds', fresh.rule?.ownInTop10, 0.7, true),
      aim('exposure Gini, fresh seeds', fresh.rule?.exposureGini, 0.37, false),
      aim('true unmet need of the top 20, fresh seeds', fresh.rule?.unmetNeed, 0.11, false),
      aim('games fewer for the same top 10, next-game rule against fixed order', players.gamesFewer, 0, true),
      aim('500,000 profiles × 40 skills, full two-sided score, p50 ms', largest?.score.p50, 50, false),
      aim('the same, p95 ms', largest?.score.p95, 50, false),
      aim('with wished hours and place, p50 ms', largest?.scoreWithWishes.p50, 50, false),
      aim('times a bare table look-up scan of the same buffer', largest?.overLookUp, 2, false),
    ],
  }
}

function compare(
  ratings: Ratings,
  elements: readonly string[],
  related: ReadonlyMap<string, ReadonlySet<string>>,
  seeds: readonly number[],
): Record<string, RuleFigures> {
  const world = createWorld(ratings, elements)
  const profiles = profilesOf(world)
  const scoresOf = prepareRules(world, profiles)
  const rows = new Map(world.occupations.map((occupation, row) => [occupation, row]))
  const collected = new Map<string, ReturnType<typeof collectFigures>>()
  for (const seed of seeds)
    for (const [own, occupation] of world.occupations.entries()) {
      const person = simulatePerson(world, own, random(`${seed} ${occupation}`))
      const relatives = new Set([...(related.get(occupation) ?? [])].flatMap((one) => rows.get(one) ?? []))
      for (const [rule, scores] of Object.entries(scoresOf(person))) {
        const figures = collected.get(rule) ?? collectFigures(world.occupations)
        collected.set(rule, figures)
        figures.add(best(scores, top), own, relatives, (job) => unmetNeed(person, world, job))
      }
    }
  return Object.fromEntries([...collected].map(([rule, { figures }]) => [rule, figures()]))
}
