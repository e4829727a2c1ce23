import type { Operation } from './document.ts'
import type { Plan } from './requests.ts'

/** Names of things that exist, learnt from answers: under what they are called in the plural (`shares`, `job-profiles`). */
export type Names = Map<string, string[]>

const most = 16

/** Words of one use that are no id of a collection. */
const words = ['codes', 'client-secrets', 'person-secrets', 'cursors', 'etags']

/** A place for the names of every collection that the paths speak of. */
export function namesFor(operations: readonly Operation[]): Names {
  const segments = operations.flatMap(({ path }) => path.split('/').filter((part) => /^[a-z]/.test(part)))
  return new Map([...segments, ...words].map((heading) => [heading, []]))
}

/** Learns the ids and one-use words in an answer to a request at this path. */
export function learn(names: Names, path: string, body: unknown): void {
  const segment =
    path
      .split('/')
      .filter((part) => part && !part.startsWith('{'))
      .at(-1) ?? ''
  walk(body, (name, value) => remember(names, nameOf(name, segment), value))
}

/** Puts one more name under a heading; the oldest go. */
export function remember(names: Names, heading: string, value: string): void {
  const known = names.get(heading)
  if (!known || known.includes(value)) return
  names.set(heading, [...known.slice(-most + 1), value])
}

/** The plan's values with known names in the places of made-up ones, where the plan says so. */
export function filledIn({ operation, known, dice, parameters, body }: Plan, names: Names) {
  let at = 0
  const pick = (heading: string, fallback: unknown): unknown => {
    const from = names.get(heading)
    const die = dice[at++ % dice.length] ?? 0
    return known && from && from.length > 0 && die % 8 !== 0 ? from[die % from.length] : fallback
  }
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        typeof one === 'string' ? pick(nameOf(name, ''), one) : replaced(one),
      ]),
    )
  }
  return {
    parameters: parameters.map(({ parameter, value }) => ({
      parameter,
      value: pick(nameOf(parameter.name, before(operation.path, parameter.name)), value),
    })),
    body: body && 'value' in body ? JSON.stringify(replaced(body.value)) : body?.text,
  }
}

/** `id` is named after what it is the id of; other names after themselves. */
function nameOf(name: string, segment: string): string {
  if (name === 'id') return segment
  if (name === 'next') return 'cursors'
  if (name === 'if-none-match') return 'etags'
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}s`
}

function before(path: string, parameter: string): string {
  const parts = path.split('/')
  return parts[parts.indexOf(`{${parameter}}`) - 1] ?? ''
}

function walk(value: unknown, visit: (name: string, value: string) => void): void {
  if (value === null || typeof value !== 'object') return
  // Of a list the first few: the newest, so that a long list does not crowd them out.
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 2 : undefined)
  for (const [name, one] of entries)
    if (typeof one === 'string') visit(name, one)
    else walk(one, visit)
}
