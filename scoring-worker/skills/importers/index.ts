/** Reads the open sources of the skill language: texts in, values out. The commands that read files stand in `scripts/`. */

export { compareLanguage, type LanguageChange } from './compare.ts'
export { type ImportedSkill, readCompetentNl } from './competentnl.ts'
export { type EscoOccupation, type EscoSkill, readEscoOccupations, readEscoSkills } from './esco.ts'
export { levelFromImportance, type Rating, type Ratings, readRatings } from './onet.ts'
export { readTable, type TableRow } from './table.ts'
