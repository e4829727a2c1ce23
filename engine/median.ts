/** The middle of some numbers; null of none. */
export function median(values: readonly number[]): number | null {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? null
}
