import { define } from '../base/define.ts'
import { SkillprintShare } from './element.ts'

define('skillprint-share', SkillprintShare)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-share': SkillprintShare
  }
}
