import type { Skill } from '@skillprint/sdk/wire'
import { groupOf } from '../reading.ts'

/** Fewer letters than this begin too many words of too many languages. */
const enough = 3

/**
 * Skills that fit the words typed and the group chosen; those whose sentence or name begins a word with them, in the language's order. The name may also be typed in
 * another language that it is known in.
 */
export function searchSkills(
  skills: readonly Skill[],
  query: string,
  group: string | null,
  language: 'nl' | 'en',
): readonly Skill[] {
  return skills.filter((skill) => {
    if (skill.known === 'left-out' || skill.deprecated) return false
    if (group !== null && groupOf(skill) !== group) return false
    return isSaidIn(language, skill, query) || nameFoundBy(skill, query, language) !== null
  })
}

/** The name by which a skill was found when it was typed in another language than the page's, with that language; null otherwise. */
export function nameFoundBy(
  skill: Skill,
  query: string,
  language: 'nl' | 'en',
): { readonly language: string; readonly name: string } | null {
  if (query.trim().length < enough || isSaidIn(language, skill, query)) return null
  const found = Object.entries(skill.otherNames ?? {}).find(([, name]) => begins(name, query))
  return found ? { language: found[0], name: found[1] } : null
}

function isSaidIn(language: 'nl' | 'en', { sentence, name, definition }: Skill, query: string): boolean {
  return begins([sentence[language], name[language], definition?.[language]].join(' '), query)
}

/** Does every word typed begin a word of the text? */
function begins(text: string, query: string): boolean {
  const words = plain(text)
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => words.includes(` ${word}`))
}

/** Small letters without accents, a blank before every word. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  // The Arabic article stands at the front of its word.
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replaceAll(' \u0627\u0644', ' ')
}
