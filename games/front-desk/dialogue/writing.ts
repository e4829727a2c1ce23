import type { Expression, PersonId } from '../../world/cast.ts'
import type { Act, Line, Option } from './dialogue.ts'

/** A line that somebody says, for writers: `says('wim', 'angry', 'Ik wacht al een uur!', 'I have been waiting for an hour!')`. */
export const says = (who: PersonId, face: Expression, nl: string, en: string): Line => ({
  who,
  face,
  text: { nl, en },
})

/** Something that is seen, not said: `seen('robin', 'types', 'Robin typt.', 'Robin types.')`. */
export const seen = (who: PersonId, does: Act, nl: string, en: string): Line => ({
  act: { who, does },
  text: { nl, en },
})

/** The four answers to "how well does your colleague do?", with credit by distance to the key. `best` is the key: 0 very well … 3 badly. */
export function judged(best: 0 | 1 | 2 | 3, why: string): readonly Option[] {
  const words = [
    ['very', 'Heel goed', 'Very well'],
    ['quite', 'Goed', 'Well'],
    ['little', 'Niet zo goed', 'Not so well'],
    ['badly', 'Slecht', 'Badly'],
  ] as const
  return words.map(([id, nl, en], i) => {
    const distance = Math.abs(i - best)
    return {
      id,
      text: { nl, en },
      credit: distance === 0 ? 2 : distance === 1 ? 1 : 0,
      lure: [0.4, 0.8, 0.3, 0.1][i] ?? 0,
      why,
    }
  })
}
