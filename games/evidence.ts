import type { EvidenceRule } from '@skillprint/engine/evidence'

/** Every game's evidence rule, without a screen: what the scorer reads. */
export const evidenceRules: Readonly<Record<string, EvidenceRule>> = {}
