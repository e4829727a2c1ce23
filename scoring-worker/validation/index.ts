/** Checks against published figures: `npm run validate`. Reads the folder named by SKILLPRINT_DATA. */
import { isPublished } from '../testing/published.ts'
import { type Check, type Checked, runCheck } from './check.ts'
import { exampleChecks } from './examples.ts'
import { factorScoreChecks } from './factor-scores.ts'
import { itemChecks } from './items.ts'
import { retestChecks } from './retests.ts'
import { taskChecks } from './tasks.ts'

export type { Check, Checked } from './check.ts'
export { examplesWithoutCall } from './examples.ts'
export {
  type AttackRow,
  allAttacks,
  allFalseAlarms,
  attacked,
  type FalseAlarms,
  falseAlarms,
} from './flag-rates.ts'
export {
  type BiasRow,
  bias,
  type CoverageRow,
  coverage,
  type ReliabilityRow,
  reliability,
} from './simulation.ts'
export { type Variant, variantOf, variants } from './variants.ts'

/** All checks whose figures are there. */
export function availableChecks(): readonly Check[] {
  const examples = isPublished('psych/worked_examples/worked_examples.json') ? exampleChecks() : []
  return [...examples, ...itemChecks, ...factorScoreChecks, ...retestChecks, ...taskChecks].filter(
    ({ needs }) => isPublished(needs),
  )
}

/** Runs every available check. */
export const validate = (): readonly Checked[] => availableChecks().map(runCheck)
