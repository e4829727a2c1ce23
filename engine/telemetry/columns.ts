import { Malformed, type Reader, type Writer } from './bytes.ts'

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
export function putColumn(out: Writer, values: readonly number[], base: number, leastStep: 0 | 1): void {
  const first = values[0] ?? 0
  out.zigzag(first - base)
  if (values.length < 2) return
  const differences = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const step = Math.max(leastStep, differences.reduce(divisor, 0))
  const once = differences.map((difference) => difference / (step || 1))
  const twice = once.map((value, i) => value - (once[i - 1] ?? 0))
  let best = { bits: Number.POSITIVE_INFINITY, second: 0, width: 0, numbers: once }
  for (const [second, signed] of [once, twice].entries()) {
    const numbers = signed.map(folded)
    const sizes = numbers.map((number) => Math.log2(number + 1))
    for (let width = 0; width < widths; width++) {
      const group = width + narrowest
      const bits = sizes.reduce((sum, size) => sum + Math.max(1, Math.ceil(size / group)) * (group + 1), 0)
      if (bits < best.bits) best = { bits, second, width, numbers }
    }
  }
  out.varint(step * 32 + best.second * 16 + best.width)
  if (step === 0) return
  let held = 0
  let count = 0
  const bit = (value: number): void => {
    held += value * 2 ** count
    if (++count < 8) return
    out.byte(held)
    held = count = 0
  }
  for (const number of best.numbers) {
    let rest = number
    do {
      for (let i = 0; i < best.width + narrowest; i++) {
        bit(rest % 2)
        rest = Math.floor(rest / 2)
      }
      bit(Number(rest > 0))
    } while (rest > 0)
  }
  if (count > 0) out.byte(held)
}

/** Reads `n` numbers that `putColumn` wrote; throws `Malformed`. */
export function takeColumn(input: Reader, n: number, base: number, leastStep: 0 | 1): Float64Array {
  let value = base + input.zigzag()
  const head = n > 1 ? input.varint() : 32
  const step = Math.floor(head / 32)
  const second = head % 32 >= 16
  const group = (head % 16) + narrowest
  if (step < leastStep) throw new Malformed('a column stands still that may not')
  // Nothing is made room for that can't be there.
  if (step > 0 && (n - 1) * leastBits > input.left * 8)
    throw new Malformed(`${n} numbers announced, ${input.left} bytes left`)
  let held = 0
  let count = 0
  const bit = (): number => {
    if (count === 0) {
      held = input.byte()
      count = 8
    }
    count--
    const low = held % 2
    held = (held - low) / 2
    return low
  }
  const number = (): number => {
    let sum = 0
    let scale = 1
    do {
      for (let i = 0; i < group; i++) {
        sum += bit() * scale
        scale *= 2
      }
      if (!Number.isSafeInteger(sum)) throw new Malformed('a number is too long')
    } while (bit() === 1)
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

const divisor = (x: number, y: number): number => (y === 0 ? Math.abs(x) : divisor(y, x % y))
