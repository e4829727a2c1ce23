/** Stored times are exact to 10 µs; two of them can be off the other way. */
const rounding = 0.05

/** Are two responses the same, but for the rounding of stored times? */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= rounding
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
}
