/** `npm run reliability [players]`: the posterior reliability per skill that simulated players reach after 1, 2 and 3 games. JSON on the last line. */
import { type Game, random, simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { score } from '@skillprint/scoring-worker/scorer'
import { type Skillprint, skillById } from '@skillprint/scoring-worker/skills'

const players = Number(process.argv[2] ?? 60)
if (!Number.isInteger(players) || players < 2)
  throw new Error(`reliability: got ${process.argv[2]} players, expected a whole number from 2`)

/** In the order in which a new player is offered them. */
const order = ['tile-setter', 'sorting-belt', 'front-desk']
const played = [
  ...order.filter((id) => id in games),
  ...Object.keys(games).filter((id) => !order.includes(id)),
].slice(0, 3)
const loaded = await Promise.all(played.map((id) => load(id)))

/** Skillprints after 1, 2, 3 games: one list per number of games. */
const after: Skillprint[][] = loaded.map(() => [])
for (let person = 0; person < players; person++) {
  const draw = random(`reliability/${person}`)
  const chunks: Uint8Array[] = []
  for (const [index, game] of loaded.entries()) {
    const run = simulate(
      game,
      {
        ability: draw.normal(),
        also: { efficiency: draw.normal(), speed: draw.normal(), caution: draw.normal() },
      },
      { seed: `reliability/${game.id}/${person}`, choose: chooseItem },
    )
    chunks.push(...run.chunks.map(({ bytes }) => bytes))
    after[index]?.push(score(chunks))
  }
}

const rows = (after.at(-1)?.[0]?.skills ?? [])
  .map(({ skill }, index) => ({
    skill,
    name: skillById(skill)?.name.en ?? skill,
    byGames: after.map((skillprints) => {
      const estimates = skillprints.flatMap(({ skills }) => skills[index] ?? [])
      return {
        reliability: round(mean(estimates.map(({ reliability }) => reliability))),
        measured: round(mean(estimates.map(({ state }) => (state === 'measured' ? 1 : 0)))),
        known: round(mean(estimates.map(({ state }) => (state === 'unknown' ? 0 : 1)))),
      }
    }),
  }))
  .filter(({ byGames }) => byGames.some(({ known }) => known > 0))
  .sort((one, other) => (other.byGames.at(-1)?.reliability ?? 0) - (one.byGames.at(-1)?.reliability ?? 0))

const summary = after.map((skillprints, index) => ({
  games: played.slice(0, index + 1),
  indicationOrBetter: round(mean(skillprints.map((one) => count(one, ['indication', 'measured'])))),
  measured: round(mean(skillprints.map((one) => count(one, ['measured'])))),
  valid: round(mean(skillprints.map((one) => mean(one.games.map(({ valid }) => (valid ? 1 : 0)))))),
}))

console.log(`${players} simulated players; games in order: ${played.join(', ')}`)
console.log(
  `${'skill'.padEnd(34)}${after.map((_, index) => `  ${index + 1} game${index ? 's' : ' '}`.padEnd(22)).join('')}`,
)
for (const { name, byGames } of rows)
  console.log(
    name.slice(0, 32).padEnd(34) +
      byGames
        .map(({ reliability, measured }) =>
          `${reliability.toFixed(2)} (measured ${Math.round(100 * measured)} %)`.padEnd(22),
        )
        .join(''),
  )
for (const { games: names, indicationOrBetter, measured, valid } of summary)
  console.log(
    `${names.join(' + ')}: ${indicationOrBetter} skills at indication or better, ${measured} measured, ${Math.round(100 * valid)} % of runs valid`,
  )
console.log(JSON.stringify({ players, summary, skills: rows }))

async function load(id: string): Promise<Game> {
  const game = games[id]
  if (!game) throw new Error(`reliability: no game ${id}, expected one of ${Object.keys(games).join(', ')}`)
  return game()
}

function count({ skills }: Skillprint, states: readonly string[]): number {
  return skills.filter(({ state }) => states.includes(state)).length
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
