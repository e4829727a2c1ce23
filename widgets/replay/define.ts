import { define } from '../base/define.ts'
import { SkillprintReplay } from './element.ts'

define('skillprint-replay', SkillprintReplay)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-replay': SkillprintReplay
  }
}
