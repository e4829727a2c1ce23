/**
 * The longer words of one skill: its definition (B1), and seven anchors joined by `|`, for level 1 to 7, without their first word ("Je", "You").
 * Ours, after the order of difficulty in O*NET's own anchors; not reviewed by the makers of CompetentNL.
 */
export type WordRow = readonly [
  id: string,
  definitionNl: string,
  definitionEn: string,
  anchorsNl: string,
  anchorsEn: string,
]
