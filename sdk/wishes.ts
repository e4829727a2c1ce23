import { refuseWishes, type Wishes } from '@skillprint/scoring-worker/match'
import type { Kept } from './keeping.ts'

/** Keeps what a person wants beside skills. Throws an `Error` naming every field that is no wish, before anything is kept. */
export async function keepWishes(kept: Kept, wishes: Wishes): Promise<void> {
  refuseWishes(wishes)
  kept.wishes = wishes
  await kept.store.setMeta('wishes', wishes)
}
