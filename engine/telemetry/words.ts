/**
 * Words that are often in records; a chunk names them by their number, the first 128 in one byte. Append only: the number of a word
 * never changes.
 */
export const words: readonly string[] = `
  type t seq stimulus response block index test trial input source uncertainty onset trial-started frameInterval
  longestFrame inputInterval touch mouse keyboard pen command post-frame presentation correct practice samples
  count shown asked duration frames missed trial-voided reason hidden long-frame sleep context-lost paused
  interrupted pause resume why player slow resize width height dpr focus focused visibility visible orientation
  angle setting settings reducedMotion sound phase round instructions debrief mastery mastered run-started runId
  game gameVersion seed locale nl en startedAt device renderer webgl canvas none crossOriginIsolated clockStep
  check late longest pointer coarse fine fit resumedAfter run-ended how completed stopped left right x y side
  stop ssd foreperiod gap order last signalled early item shape fill option options credit moment kind target
  answer rt limit first rules level press told frame onsets value text
`
  .trim()
  .split(/\s+/)

/**
 * Objects that are often in records, by their keys in order (`type=` says its value too); a chunk names them by their number, the first 16
 * in one byte. Append only, like `words`: an object with other keys is written out.
 */
export const shapes: readonly string[] = [
  'type=samples t count',
  'type=onset stimulus t source uncertainty',
  'type=onset stimulus t source uncertainty told',
  'type=press target t input frame onsets',
  'type=trial-started t block index trial',
  'type=response t block index response input longestFrame frameInterval inputInterval',
  'type=shown t stimulus asked duration frames missed',
  'type=trial-voided t block index reason',
  'type=focus t focused',
  'type=visibility t visible',
  'type=resize t width height dpr',
  'type=phase t phase round',
  'type=pause t why',
  'type=resume t why',
  'type=mastery t round mastered',
  'type=setting t settings',
  'type=orientation t angle',
  'type=run-ended t how',
  'reducedMotion sound',
  'type=run-started t runId game gameVersion seed locale startedAt device settings',
  'type=run-started t runId game gameVersion seed locale startedAt device settings resumedAfter',
  'input renderer width height dpr frameInterval crossOriginIsolated clockStep check',
  'frameInterval late longest pointer fit',
]
