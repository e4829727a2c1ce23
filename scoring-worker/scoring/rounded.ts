/** A copy of pure data with every number rounded to nine decimals, so that engines whose `Math.exp` differs in the last bit write the same bytes. */
export function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 1e9) / 1e9 || 0) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(rounded) as T
  const copy = { ...value } as Record<string, unknown>
  for (const name of Object.keys(copy)) {
    const part = copy[name]
    if (typeof part !== 'string') copy[name] = rounded(part)
  }
  return copy as T
}
