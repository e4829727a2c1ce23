import { define } from '../base/define.ts'
import { SkillprintMatches } from './element.ts'

define('skillprint-matches', SkillprintMatches)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-matches': SkillprintMatches
  }
}
