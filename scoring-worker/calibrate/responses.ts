/** One row per person: right (1), wrong (0), missing (null), an entry per item. */
export type Responses = readonly (readonly (0 | 1 | null)[])[]

/** A pattern of answers and how many people gave it: people with the same answers are computed once. */
export interface Pattern {
  readonly answers: readonly (0 | 1 | null)[]
  readonly people: number
}

/** Groups people by their answers, in the order of first appearance. Throws an `Error` naming the first row or answer that is none. */
export function patternsOf(where: string, responses: Responses): readonly Pattern[] {
  const width = responses[0]?.length ?? 0
  if (responses.length < 2 || width < 2)
    throw new Error(
      `${where}: got ${responses.length} people and ${width} items, expected at least 2 of both`,
    )
  const counts = new Map<string, { answers: Pattern['answers']; people: number }>()
  for (const [row, answers] of responses.entries()) {
    if (answers.length !== width)
      throw new Error(`${where}: person ${row} has ${answers.length} answers, expected ${width}`)
    for (const [column, answer] of answers.entries())
      if (answer !== 0 && answer !== 1 && answer !== null)
        throw new Error(
          `${where}: person ${row}, item ${column}: got ${JSON.stringify(answer)}, expected 0, 1 or null`,
        )
    const key = answers.map((answer) => answer ?? '-').join('')
    const known = counts.get(key)
    if (known) known.people++
    else counts.set(key, { answers, people: 1 })
  }
  return [...counts.values()]
}
