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
export function putColumn(out: Writer, values: readonly number[], base: number, leastStep: 0 | 1): void {
  const first = values[0] ?? 0
  out.zigzag(first - base)
  if (values.length < 2) return
  const differences = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const step = Math.max(leastStep, differences.reduce(divisor, 0))
  const once = differences.map((difference) => difference / (step || 1))
  const twice = once.map((value, i) => value - (once[i - 1] ?? 0))
  const onceNumbers = once.map(folded)
  const twiceNumbers = twice.map(folded)
  const [bitsOnce, widthOnce] = narrow(onceNumbers)
  const [bitsTwice, widthTwice] = narrow(twiceNumbers)
  const second = bitsTwice < bitsOnce
  const width = second ? widthTwice : widthOnce
  out.varint(step * 32 + Number(second) * 16 + width - narrowest)
  if (step === 0) return
  const limit = 2 ** width
  let held = 0
  let count = 0
  for (const number of second ? twiceNumbers : onceNumbers) {
    let rest = number
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
function narrow(numbers: readonly number[]): readonly [number, number] {
  const ofSize = new Array<number>(65).fill(0)
  let largest = narrowest
  for (const number of numbers) {
    const size = number < 2 ** 32 ? 32 - Math.clz32(number) : 64 - Math.clz32(number / 2 ** 32)
    ofSize[size] = (ofSize[size] ?? 0) + 1
    largest = Math.max(largest, size)
  }
  let fewest = Number.POSITIVE_INFINITY
  let best = narrowest
  for (let width = narrowest; width <= Math.min(largest, narrowest + widths - 1); width++) {
    let bits = 0
    for (let size = 0; size <= largest; size++)
      bits += (ofSize[size] ?? 0) * Math.max(1, Math.ceil(size / width)) * (width + 1)
    if (bits < fewest) {
      fewest = bits
      best = width
    }
  }
  return [fewest, best]
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

const divisor = (x: number, y: number): number => (y === 0 ? Math.abs(x) : divisor(y, x % y))
