import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
import type { ValidityFlag } from '../skills/skillprint.ts'
import type { FlagRule, Played } from './rule.ts'
import { softFactor } from './rule.ts'
import { flagRule, flagRules } from './rules.ts'

/** Trials of a stretch, at least; a test is looked at in four of them where it is long enough, in none where it has under two. */
export const stretchLength = 24
const mostStretches = 4

const stretchRules = flagRules.filter(({ stretchLimit }) => stretchLimit !== undefined)

/**
 * What speaks against a run, hard flags first; then, where the run as a whole is not beyond a limit, what speaks against stretches of it. `evidenceOf`: the game's rule
 * for the evidence of a stretch. Never a statement about the person.
 */
export function flagsOf(
  played: Played,
  evidenceOf: (trials: readonly PlayedTrial[]) => readonly Evidence[],
): readonly ValidityFlag[] {
  const flags: ValidityFlag[] = []
  for (const rule of flagRules) {
    const flag = raised(rule, played, rule.limit)
    if (flag) flags.push(flag)
  }
  const open = stretchRules.filter(({ code }) => !flags.some((flag) => flag.code === code))
  if (open.length === 0) return flags
  const count = Math.min(mostStretches, Math.floor(played.test.length / stretchLength))
  for (let stretch = 0; count > 1 && stretch < count; stretch++) {
    const [from, to] = [stretch, stretch + 1].map((at) => Math.round((at * played.test.length) / count))
    const test = played.test.slice(from, to)
    const part: Played = { ...played, test, evidence: evidenceOf(test) }
    for (const rule of open) {
      const flag = raised(rule, part, rule.stretchLimit ?? rule.limit)
      if (flag) flags.push({ ...flag, hard: false, stretch: { from: from ?? 0, to: to ?? 0 } })
    }
  }
  return flags
}

function raised(rule: FlagRule, played: Played, limit: number): ValidityFlag | null {
  const figure = rule.figure(played)
  if (figure === null) return null
  const isBeyond = rule.beyond === 'above' ? figure > limit : figure < limit
  return isBeyond ? { code: rule.code, hard: rule.hard, figure, limit } : null
}

/** How often a run's error variance counts: `softFactor` for each family that raised a soft flag, so that flags of one cause count once. */
export function widening(flags: readonly ValidityFlag[]): number {
  const families = new Set(
    flags.filter(({ hard }) => !hard).map(({ code }) => flagRule(code)?.family ?? code),
  )
  return softFactor ** families.size
}
