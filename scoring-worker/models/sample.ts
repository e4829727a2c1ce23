/** Mean; 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Sample variance (n − 1); 0 below two values. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const centre = meanOf(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
}

/** Standard error of the mean. */
export const standardError = (values: readonly number[]): number =>
  Math.sqrt(varianceOf(values) / Math.max(1, values.length))
