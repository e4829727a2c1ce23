import { type SkillId, vocabulary } from '../vocabulary.ts'
import { core } from './core.ts'
import { life } from './life.ts'
import { type OtherLanguage, otherNames } from './names.ts'
import { physical } from './physical.ts'
import type { WordRow } from './row.ts'
import { selfManagement } from './self-management.ts'
import { social } from './social.ts'
import { thinking } from './thinking.ts'

/** The longer words of one skill in Dutch and English, and its name in other languages. */
export interface SkillWords {
  /** What the skill is, at reading level B1. */
  readonly definition: { readonly nl: string; readonly en: string }
  /** What somebody does at each level of the job scale: index 0 to 7. Level 0 says the same of every skill, so that a reader meets it once. */
  readonly anchors: { readonly nl: readonly string[]; readonly en: readonly string[] }
  readonly otherNames: Readonly<Record<OtherLanguage, string>>
}

/** Raised when a definition or anchor changes its meaning. */
export const wordsVersion = 'words 1'

const rows: ReadonlyMap<SkillId, WordRow> = new Map(
  [...core, ...thinking, ...selfManagement, ...social, ...physical, ...life].map((row) => [row[0], row]),
)

/** The longer words of every skill, in the vocabulary's order. Throws an `Error` when a skill of the vocabulary has none. */
export const skillWords: ReadonlyMap<SkillId, SkillWords> = new Map(
  vocabulary.map(({ id, name }) => {
    const row = rows.get(id)
    const names = otherNames.get(id)
    if (!row || !names)
      throw new Error(
        `skill words: got none for ${id} (${name.nl}), expected a row in words/ and in names.ts`,
      )
    return [id, { ...wordsOf(row), otherNames: names }]
  }),
)

function wordsOf([, nl, en, anchorsNl, anchorsEn]: WordRow): Omit<SkillWords, 'otherNames'> {
  return {
    definition: { nl, en },
    anchors: {
      nl: ['Je doet dit niet in je werk.', ...sentences('Je', anchorsNl)],
      en: ['You do not do this at work.', ...sentences('You', anchorsEn)],
    },
  }
}

function sentences(subject: string, anchors: string): string[] {
  return anchors.split('|').map((rest) => `${subject} ${rest}.`)
}
