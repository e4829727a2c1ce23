import type { GameResult, RetakeOffer } from '../skills/skillprint.ts'
import { flagRule } from './rules.ts'

/** What each hard flag asks to do otherwise. */
const advice: Readonly<Record<string, RetakeOffer['advice']>> = {
  'impossible-times': 'device',
  'disordered-records': 'device',
  'too-fast': 'pace',
  'rapid-guessing': 'pace',
  'constant-times': 'pace',
}

/** Records that nobody can play anew: a copy, or a game that this version does not know. */
const notPlay = ['copied-run', 'unknown-game', 'unknown-version', 'unreadable-trials']

/**
 * Games to offer once more: the last run was left out by a hard flag of play, and no other run of that game was before. A second run that is left out is not asked
 * for again: the game does not suit, and nobody is asked a third time. All valid runs count, averaged; never the best one. Runs in the order played.
 */
export function retakeOffers(games: readonly GameResult[]): readonly RetakeOffer[] {
  const byGame = new Map<string, GameResult[]>()
  for (const one of games)
    if (!one.flags.some(({ code }) => notPlay.includes(code)))
      byGame.set(one.game, [...(byGame.get(one.game) ?? []), one])
  return [...byGame].flatMap(([game, runs]): RetakeOffer[] => {
    const [only, ...more] = runs.filter(({ flags }) => !isStopped(flags))
    if (!only || more.length > 0 || only.valid) return []
    const because = only.flags.filter(({ hard }) => hard).map(({ code }) => code)
    return because.length === 0 ? [] : [{ game, advice: adviceOf(because), because }]
  })
}

/** A run broken off before there was enough has its own way on: it is gone on with. */
const isStopped = (flags: GameResult['flags']): boolean =>
  flags.some(({ hard }) => hard) && flags.every(({ code, hard }) => !hard || code === 'too-few-trials')

function adviceOf(codes: readonly string[]): RetakeOffer['advice'] {
  const each = codes.map(
    (code) => advice[code] ?? (flagRule(code)?.family === 'technical' ? 'device' : 'explanation'),
  )
  return each.includes('device') ? 'device' : each.includes('pace') ? 'pace' : 'explanation'
}
