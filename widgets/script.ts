/** What the script tag loads: the code of each element follows when its tag is on the page. */
import { defineWhenSeen } from './base/define-when-seen.ts'

export { version } from './base/define.ts'

/** Loads one element now and registers its tag; resolves when `customElements.get` knows it. Needed for tags in shadow roots only. */
export const load = defineWhenSeen({
  'skillprint-candidates': () => import('./candidates/define.ts'),
  'skillprint-card': () => import('./card/define.ts'),
  'skillprint-games': () => import('./games/define.ts'),
  'skillprint-job-profile': () => import('./job-profile/define.ts'),
  'skillprint-matches': () => import('./matches/define.ts'),
  'skillprint-objection': () => import('./objection/define.ts'),
  'skillprint-replay': () => import('./replay/define.ts'),
  'skillprint-share': () => import('./share/define.ts'),
  'skillprint-transfer': () => import('./transfer/define.ts'),
})
