import { type Sector, sectors } from '@skillprint/scoring-worker/match'
import { skillById, type ToldEvidence, toldSources } from '@skillprint/scoring-worker/skills'
import type { Kept } from './keeping.ts'
import type { Told } from './session-types.ts'

/** Characters: one sentence. */
export const longestSentence = 200
/** So many pieces of evidence are kept. */
export const mostEvidence = 60

/** Keeps what a person told in place of what they told before. Throws as `checkTold`. */
export async function keepTold(kept: Kept, told: Told): Promise<void> {
  const checked = checkTold(told)
  await kept.store.setMeta('told', checked)
  kept.told = checked
}

/** Checks what a page says a person told. Throws one `Error` that names every fault by its place; gives a clean copy. */
export function checkTold(told: Told): Told {
  const faults: string[] = []
  if (told.evidence.length > mostEvidence)
    faults.push(`evidence: got ${told.evidence.length}, expected at most ${mostEvidence}`)
  const evidence = told.evidence.map((one, index) => checkEvidence(one, `evidence[${index}]`, faults))
  const worked = told.worked.filter((sector, index) => told.worked.indexOf(sector) === index)
  for (const [index, sector] of worked.entries())
    if (!sectors.includes(sector))
      faults.push(`worked[${index}]: got ${JSON.stringify(sector)}, expected one of ${sectors.join(', ')}`)
  if (faults.length > 0) throw new Error(`setTold: ${faults.join('; ')}`)
  return { evidence, worked: worked as readonly Sector[] }
}

function checkEvidence(one: ToldEvidence, path: string, faults: string[]): ToldEvidence {
  const { skill, source, by } = one
  const known = skillById(skill)
  if (!known)
    faults.push(`${path}.skill: got ${JSON.stringify(skill)}, expected the id of a skill in the language`)
  else if (known.known === 'left-out' || known.deprecated)
    faults.push(`${path}.skill: ${skill} is not asked of anybody`)
  if (!toldSources.includes(source))
    faults.push(`${path}.source: got ${JSON.stringify(source)}, expected one of ${toldSources.join(', ')}`)
  const sentence = String(one.sentence ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  if (sentence === '' || sentence.length > longestSentence)
    faults.push(`${path}.sentence: got ${sentence.length} characters, expected 1 to ${longestSentence}`)
  return { skill, source, sentence, ...(by === undefined ? {} : { by: String(by).slice(0, 120) }) }
}
