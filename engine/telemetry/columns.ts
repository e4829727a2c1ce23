import { left, Malformed, type Reader, takeByte, takeVarint, takeZigzag, type Writer } from './bytes.ts'

const narrowest = 2
const widths = 16
/** Bits that each number after a column's first takes at least. */
export const leastBits = narrowest + 1

/** The whole numbers as they are written: positive ones even, negative ones odd. */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const unfolded = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2)

/**
 * A column of whole numbers. The first one, from `base`. If there are more: one number for the step that all differences are multiples
 * of (× 32; 0: all are the same, and nothing follows), whether differences of differences follow (× 16: even frames, an even hand), and
 * the width (− 2). Then these, in groups of that many bits, lowest first, each with a bit that says whether more follow.
 */
export function putColumn(
  out: Writer,
  values: ArrayLike<number>,
  base: number,
  leastStep: 0 | 1,
  n = values.length,
): void {
  out.zigzag((values[0] ?? 0) - base)
  if (n < 2) return
  const step = Math.max(leastStep, stepOf(values, n))
  if (once.length < n) {
    once = new Float64Array(2 * n)
    twice = new Float64Array(2 * n)
  }
  let before = 0
  for (let i = 1; i < n; i++) {
    const difference = ((values[i] as number) - (values[i - 1] as number)) / (step || 1)
    once[i - 1] = folded(difference)
    twice[i - 1] = folded(difference - before)
    before = difference
  }
  const first = narrow(once, n - 1)
  const differences = narrow(twice, n - 1)
  const second = differences.bits < first.bits
  const { width } = second ? differences : first
  out.varint(step * 32 + Number(second) * 16 + width - narrowest)
  if (step > 0) putGroups(out, second ? twice : once, n - 1, width)
}

// A chunk is encoded four times a second while a person plays: nothing is left for the collector.
let once = new Float64Array(256)
let twice = new Float64Array(256)
const ofSize = new Int32Array(65)

/** The largest number that all differences are multiples of. */
function stepOf(values: ArrayLike<number>, n: number): number {
  let step = 0
  for (let i = 1; i < n && step !== 1; i++) {
    let x = Math.abs((values[i] as number) - (values[i - 1] as number))
    while (x > 0) {
      const rest = step % x
      step = x
      x = rest
    }
  }
  return step
}

function putGroups(out: Writer, numbers: Float64Array, n: number, width: number): void {
  const limit = 2 ** width
  let held = 0
  let count = 0
  for (let i = 0; i < n; i++) {
    let rest = numbers[i] as number
    do {
      const group = rest % limit
      rest = (rest - group) / limit
      held |= (rest > 0 ? group + limit : group) << count
      count += width + 1
      for (; count >= 8; count -= 8) {
        out.byte(held & 255)
        held >>>= 8
      }
    } while (rest > 0)
  }
  if (count > 0) out.byte(held)
}

/** How many bits these numbers take in the width that suits them best, and that width. */
function narrow(numbers: Float64Array, n: number): { readonly bits: number; readonly width: number } {
  ofSize.fill(0)
  let largest = narrowest
  for (let i = 0; i < n; i++) {
    const number = numbers[i] as number
    const size = number < 2 ** 32 ? 32 - Math.clz32(number) : 64 - Math.clz32(number / 2 ** 32)
    ofSize[size] = (ofSize[size] as number) + 1
    if (size > largest) largest = size
  }
  let fewest = Number.POSITIVE_INFINITY
  let best = narrowest
  for (let width = narrowest; width <= Math.min(largest, narrowest + widths - 1); width++) {
    let groups = n
    // Sizes up to the width take one group, and so on.
    for (let size = width + 1; size <= largest; size++)
      groups += (ofSize[size] as number) * (Math.ceil(size / width) - 1)
    const bits = groups * (width + 1)
    if (bits < fewest) {
      fewest = bits
      best = width
    }
  }
  return { bits: fewest, width: best }
}

/** Reads `n` numbers that `putColumn` wrote; throws `Malformed`. */
export function takeColumn(input: Reader, n: number, base: number, leastStep: 0 | 1): Float64Array {
  let value = base + takeZigzag(input)
  const head = n > 1 ? takeVarint(input) : 32
  const step = Math.floor(head / 32)
  const second = head % 32 >= 16
  const width = (head % 16) + narrowest
  const limit = 2 ** width
  if (step < leastStep) throw new Malformed('a column stands still that may not')
  // Nothing is made room for that can't be there.
  if (step > 0 && (n - 1) * leastBits > left(input) * 8)
    throw new Malformed(`${n} numbers announced, ${left(input)} bytes left`)
  let held = 0
  let count = 0
  const bits = (size: number): number => {
    for (; count < size; count += 8) held |= takeByte(input) << count
    const low = held & (2 ** size - 1)
    held >>>= size
    count -= size
    return low
  }
  const number = (): number => {
    let sum = 0
    let scale = 1
    for (let more = true; more; scale *= limit) {
      const group = bits(width + 1)
      more = group >= limit
      sum += (more ? group - limit : group) * scale
      if (!Number.isSafeInteger(sum)) throw new Malformed('a number is too long')
    }
    return unfolded(sum)
  }
  const values = new Float64Array(n)
  let difference = 0
  for (let i = 0; i < n; i++) {
    if (i > 0 && step > 0) {
      difference = second ? difference + number() : number()
      value += difference * step
    }
    if (!Number.isSafeInteger(value)) throw new Malformed(`number ${i} is out of range`)
    values[i] = value
  }
  return values
}
