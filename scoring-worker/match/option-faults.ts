import { isAtLeastNought, isRecord, isSector, placeFaults, told } from './condition-faults.ts'
import { sectors, type Wishes } from './job-profile.ts'
import type { RankOptions } from './rank.ts'
import { rules } from './rules.ts'

/** What is wrong with one field of the options or wishes. */
export interface OptionFault {
  /** JSON pointer within the options, e.g. `/wishes/place/km`. */
  readonly path: string
  /** What came and what was expected. */
  readonly message: string
}

/** Options or wishes that nothing can be ranked by; `faults` names every field at once. */
export class MalformedOptions extends Error {
  override readonly name = 'MalformedOptions'
  readonly faults: readonly OptionFault[]
  constructor(faults: readonly OptionFault[]) {
    super(`rank: ${faults.map(({ path, message }) => `options, ${path}: ${message}`).join('; ')}`)
    this.faults = faults
  }
}

type Tell = (path: string, message: string) => void

/** Throws `MalformedOptions` naming every fault of the options of a list. */
export function refuseOptions(options: RankOptions): void {
  const faults: OptionFault[] = []
  const tell: Tell = (path, message) => faults.push({ path, message })
  if (!isRecord(options)) throw new Error(`rank: got ${told(options)}, expected options with a seed`)
  const { seed, limit, rule, interests, wishes, by } = options
  if (typeof seed !== 'string') tell('/seed', `got ${told(seed)}, expected a text`)
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    tell('/limit', `got ${told(limit)}, expected a whole number from 0`)
  if (rule !== undefined && !rules.includes(rule))
    tell('/rule', `got ${told(rule)}, expected ${rules.join(', ')}`)
  if (interests !== undefined) numbersIn(interests, '/interests', isAtLeastNought, 'a number from 0', tell)
  if (by !== undefined) orderFaults(by, tell)
  wishFaults(wishes, tell)
  if (faults.length > 0) throw new MalformedOptions(faults)
}

/** Throws `MalformedOptions` naming every fault of somebody's wishes. */
export function refuseWishes(wishes: Wishes | undefined): void {
  const faults: OptionFault[] = []
  wishFaults(wishes, (path, message) => faults.push({ path, message }))
  if (faults.length > 0) throw new MalformedOptions(faults)
}

function wishFaults(wishes: unknown, tell: Tell): void {
  if (wishes === undefined) return
  if (!isRecord(wishes)) {
    tell('/wishes', `got ${told(wishes)}, expected an object`)
    return
  }
  const { hours, place, dislikedSectors, ...others } = wishes
  for (const name in others) tell(`/wishes/${name}`, 'is no wish, expected hours, place, dislikedSectors')
  if (hours !== undefined && !isAtLeastNought(hours))
    tell('/wishes/hours', `got ${told(hours)}, expected a number from 0`)
  if (place !== undefined) {
    placeFaults(place, '/wishes/place', tell)
    if (isRecord(place) && !isAtLeastNought(place.km))
      tell('/wishes/place/km', `got ${told(place.km)}, expected a number from 0`)
  }
  if (dislikedSectors === undefined) return
  if (!Array.isArray(dislikedSectors))
    tell('/wishes/dislikedSectors', `got ${told(dislikedSectors)}, expected a list`)
  else
    for (const [index, one] of dislikedSectors.entries())
      if (!isSector(one))
        tell(`/wishes/dislikedSectors/${index}`, `got ${told(one)}, expected ${sectors.join(', ')}`)
}

function orderFaults(by: unknown, tell: Tell): void {
  const kind = isRecord(by) ? by.kind : by
  if (!isRecord(by) || !(kind === 'distance' || kind === 'newest' || kind === 'surprise'))
    tell('/by/kind', `got ${told(kind)}, expected distance, newest, surprise`)
  else if (kind === 'distance') placeFaults(by.from, '/by/from', tell)
  else if (kind === 'newest') numbersIn(by.published, '/by/published', Number.isFinite, 'a number', tell)
  else if (!Number.isFinite(by.turn)) tell('/by/turn', `got ${told(by.turn)}, expected a number`)
}

function numbersIn(
  values: unknown,
  path: string,
  fits: (value: unknown) => boolean,
  expected: string,
  tell: Tell,
): void {
  if (!isRecord(values)) {
    tell(path, `got ${told(values)}, expected numbers by profile id`)
    return
  }
  for (const id in values)
    if (!fits(values[id]))
      tell(
        `${path}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        `got ${told(values[id])}, expected ${expected}`,
      )
}
