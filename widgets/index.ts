/** The five elements. Importing this defines their tags; without a page (on a server) it only hands out the classes. */
import './card/define.ts'
import './games/define.ts'
import './job-profile/define.ts'
import './matches/define.ts'
import './replay/define.ts'

export { version } from './base/define.ts'
export { SkillprintCard } from './card/element.ts'
export type { SkillprintEvents } from './events.ts'
export { SkillprintGames } from './games/element.ts'
export { type PublishNeeded, SkillprintJobProfile } from './job-profile/element.ts'
export { SkillprintMatches } from './matches/element.ts'
export { SkillprintReplay } from './replay/element.ts'
