import type { Progress, Task } from '@skillprint/engine'
import { listing } from './listing.ts'
import { blockLength, orderOf, stretchLength, testLength } from './order.ts'
import { mastered, practice } from './practice.ts'
import { nextSsd } from './staircase.ts'
import { tipFor } from './tip.ts'
import type { SortingResponse, SortingTrial } from './trial.ts'

/** Two blocks of 64 parcels, 28 % with the stop lamp, the delay on a staircase; a short stop of the belt after each 16. */
export const task: Task<SortingTrial, SortingResponse> = {
  minutes: listing.minutes,
  practice,
  mastered,
  right: (_trial, response) => (response.stop && !response.signalled ? undefined : response.correct),
  next,
  done: ({ played }) => Math.min(1, played.length / testLength),
}

function next({ played, random }: Progress<SortingTrial, SortingResponse>): SortingTrial | undefined {
  const index = played.length
  // The generator is another one for every trial; what must hold for the whole run is drawn once and carried along.
  const order = played[0]?.trial.order ?? random.fork('order').below(2 ** 31)
  const slot = orderOf(order)[index]
  if (!slot) return undefined
  const draw = random.fork('times')
  return {
    ...slot,
    ssd: slot.stop ? nextSsd(played) : null,
    foreperiod: 250 + draw.below(51),
    gap: 220 + draw.below(101),
    order,
    pause: pauseBefore(index, played),
    last: index === testLength - 1,
  }
}

function pauseBefore(
  index: number,
  played: Progress<SortingTrial, SortingResponse>['played'],
): SortingTrial['pause'] {
  if (index === 0 || index % stretchLength !== 0) return null
  if (index % blockLength === 0) return { kind: 'oil', say: 'oil' }
  return { kind: 'tip', say: tipFor(played) }
}
