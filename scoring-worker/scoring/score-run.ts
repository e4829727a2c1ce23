import type { Evidence, EvidenceRule } from '@skillprint/engine/evidence'
import type { InputKind, PlayedTrial } from '@skillprint/engine/record'
import * as rules from '@skillprint/games/evidence'
import { onCalibratedItems } from '../norms/items.ts'
import { gameLoadings } from '../skills/loadings.ts'
import type { GameResult, ScoringProblem } from '../skills/skillprint.ts'
import { flagsOf } from '../validity/flags.ts'
import { mainInput, timesKey } from '../validity/session.ts'
import { type Compared, compare, type ScoringContext } from './compare.ts'
import { type Measured, measureOf } from './measure.ts'
import type { Run } from './runs.ts'

/** By game id; each reads the trials that its own game wrote. */
const evidenceRules = rules as Readonly<Record<string, unknown>> as Readonly<Record<string, EvidenceRule>>

/** A run with its result and, where it is valid, its measures. */
export interface ScoredRun {
  readonly result: GameResult
  readonly measured: readonly Compared[]
  readonly problem: ScoringProblem | null
  /** What a session compares runs by: see `SessionRun`. */
  readonly timesKey: string | null
  readonly input: InputKind | null
  /** Wall clock, ISO 8601. */
  readonly startedAt: string
}

/** Evidence by the game's rule, measures by their models, then what speaks against them. A game or version not known is named, not guessed. */
export function scoreRun(run: Run, context: ScoringContext): ScoredRun {
  const rule = evidenceRules[run.game]
  if (!rule) return unknown(run, 'unknown-game', `game ${run.game} is not in this version`)
  const versions = gameLoadings[run.game]?.versions
  if (versions && !versions.includes(run.gameVersion))
    return unknown(
      run,
      'unknown-version',
      `game ${run.game} version ${run.gameVersion} is not in this version; known: ${versions.join(', ')}`,
    )
  let evidence: readonly Evidence[]
  let measured: readonly Measured[]
  const timed = run.test.map(withPossibleTime)
  try {
    evidence = rule(timed).map((one) => calibrated(one, run, context))
    measured = evidence.map(measureOf)
  } catch (error) {
    // Trials of another shape than the game writes: from a damaged or foreign source.
    return unknown(run, 'unreadable-trials', `run ${run.runId}: ${(error as Error).message}`)
  }
  const input = mainInput(timed)
  const compared = compare(measured, { ...run, input }, context)
  const measures = compared.map(({ measure }) => measure)
  const played = { run, test: timed, evidence, measures, impossibleTimes: impossibleShare(run, timed) }
  const flags = flagsOf(played, rule)
  const valid = !flags.some(({ hard }) => hard) && measures.some((measure) => 'value' in measure)
  return {
    result: resultOf(run, { valid, flags, measures }),
    measured: valid ? compared : [],
    problem: null,
    timesKey: timesKey(timed),
    input,
    startedAt: run.startedAt,
  }
}

function calibrated(evidence: Evidence, { game, gameVersion }: Run, { norms }: ScoringContext): Evidence {
  const items = norms.items({ game, gameVersion, measure: evidence.measure })
  return items ? onCalibratedItems(evidence, items) : evidence
}

/** ms; nobody looks at one trial for longer. */
const longestRt = 3_600_000

/** A press before its sign, or after hours, has no time: a clock that jumped, or bytes from elsewhere. What the trial is without one, its game says. */
const withPossibleTime = (trial: PlayedTrial): PlayedTrial =>
  trial.rt === null || (trial.rt >= 0 && trial.rt <= longestRt) ? trial : { ...trial, rt: null }

const impossibleShare = ({ test }: Run, timed: readonly PlayedTrial[]): number =>
  test.filter((trial, i) => trial !== timed[i]).length / Math.max(1, test.length)

function unknown(run: Run, code: ScoringProblem['code'], reason: string): ScoredRun {
  return {
    result: resultOf(run, { valid: false, flags: [{ code, hard: true }], measures: [] }),
    measured: [],
    problem: { code, reason, runId: run.runId },
    timesKey: null,
    input: null,
    startedAt: run.startedAt,
  }
}

function resultOf(run: Run, rest: Pick<GameResult, 'valid' | 'flags' | 'measures'>): GameResult {
  const { runId, game, gameVersion, test } = run
  return { runId, game, gameVersion, ...rest, testTrials: test.length }
}
