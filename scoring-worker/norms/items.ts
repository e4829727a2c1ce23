import type { Evidence } from '@skillprint/engine/evidence'
import type { CalibratedItems } from './calibration.ts'

/**
 * The same answers on calibrated items: slope and difficulty of the calibration, the error of the difficulty as `bSd`, guessing as the game has it. An item that
 * was not calibrated counts as skipped, because its predicted difficulty stands on another scale.
 */
export function onCalibratedItems(evidence: Evidence, { items }: CalibratedItems): Evidence {
  if (evidence.model !== 'irt') return evidence
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    ...evidence,
    items: evidence.items.map((item) => {
      const found = byId.get(item.id)
      return found ? { ...item, a: found.a, b: found.b, bSd: found.seB } : item
    }),
    responses: evidence.responses.map((response, at) =>
      byId.has(evidence.items[at]?.id ?? '') ? response : null,
    ),
  }
}
