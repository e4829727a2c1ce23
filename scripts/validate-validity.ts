import { games } from '@skillprint/games'
import {
  type AttackRow,
  allAttacks,
  allFalseAlarms,
  type FalseAlarms,
} from '@skillprint/scoring-worker/validation'

/** Most honest people whom a hard flag may leave out, in any way of playing. */
const mostLeftOut = 0.02

/**
 * `npm run validate -- validity [people]`: how often flags are raised by honest play on each kind of input, and what attacks come to; Markdown tables, JSON on the last
 * line. Gives false where more than 2 % of honest people are left out in one way of playing.
 */
export async function validateValidity(people: number): Promise<boolean> {
  if (!Number.isInteger(people) || people < 20)
    throw new Error(`validate validity: got ${people} people, expected a whole number from 20`)
  const loaded = await Promise.all(Object.values(games).map((load) => load()))
  const alarms = loaded.flatMap((game) => allFalseAlarms(game, people))
  console.log(
    `\nHonest play: share of ${people} people a row with a hard flag, with soft flags only, and by flag.\n`,
  )
  console.log('| game | way | hard | soft | flags |')
  console.log('| --- | --- | --: | --: | --- |')
  for (const { game, way, hard, soft, flags } of alarms) {
    const each = Object.entries(flags).map(([code, share]) => `${code} ${percent(share)}`)
    console.log(`| ${game} | ${way} | ${percent(hard)} | ${percent(soft)} | ${each.join(', ') || '–'} |`)
  }
  const attacked = loaded.flatMap((game) => allAttacks(game, Math.max(20, Math.round(people / 5))))
  console.log(
    '\nAttacks: share left out and share seen at all; the main construct, SD, honest → attacked, and its reliability.\n',
  )
  console.log('| attack | game | left out | seen | construct | reliability | flags |')
  console.log('| --- | --- | --: | --: | --: | --: | --- |')
  for (const row of attacked)
    console.log(
      `| ${row.attack} | ${row.game} | ${percent(row.out)} | ${percent(row.seen)} | ${two(row.honest)} → ${two(row.attacked)} | ${two(row.honestReliability)} → ${two(row.reliability)} | ${row.flags.join(', ') || '–'} |`,
    )
  const missed = alarms
    .filter(({ hard }) => hard > mostLeftOut)
    .map(({ game, way, hard }) => `${game}, ${way}: ${percent(hard)} left out`)
  console.log(JSON.stringify(rounded({ people, alarms, attacked, missed })))
  return missed.length === 0
}

interface Tables {
  readonly people: number
  readonly alarms: readonly FalseAlarms[]
  readonly attacked: readonly AttackRow[]
  readonly missed: readonly string[]
}

const two = (value: number): string => value.toFixed(2)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const rounded = (tables: Tables): Tables =>
  JSON.parse(
    JSON.stringify(tables, (_, value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value)),
  )
