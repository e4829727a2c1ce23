import type { Wishes } from '@skillprint/scoring-worker/match'
import { expect, test } from 'vitest'
import type { Kept } from './keeping.ts'
import { keepWishes } from './wishes.ts'

test('wishes that are none are refused with every field named, and what was kept stays', async () => {
  const stored: unknown[] = []
  const kept = {
    wishes: { hours: 24 },
    store: { setMeta: async (_key: string, value: unknown) => void stored.push(value) },
  } as unknown as Kept
  const wrong = { hours: Number.NaN, place: { latitude: 51, longitude: 5, km: -1 }, age: 61 } as Wishes
  await expect(keepWishes(kept, wrong)).rejects.toThrow(/\/wishes\/age.*\/wishes\/hours.*\/wishes\/place\/km/)
  expect([kept.wishes, stored]).toEqual([{ hours: 24 }, []])
  await keepWishes(kept, { hours: 32 })
  expect([kept.wishes, stored]).toEqual([{ hours: 32 }, [{ hours: 32 }]])
})
