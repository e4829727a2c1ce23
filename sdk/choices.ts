import type { Kept } from './keeping.ts'
import type { Choice } from './session-types.ts'

/** Keeps what the person said to a job; the order of saying is kept too, for undo. */
export async function putChoice(kept: Kept, profile: string, choice: Choice): Promise<void> {
  const nth = Math.max(0, ...[...kept.choices.values()].map((one) => one.nth)) + 1
  kept.choices.set(profile, { choice, nth })
  await kept.store.putChoice({ profile, choice, nth })
}

/** Takes the last choice back; gives its profile id, or null when there is none. */
export async function removeLastChoice(kept: Kept): Promise<string | null> {
  const last = [...kept.choices].sort(([, a], [, b]) => b.nth - a.nth)[0]?.[0]
  if (last === undefined) return null
  kept.choices.delete(last)
  await kept.store.removeChoice(last)
  return last
}
