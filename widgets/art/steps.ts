import type { Band, SkillState } from '@skillprint/scoring-worker/skills'
import { html, svg } from 'lit'

const bands: readonly Band[] = ['growing', 'basic', 'good', 'strong']

/**
 * A stair of four steps beside a level in words. Full up to the level when measured; striped where it is not sure yet;
 * open when not known. It reads without colour, on paper and in forced colours.
 */
export function steps(state: SkillState, held: readonly Band[]): unknown {
  const low = Math.min(...held.map((band) => bands.indexOf(band)))
  const high = Math.max(...held.map((band) => bands.indexOf(band)))
  return html`<svg viewBox="0 0 68 40" class="steps" aria-hidden="true">${bands.map((_band, index) => {
    const full = state === 'measured' ? index <= high : index <= low && state === 'indication'
    const maybe = state === 'indication' && index > low && index <= high
    return step(index, full, maybe)
  })}</svg>`
}

function step(index: number, full: boolean, maybe: boolean): unknown {
  const x = 2 + index * 16
  const height = 12 + index * 8
  const y = 38 - height
  const stripes = [...Array(Math.floor(height / 6)).keys()].map((row) => {
    const at = y + 5 + row * 6
    return svg`<path d=${`M${x + 1} ${at + 2}l12-5`} stroke="currentColor" stroke-width="2" />`
  })
  return svg`<rect x=${x} y=${y} width="14" height=${height} rx="3" fill=${full ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="2" stroke-dasharray=${full || maybe ? 'none' : '3 3'} />${maybe ? stripes : ''}`
}
