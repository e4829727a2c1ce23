/** Ten hex digits: the id of a skill in CompetentNL, e.g. `CD7B4C0F34`. */
export type SkillId = string
