import type { EngineEvent, Player } from '@skillprint/engine'
import { momentAt } from './conversations/conversations.ts'
import { fullCredit, type Line } from './dialogue/dialogue.ts'
import { linesAfter, type TalkEvent, type Trial } from './trial.ts'

const perWord = 260

/**
 * A process, not the scorer's formula. The player sees how well each option would work, blurred by noise that shrinks with ability and
 * grows with the demand of the moment (Thurstone, 1927); now and then somebody answers by what sounds nice, without listening.
 */
export function simulate(trial: Trial, player: Player): (EngineEvent | TalkEvent)[] {
  const { random, ability } = player
  const moment = momentAt(trial)
  const hurry = Math.exp(0.12 * random.normal() - 0.2 * (player.also?.speed ?? 0))
  let t = 400
  const read = (lines: readonly Line[]): TalkEvent[] =>
    lines.map((line) => {
      t += (500 + perWord * line.text.nl.split(' ').length) * hurry
      return { type: 'next', t }
    })
  const before = read(moment.lines)
  t += 120
  const onset: EngineEvent = { type: 'onset', stimulus: 'stimulus', t }

  const noise = 1.15 * Math.exp(0.4 * (moment.demand - ability))
  const carried = random.next() < 1 / (1 + Math.exp(1.9 + 0.9 * ability))
  const options = trial.options
    .map((id) => moment.options.find((option) => option.id === id))
    .filter((option) => option !== undefined)
  const worth = options.map(({ credit, lure }) =>
    carried
      ? lure + 0.25 * random.normal()
      : (credit / fullCredit) * 2 + 0.3 * lure + noise * random.normal(),
  )
  const option = options[worth.indexOf(Math.max(...worth))]?.id ?? ''

  const words = options.reduce((sum, { text }) => sum + text.nl.split(' ').length, 0)
  t += (900 + 0.8 * perWord * words * Math.exp(0.15 * random.normal())) * hurry
  const choose: TalkEvent = { type: 'choose', option, t }
  const after = linesAfter({ trial, line: 0, option, t, onset: null })
  return [...before, onset, choose, ...read(after)]
}
