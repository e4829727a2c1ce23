import { define } from '../base/define.ts'
import { SkillprintCandidates } from './element.ts'

define('skillprint-candidates', SkillprintCandidates)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-candidates': SkillprintCandidates
  }
}
