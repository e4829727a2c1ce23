import type { Game } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { gameLoadings } from '@skillprint/scoring-worker/skills'
import {
  type BiasRow,
  bias,
  type CoverageRow,
  coverage,
  type ReliabilityRow,
  reliability,
  variantOf,
  variants,
} from '@skillprint/scoring-worker/validation'

/** Aim for coverage, and how many people it takes to tell. */
const aim = { lowest: 0.93, highest: 0.97, fewest: 2000 } as const
const minutes = [1, 1.5, 2, 3, 4, 6, 8] as const

/**
 * `npm run validate -- simulation [people]`: the simulated players of every game, as Markdown tables and JSON on the last line. Takes minutes. Gives false where an
 * interval of the players that the game simulates misses the aim.
 */
export async function validateSimulation(people: number): Promise<boolean> {
  if (!Number.isInteger(people) || people < 50)
    throw new Error(`validate simulation: got ${people} people, expected a whole number from 50`)
  const loaded = await Promise.all(Object.values(games).map((load) => load()))
  const others = Math.max(50, Math.round(people / 4))
  const covered = loaded.flatMap((game) =>
    kindsOf(game).flatMap((kind) => coverage(game, kind === 'process' ? people : others, kind)),
  )
  console.log(
    `\nCoverage of the 95 % interval, ${people} people drawn from the prior per game (${others} of each other kind). Aim 93–97 % for the game's own.\n`,
  )
  for (const { id, what } of variants) console.log(`- ${id}: ${what}`)
  console.log('')
  console.log('| game · measure | players | valid | r | coverage | mean se |')
  console.log('| --- | --- | --: | --: | --: | --: |')
  for (const { game, measure, kind, valid, r, coverage: share, meanSe } of covered)
    console.log(
      `| ${game} · ${measure} | ${kind} | ${percent(valid)} | ${two(r)} | ${percent(share)} | ${two(meanSe)} |`,
    )
  const standing = Math.max(50, Math.round(people / 10))
  const biased = loaded.flatMap((game) => bias(game, standing))
  console.log(
    '\nPeople who all stand at one θ on what the game measures. Bend: from a straight line, SD of the norm.\n',
  )
  console.log('| game · measure | θ | mean | process | bend | SD of values | se |')
  console.log('| --- | --: | --: | --: | --: | --: | --: |')
  for (const { game, measure, theta, mean, process, bend, sd, se } of biased)
    console.log(
      `| ${game} · ${measure} | ${theta} | ${two(mean)} | ${process === null ? '–' : two(process)} | ${two(bend)} | ${two(sd)} | ${two(se)} |`,
    )
  const moved = loaded.flatMap((game) =>
    kindsOf(game)
      .filter((kind) => kind !== 'process')
      .flatMap((kind) => movedBy(bias(game, Math.max(25, Math.round(standing / 4)), kind), biased)),
  )
  console.log(
    '\nBias of players whom no model expects: mean minus that of the game’s own players at the same θ, SD of the norm, more is better.\n',
  )
  console.log('| game · measure | players | θ −2 | −1 | 0 | 1 | 2 |')
  console.log('| --- | --- | --: | --: | --: | --: | --: |')
  for (const { game, measure, kind, by } of moved)
    console.log(`| ${game} · ${measure} | ${kind} | ${by.map(two).join(' | ')} |`)
  const reliable = loaded.flatMap((game) => reliability(game, Math.max(50, Math.round(people / 5)), minutes))
  console.log(
    '\nReliability of the main construct by minutes played (practice included; a second run follows the first).\n',
  )
  console.log('| game | minutes | measured | found | claimed |')
  console.log('| --- | --: | --: | --: | --: |')
  for (const { game, minutes: played, measured, found, claimed } of reliable)
    console.log(`| ${game} | ${played} | ${percent(measured)} | ${two(found)} | ${two(claimed)} |`)
  const missed = missing(covered, people)
  console.log(
    JSON.stringify(
      rounded({ people, coverage: covered, bias: biased, moved, reliability: reliable, missed }),
    ),
  )
  return missed.length === 0
}

/** Kinds of players that a game has. */
const kindsOf = (game: Game): readonly string[] =>
  variants.flatMap(({ id }) => (variantOf(game, id) ? [id] : []))

interface Moved {
  readonly game: string
  readonly measure: string
  readonly kind: string
  /** At θ −2, −1, 0, 1, 2. */
  readonly by: readonly number[]
}

function movedBy(rows: readonly BiasRow[], own: readonly BiasRow[]): readonly Moved[] {
  const measures = [...new Set(rows.map(({ measure }) => measure))]
  return measures.flatMap((measure): Moved[] => {
    const these = rows.filter((one) => one.measure === measure)
    const [first] = these
    if (!first) return []
    const norm = gameLoadings[first.game]?.measures[measure]?.norm
    const by = these.map(({ game, theta, mean }) => {
      const before = own.find((one) => one.game === game && one.measure === measure && one.theta === theta)
      return ((mean - (before?.mean ?? mean)) * (norm?.direction ?? 1)) / (norm?.sd ?? 1)
    })
    return [{ game: first.game, measure, kind: first.kind, by }]
  })
}

function missing(rows: readonly CoverageRow[], people: number): readonly string[] {
  if (people < aim.fewest) return []
  return rows
    .filter(({ kind, coverage: share }) => kind === 'process' && (share < aim.lowest || share > aim.highest))
    .map(({ game, measure, coverage: share }) => `${game} ${measure}: ${percent(share)}`)
}

const two = (value: number): string => value.toFixed(2)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

interface Tables {
  readonly people: number
  readonly coverage: readonly CoverageRow[]
  readonly bias: readonly BiasRow[]
  readonly moved: readonly Moved[]
  readonly reliability: readonly ReliabilityRow[]
  readonly missed: readonly string[]
}

const rounded = (tables: Tables): Tables =>
  JSON.parse(
    JSON.stringify(tables, (_, value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value)),
  )
