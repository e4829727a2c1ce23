import type { EvidenceRule } from '@skillprint/engine/evidence'
import { evidence as sortingBelt } from './sorting-belt/evidence.ts'

/** Every game's evidence rule, without a screen: what the scorer reads. */
export const evidenceRules: Readonly<Record<string, EvidenceRule>> = {
  'sorting-belt': sortingBelt as EvidenceRule,
}
