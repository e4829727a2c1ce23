import { type VocabularyRow, vocabularyTable } from './vocabulary-table.ts'

/** Ten hex digits: the id of a skill in CompetentNL, e.g. `CD7B4C0F34`. */
export type SkillId = string

/** The six groups of ESCO's transversal skills (T1 … T6), in ESCO's order; their words stand in the widgets' strings. */
export const skillGroups = ['core', 'thinking', 'self-management', 'social', 'physical', 'life'] as const
export type SkillGroup = (typeof skillGroups)[number]

/** How a skill can become known: a short game, a drawn scenario, a statement, practice (coach, work, certificate); or not at all. */
export type SkillSource = 'game' | 'scenario' | 'statement' | 'practice' | 'left-out'

/** One skill of the shared language. */
export interface VocabularySkill {
  readonly id: SkillId
  /** Its address in CompetentNL. */
  readonly uri: string
  readonly name: { readonly nl: string; readonly en: string }
  /** In the first person, at reading level A2. */
  readonly sentence: { readonly nl: string; readonly en: string }
  readonly group: SkillGroup
  readonly known: SkillSource
  /** The nearest transversal skill of ESCO 1.2. */
  readonly esco?: { readonly uri: string; readonly label: string }
  /** The nearest element of O*NET, e.g. `2.A.1.b`. */
  readonly onet?: { readonly id: string; readonly name: string }
  /** True when a later list no longer has it: old skillprints and job profiles still read it, nothing new may ask it. Its successor, if any. */
  readonly deprecated: boolean
  readonly replacedBy?: SkillId
}

/** Which list this is; part of every skillprint's version. */
export const vocabularyVersion = 'competentnl-1'

/** Skills that a later list of CompetentNL dropped: id → the skill that took its place, or null. An id is never used for something else. */
const dropped: Readonly<Record<SkillId, SkillId | null>> = {}

/** The 112 specific skills of CompetentNL, always in this order. */
export const vocabulary: readonly VocabularySkill[] = vocabularyTable.map(readRow)

const byId: ReadonlyMap<SkillId, VocabularySkill> = new Map(vocabulary.map((skill) => [skill.id, skill]))

/** The skill with this id, or undefined when the language has none. */
export function skillById(id: SkillId): VocabularySkill | undefined {
  return byId.get(id)
}

function readRow(row: VocabularyRow): VocabularySkill {
  const [id, nl, en, sentenceNl, sentenceEn, group, known, escoId, escoLabel, onetId, onetName] = row
  return {
    id,
    uri: `https://linkeddata.competentnl.nl/id/humancapability/${id}`,
    name: { nl, en },
    sentence: { nl: sentenceNl, en: sentenceEn },
    group,
    known,
    ...(escoId !== null && escoLabel !== null
      ? { esco: { uri: `http://data.europa.eu/esco/skill/${escoId}`, label: escoLabel } }
      : {}),
    ...(onetId !== null && onetName !== null ? { onet: { id: onetId, name: onetName } } : {}),
    deprecated: Object.hasOwn(dropped, id),
    ...(dropped[id] ? { replacedBy: dropped[id] } : {}),
  }
}
