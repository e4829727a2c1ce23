/** Why a model gives no figure: a short code for machines and a sentence for people. Never NaN. */
export interface Refusal {
  readonly refused: string
  readonly reason: string
}

/** Makes a refusal. */
export function refuse(refused: string, reason: string): Refusal {
  return { refused, reason }
}
