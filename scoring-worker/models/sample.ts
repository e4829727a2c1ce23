/** Mean; 0 of nothing. Plain loops, because a callback leaves an object for each value. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return sum / Math.max(1, values.length)
}

/** Sample variance (n − 1); 0 below two values. */
export function varianceOf(values: ArrayLike<number>): number {
  if (values.length < 2) return 0
  const centre = meanOf(values)
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += ((values[i] as number) - centre) ** 2
  return squares / (values.length - 1)
}

/** Standard error of the mean. */
export const standardError = (values: ArrayLike<number>): number =>
  Math.sqrt(varianceOf(values) / Math.max(1, values.length))
