import { shapes } from './words.ts'

/**
 * JSON values in few bytes. The first byte says what comes:
 * 00–2f the numbers 0–47 · 40–5f a text of 0–31 bytes · 60–67 a list of 0–7 · 68–6f an object of 0–7, keys and values · 70–7f one of
 * `shapes`, values only · 80–ff one of `words`; and 30–3f as named here.
 */
export const tag = {
  null: 0x30,
  false: 0x31,
  true: 0x32,
  /** A whole number from 0; one below 0, as −1 − n. */
  whole: 0x33,
  negative: 0x34,
  /** Tenths, hundredths, thousandths: one byte each. */
  decimal: 0x35,
  float: 0x38,
  text: 0x39,
  /** Text that is not well-formed Unicode, in UTF-16 units. */
  units: 0x3a,
  /** A text that stands earlier in this chunk, by number. */
  again: 0x3b,
  word: 0x3c,
  list: 0x3d,
  object: 0x3e,
  shape: 0x3f,
  shortText: 0x40,
  shortList: 0x60,
  shortObject: 0x68,
  shortShape: 0x70,
  shortWord: 0x80,
} as const
/** A known shape: its keys, and the value of its first key where the shape says it. */
export interface Shape {
  readonly number: number
  readonly keys: readonly string[]
  readonly type: string | null
}
export const known: readonly Shape[] = shapes.map((shape, number) => {
  const [first = '', ...rest] = shape.split(' ')
  const [key = '', type = null] = first.split('=')
  return { number, keys: [key, ...rest], type }
})

/** Deeper than any record; keeps both directions from running out of stack. */
export const deepest = 200
