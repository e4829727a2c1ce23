import { type Game, type Random, random, simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import type { Ratings } from '@skillprint/scoring-worker/importers'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { type JobProfile, levelNorms, nextGames, rank } from '@skillprint/scoring-worker/match'
import { score } from '@skillprint/scoring-worker/scorer'
import { type Skillprint, toldAgreement, vocabulary, withTold } from '@skillprint/scoring-worker/skills'
import { playerOf, standingsOf } from '../../../examples/tour/chef.ts'
import { computeRequirements } from '../../catalogue/requirements.ts'
import { collectFigures, type RuleFigures } from './measures.ts'
import { noise } from './people.ts'

/** In the order in which a new player is offered them. */
const offered = ['tile-setter', 'sorting-belt', 'front-desk']
const top = 20
const list = 10
const statements = 3

export interface PlayerFigures {
  readonly people: number
  readonly games: readonly string[]
  /** By what is known of a person. */
  readonly after: Readonly<Record<string, RuleFigures>>
  /** Mean share of the final top 10 (all games) that stands in the top 10 after so many games, by the order of the games. */
  readonly stability: Readonly<Record<'rule' | 'fixed' | 'random', readonly number[]>>
  /** Games fewer that the next-game rule needs for the stability that the fixed order has after all but one. */
  readonly gamesFewer: number
}

/**
 * The same jobs ordered by what people really get from the project's own games: somebody of an occupation (its levels with noise .4 SD on every skill, the constructs at the mean
 * of the skills they speak to) plays each game as its simulated player, the records go through the scorer. Beside them: an order by lot, and three own
 * statements alone, each chosen by a view of oneself that agrees .29 with what one can do.
 */
export async function withPlayers(
  ratings: Ratings,
  related: ReadonlyMap<string, ReadonlySet<string>>,
  people = 150,
): Promise<PlayerFigures> {
  const world = createWorld(ratings)
  const loaded = await Promise.all(
    Object.entries(games).map(async ([id, load]) => [id, await load()] as const),
  )
  const fixed = loaded.map(([id]) => id).sort((one, other) => offered.indexOf(one) - offered.indexOf(other))
  const ids = world.profiles.map(({ id }) => id)
  const rows = new Map(ids.map((id, row) => [id, row]))
  const collected = new Map<string, ReturnType<typeof collectFigures>>()
  const stability = { rule: zeros(fixed.length), fixed: zeros(fixed.length), random: zeros(fixed.length) }
  for (let nth = 0; nth < people; nth++) {
    const own = Math.floor((nth * world.profiles.length) / people)
    const id = world.profiles[own]?.id ?? ''
    const draw = random(`player ${nth} ${id}`)
    const truth = new Map(world.skills.map((skill) => [skill, truthOf(world, skill, own, draw)]))
    const known = play(truth, loaded, `player ${nth}`)
    const seed = `person ${nth}`
    const listOf = (skillprint: Skillprint): string[] =>
      rank(skillprint, world.profiles, { seed })
        .matches.slice(0, top)
        .map(({ profile }) => profile)
    const add = (name: string, shown: readonly string[]): void => {
      const figures = collected.get(name) ?? collectFigures(ids)
      collected.set(name, figures)
      const relatives = new Set([...(related.get(id) ?? [])].flatMap((one) => rows.get(one) ?? []))
      const places = shown.map((one) => rows.get(one) as number)
      figures.add(places, own, relatives, (job) => unmetNeed(world.profiles[job] as JobProfile, truth))
    }
    const told = toldBy(truth, draw)
    add('order by lot', listOf(known([])))
    add('own statements alone', listOf(withTold(known([]), told)))
    for (let count = 1; count <= fixed.length; count++)
      add(`after ${count} of ${fixed.length} games`, listOf(known(fixed.slice(0, count))))
    add('all games and own statements', listOf(withTold(known(fixed), told)))

    const final = new Set(listOf(known(fixed)).slice(0, list))
    const orders = {
      rule: byRule(fixed, known, world.profiles, seed),
      fixed,
      random: shuffled(fixed, draw),
    }
    for (const [name, order] of Object.entries(orders) as [keyof typeof orders, readonly string[]][])
      for (let count = 1; count <= fixed.length; count++) {
        const kept = listOf(known(order.slice(0, count))).slice(0, list)
        const shared = kept.filter((job) => final.has(job)).length / list
        stability[name][count - 1] = (stability[name][count - 1] ?? 0) + shared / people
      }
  }
  return {
    people,
    games: fixed,
    after: Object.fromEntries([...collected].map(([name, { figures }]) => [name, figures()])),
    stability: {
      rule: stability.rule.map(round),
      fixed: stability.fixed.map(round),
      random: stability.random.map(round),
    },
    gamesFewer: round(gamesFewer(stability.rule, stability.fixed)),
  }
}

interface World {
  /** One skill for each O*NET element: links to the same element count once. */
  readonly skills: readonly string[]
  readonly profiles: readonly JobProfile[]
  readonly levelOf: (skill: string, row: number) => number
}

function createWorld(ratings: Ratings): World {
  const links = new Map<string, string>()
  for (const { id, onet, known } of vocabulary)
    if (onet && known !== 'left-out' && levelNorms[id] && !links.has(onet.id)) links.set(onet.id, id)
  const skillLinks = [...links].map(([element, skill]) => ({ skill, element }))
  const whole = [...ratings].filter(([, rated]) => skillLinks.every(({ element }) => rated.has(element)))
  const elementOf = new Map(skillLinks.map(({ skill, element }) => [skill, element]))
  return {
    skills: skillLinks.map(({ skill }) => skill),
    profiles: whole.map(([id, rated]) => ({ id, requirements: computeRequirements(rated, skillLinks) })),
    levelOf: (skill, row) => whole[row]?.[1].get(elementOf.get(skill) ?? '')?.level ?? 0,
  }
}

const truthOf = ({ levelOf }: World, skill: string, row: number, draw: Random): number =>
  levelOf(skill, row) + noise * (levelNorms[skill]?.sd ?? 1) * draw.normal()

/** Lets somebody play every game once; gives their skillprint after any of them. */
function play(
  truth: ReadonlyMap<string, number>,
  loaded: readonly (readonly [string, Game])[],
  seed: string,
): (played: readonly string[]) => Skillprint {
  const requirements = [...truth].map(([skill, level]) => ({ skill, level, relevance: 'important' as const }))
  const player = playerOf(standingsOf({ requirements }))
  const chunks = new Map(
    loaded.map(([id, game]) => [
      id,
      simulate(game, player[id] ?? { ability: 0 }, { seed: `${seed} ${id}`, choose: chooseItem }).chunks.map(
        ({ bytes }) => bytes,
      ),
    ]),
  )
  const held = new Map<string, Skillprint>()
  return (played) => {
    const name = [...played].sort().join(' ')
    const found = held.get(name) ?? score(played.flatMap((id) => chunks.get(id) ?? []))
    held.set(name, found)
    return found
  }
}

/** The three skills that somebody names first: a view of oneself that agrees with what one can do as studies found. */
function toldBy(truth: ReadonlyMap<string, number>, draw: Random) {
  const r = toldAgreement.statement
  return [...truth]
    .map(([skill, level]) => {
      const { mean, sd } = levelNorms[skill] ?? { mean: level, sd: 1 }
      return { skill, view: (r * (level - mean)) / sd + Math.sqrt(1 - r * r) * draw.normal() }
    })
    .sort((a, b) => b.view - a.view)
    .slice(0, statements)
    .map(({ skill }) => ({ skill, source: 'statement' as const, sentence: 'I did this at work.' }))
}

/** The games in the order that the next-game rule proposes, asked again after each. */
function byRule(
  all: readonly string[],
  known: (played: readonly string[]) => Skillprint,
  profiles: readonly JobProfile[],
  seed: string,
): string[] {
  const order: string[] = []
  while (order.length < all.length) {
    const left = all.filter((id) => !order.includes(id))
    const [next] = left.length > 1 ? nextGames(known(order), profiles, { seed, games: left }) : []
    order.push(next?.game ?? (left[0] as string))
  }
  return order
}

function unmetNeed({ requirements }: JobProfile, truth: ReadonlyMap<string, number>): number {
  const weights = { essential: 1, important: 0.6, somewhat: 0.3 }
  let lost = 0
  let total = 0
  for (const { skill, relevance, level } of requirements) {
    lost += weights[relevance] * Math.min(1, Math.max(0, (level - (truth.get(skill) ?? 0)) / 2))
    total += weights[relevance]
  }
  return lost / total
}

/** How many games fewer (with parts of a game) the first curve needs for what the second has one game before its end. */
export function gamesFewer(rule: readonly number[], fixed: readonly number[]): number {
  const count = fixed.length - 1
  const wanted = fixed[count - 1] ?? 0
  let before = 0
  for (const [index, value] of rule.entries()) {
    if (value >= wanted) return count - (index + (value > before ? (wanted - before) / (value - before) : 1))
    before = value
  }
  return 0
}

function shuffled<Item>(items: readonly Item[], draw: Random): Item[] {
  return items
    .map((item) => ({ item, key: draw.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0)
const round = (value: number): number => Math.round(value * 1000) / 1000
