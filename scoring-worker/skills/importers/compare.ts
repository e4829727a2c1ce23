import type { VocabularySkill } from '../vocabulary.ts'
import type { ImportedSkill } from './competentnl.ts'

/** What a newer list of skills changes in ours. Ids are stable: nothing is ever deleted, what went is marked deprecated. */
export interface LanguageChange {
  /** Specific skills that we do not have yet. */
  readonly added: readonly ImportedSkill[]
  /** Ids that the list dropped or marked, with what takes their place where it says so. */
  readonly deprecated: readonly { readonly id: string; readonly replacedBy?: string }[]
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

/** Compares the specific skills (layer 3 and below) of a list with the vocabulary in use. */
export function compareLanguage(
  imported: readonly ImportedSkill[],
  vocabulary: readonly Pick<VocabularySkill, 'id' | 'name' | 'deprecated'>[],
): LanguageChange {
  const specific = new Map(imported.filter(({ layer }) => layer >= 3).map((skill) => [skill.id, skill]))
  const ours = new Map(vocabulary.map((skill) => [skill.id as string, skill]))
  return {
    added: [...specific.values()].filter(({ id, deprecated }) => !deprecated && !ours.has(id)),
    deprecated: vocabulary.flatMap(({ id, deprecated }) => {
      const found = specific.get(id)
      if (deprecated || (found && !found.deprecated)) return []
      return [{ id, ...(found?.replacedBy === undefined ? {} : { replacedBy: found.replacedBy }) }]
    }),
    renamed: [...specific.values()].flatMap(({ id, name }) => {
      const from = ours.get(id)?.name.nl
      return from !== undefined && from !== name.nl ? [{ id, from, to: name.nl }] : []
    }),
  }
}
