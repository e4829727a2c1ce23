import { define } from '../base/define.ts'
import { SkillprintJobProfile } from './element.ts'

define('skillprint-job-profile', SkillprintJobProfile)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-job-profile': SkillprintJobProfile
  }
}
