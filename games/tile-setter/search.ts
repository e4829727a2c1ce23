import { random } from '@skillprint/engine'
import { familyOf, type Rules, ruleItems, rulesToFind } from './difficulty.ts'
import { rulesOf } from './rules.ts'

type Family = ReturnType<typeof familyOf>

/** Levels of the bank: the mean difficulty of the rules of a field, −2.5 to 1.3. */
const levels = { count: 20, lowest: -2.5, step: 0.2 } as const
const perLevel = { pattern: 4, number: 3, logic: 3 } as const
/** Corners that follow a rule, or are bare. */
const cornerRules = [null, ...rulesOf.corners.filter((rule) => rule !== 'constant')] as const

/**
 * The rules of a bank's items by family: at each level the sets of rules that are most alike in difficulty, so that all rules of a field tell something
 * about the same player. The same on every machine. `bank-rules.ts` holds what comes out.
 */
export function searchedRules(bankVersion: number): Readonly<Record<Family, readonly Rules[]>> {
  const all = random(`tile-setter/bank/${bankVersion}`)
    .shuffle(everyRules())
    .map((rules) => ({ rules, group: familyOf(rules), ...levelOf(rules) }))
  const found = (group: Family): Rules[] =>
    Array.from({ length: levels.count }, (_, step) => levels.lowest + step * levels.step).flatMap((level) => {
      const many = perLevel[group] + extra(group, level)
      const fit = all
        .filter((one) => one.group === group && Math.abs(one.level - level) <= levels.step / 2)
        .sort((one, other) => one.unlike - other.unlike)
        .slice(0, many)
      // Where few sets of rules are so easy or so hard, the same set is used again with other tiles.
      return fit.length === 0
        ? []
        : Array.from({ length: many }, (_, i) => (fit[i % fit.length] as (typeof fit)[number]).rules)
    })
  return { pattern: found('pattern'), number: found('number'), logic: found('logic') }
}

/** More at the ends, where few sets tell much: easy fields of all families, hard ones with logic only. */
function extra(group: Family, level: number): number {
  if (level < -1.8) return 1
  return level > 0.8 && group === 'logic' ? 5 : 0
}

/** The mean difficulty of the rules, and how far apart they lie; one rule alone comes last, because it tells least for its time. */
function levelOf(rules: Rules) {
  const b = ruleItems(rules).map((one) => one.b)
  return {
    level: b.reduce((sum, value) => sum + value, 0) / b.length,
    unlike: b.length === 1 ? 1 : Math.max(...b) - Math.min(...b),
  }
}

function everyRules(): Rules[] {
  return rulesOf.shape.flatMap((shape) =>
    rulesOf.fill.flatMap((fill) =>
      rulesOf.count.flatMap((count) =>
        cornerRules
          .map((corners) => ({ shape, fill, count, corners }))
          .filter((rules) => rulesToFind(rules).length > 0),
      ),
    ),
  )
}
