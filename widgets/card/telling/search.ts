import type { Skill } from '@skillprint/sdk/wire'
import { groupOf } from '../reading.ts'

/** Skills that fit the words typed and the group chosen; those whose sentence or name begins a word with them, in the language's order. */
export function searchSkills(
  skills: readonly Skill[],
  query: string,
  group: string | null,
  language: 'nl' | 'en',
): readonly Skill[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  return skills.filter((skill) => {
    if (skill.known === 'left-out' || skill.deprecated) return false
    if (group !== null && groupOf(skill) !== group) return false
    const text = plain(
      [skill.sentence[language], skill.name[language], skill.definition?.[language]].join(' '),
    )
    return wanted.every((word) => text.includes(` ${word}`))
  })
}

/** Small letters without accents, a blank before every word. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ')}`
}
