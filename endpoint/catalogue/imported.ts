import type { Sector } from '@skillprint/scoring-worker/match'
import { faultsOf, Id, List, type Occupation, Requirement, Words } from '@skillprint/sdk/wire'
import Type from 'typebox'

/** What `npm run catalogue -- … --everything <file.json>` writes: an occupation that O*NET rates, with ESCO's Dutch title where the crosswalk knows one. */
const Imported = Type.Object(
  {
    id: Type.String({ pattern: '^\\d{2}-\\d{4}\\.\\d{2}$', maxLength: 10 }),
    title: Type.Object({ en: Words(400), nl: Type.Optional(Words(400)) }, { additionalProperties: false }),
    esco: Type.Optional(Words(400)),
    requirements: Type.Array(Requirement, { minItems: 1, maxItems: 200 }),
    keySkills: List(Id, 20),
  },
  { additionalProperties: false },
)
type Imported = Type.Static<typeof Imported>

/**
 * The shipped catalogue and, behind it, every occupation of such a file that it does not have yet: the shipped ones have better words. Throws an `Error` naming every
 * fault of the file.
 */
export function withImported(shipped: readonly Occupation[], text: string): readonly Occupation[] {
  const here = new Set(shipped.map(({ id }) => id))
  return [...shipped, ...readImported(text).filter(({ id }) => !here.has(id))]
}

function readImported(text: string): readonly Occupation[] {
  let all: unknown
  try {
    all = JSON.parse(text)
  } catch (error) {
    throw new Error(`catalogue: the file is not JSON (${(error as Error).message})`, { cause: error })
  }
  const faults = faultsOf(Type.Array(Imported, { maxItems: 1800 }), all)
  if (faults.length > 0)
    throw new Error(
      `catalogue: the file has ${faults.length} faults: ${faults
        .slice(0, 20)
        .map(({ path, message }) => `${path} ${message}`)
        .join('; ')}`,
    )
  return (all as Imported[]).map(({ id, title, esco, requirements, keySkills }) => ({
    // `47-4091.00` is the occupation itself; another end is a specialisation of it.
    id: id.endsWith('.00') ? id.slice(0, 7) : id,
    title: { nl: title.nl ?? title.en, en: title.en },
    summary: {
      nl: 'Dit beroep staat in de lijst van O*NET.',
      en: 'This occupation stands in the list of O*NET.',
    },
    ...(esco === undefined ? {} : { esco }),
    sector: sectorOf(id),
    requirements: requirements.map((one) => ({ ...one, source: 'onet' })),
    keySkills,
  }))
}

/** Sector by the major group of the Standard Occupational Classification (2018). An assumption: employers can change it. */
const sectors: Readonly<Record<string, Sector>> = {
  '11': 'office',
  '13': 'office',
  '15': 'technology',
  '17': 'technology',
  '21': 'care',
  '23': 'office',
  '25': 'education',
  '29': 'care',
  '31': 'care',
  '35': 'hospitality',
  '37': 'green',
  '41': 'retail',
  '43': 'office',
  '45': 'green',
  '47': 'construction',
  '49': 'technology',
  '51': 'technology',
  '53': 'logistics',
}

/** Sector of an O*NET-SOC code, by its major group; `other` where that says too little. */
export function sectorOf(id: string): Sector {
  return sectors[id.slice(0, 2)] ?? 'other'
}
