import { define } from '../base/define.ts'
import { SkillprintTransfer } from './element.ts'

define('skillprint-transfer', SkillprintTransfer)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-transfer': SkillprintTransfer
  }
}
