import { define } from '../base/define.ts'
import { SkillprintGames } from './element.ts'

define('skillprint-games', SkillprintGames)

declare global {
  interface HTMLElementTagNameMap {
    'skillprint-games': SkillprintGames
  }
}
