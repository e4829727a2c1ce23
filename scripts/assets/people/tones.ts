import { skin } from '../svg.ts'

/** A tone of skin, 0 (lightest) to 5. */
export const tone = (at: number): string => {
  const found = skin[at]
  if (!found) throw new Error(`skin ${at}: expected 0–5`)
  return found
}
/** Colours of hair, and white of the eye and of cloth. */
export const grey = '#c3c8d1'
export const white = '#eef0f3'
export const brown = '#6d4731'
export const black = '#2b2735'
export const red = '#bf5330'
