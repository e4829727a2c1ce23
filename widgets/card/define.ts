import { define } from '../base/define.ts'
import { SkillprintCard } from './element.ts'

define('skillprint-card', SkillprintCard)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-card': SkillprintCard
  }
}
