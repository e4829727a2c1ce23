import { define } from '../base/define.ts'
import { SkillprintObjection } from './element.ts'

define('skillprint-objection', SkillprintObjection)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-objection': SkillprintObjection
  }
}
