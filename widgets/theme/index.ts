import { base } from './base.ts'
import { controls } from './controls.ts'
import { dialogStyles } from './dialog.ts'
import { tokens } from './tokens.ts'

/** The adopted sheets that every element starts with. */
export const theme = [tokens, base, controls, dialogStyles]
export { reserveSpace } from './reserve.ts'
