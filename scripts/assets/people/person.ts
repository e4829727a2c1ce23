import { bust, type Expression } from '../../../games/world/cast.ts'
import { type Drawing, group, mix, path, rect } from '../svg.ts'
import { head } from './face.ts'
import type { Look } from './look.ts'

const neckAt = 'translate(75 78)'

/** The bust's body without a head. */
export function bustBody(look: Look): Drawing {
  const { shoulders: half, color } = look.body
  const torso = `M${75 - half},182 C${75 - half},148 ${75 - half + 12},140 48,133 C58,129 62,128 66,126 L84,126 C88,128 92,129 102,133 C${75 + half - 12},140 ${75 + half},148 ${75 + half},182 Z`
  return {
    name: `bust/${look.id}`,
    width: bust.width,
    height: bust.height,
    svg:
      group(neckAt, look.behind ?? '') +
      (look.body.back ?? '') +
      path(torso, color) +
      rect(61, 100, 28, 38, 13, mix(look.skin, '#8a3d3a', 0.24)) +
      look.body.bust,
  }
}

/** The bust's head with an expression. */
export const bustHead = (look: Look, expression: Expression): Drawing => ({
  name: `bust/${look.id}-${expression}`,
  width: bust.width,
  height: bust.height,
  svg: group(neckAt, head(look, expression)),
})
