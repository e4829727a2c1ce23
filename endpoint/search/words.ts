/** Words that say nothing about a job. */
const empty = new Set([
  'de',
  'het',
  'een',
  'en',
  'of',
  'in',
  'bij',
  'voor',
  'met',
  'van',
  'als',
  'm',
  'v',
  'x',
  'the',
  'a',
  'and',
  'for',
])
/** Endings of number, gender, size and inflection, longest first; what is left has at least four signs. */
const endings = ['sters', 'tjes', 'ster', 'tje', 'jes', 'ers', 'ens', 'en', 'je', 'er', 's', 'e']
const leastStem = 4

/** The words of a text in the form in which they are compared: without accents, in one spelling, without endings. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0 && !empty.has(word))
    .map((word) => stem(spelling(word)))
}

/** One spelling for sounds that Dutch writes in several ways: c and k, ij and y, ph and f, double letters. */
function spelling(word: string): string {
  return word
    .replace(/y/g, 'ij')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch(?=$|e?[rs]?$)/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1')
}

function stem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= leastStem)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** What the head of a compound may look like: `laser` (lasser) is `las` at the end of `konstruktielas`. */
export function rootOf(word: string): string {
  const root = word.replace(/(ers?|en|e|s)$/, '')
  return root.length >= 3 ? root : word
}

/** How well one asked word is met by a word that is there: 3 the same, 2 its beginning, 1 within a compound or one slip of the pen, 0 not. */
export function meets(asked: string, there: string): number {
  if (asked === there) return 3
  if (asked.length >= 3 && there.startsWith(asked)) return 2
  if (there.endsWith(rootOf(asked)) || (asked.length >= 5 && there.includes(asked))) return 1
  return asked.length >= 5 && oneSlip(asked, there) ? 1 : 0
}

/** True when one sign was left out, put in, changed, or swapped with its neighbour. */
function oneSlip(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > 1) return false
  let start = 0
  while (start < first.length && first[start] === second[start]) start++
  const rest = (text: string, from: number): string => text.slice(start + from)
  return (
    rest(first, 1) === rest(second, 1) ||
    rest(first, 1) === rest(second, 0) ||
    rest(first, 0) === rest(second, 1) ||
    (first[start] === second[start + 1] &&
      first[start + 1] === second[start] &&
      rest(first, 2) === rest(second, 2))
  )
}
