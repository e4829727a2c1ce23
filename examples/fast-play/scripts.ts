import type { StageView } from '@skillprint/engine/testing'

/** What a scripted player knows beside what a screen reader says: the trial on the stage, from its record. */
export interface Known {
  readonly game: string
  readonly index: number
  readonly trial: unknown
}

type Script = (view: StageView, known: Known) => string | null | undefined

/** A player of each game; `any` presses the first target of a game that has no script. */
export const scripts: Readonly<Record<string, Script>> = {
  'sorting-belt': sortParcels(),
  'tile-setter': layTiles(),
  'front-desk': talk(),
  any: ({ targets }) => targets[0]?.id,
}

/** A race: the press is planned when the sign is said; the lamp stops it if stopping, 230 ms long, is done before. */
function sortParcels(): Script {
  let sign: { readonly side: 'left' | 'right'; readonly due: number } | null = null
  let lampAt: number | null = null
  let before = ''
  let nth = 0
  return ({ t, targets, said }) => {
    if (targets.some(({ id }) => id === 'go-on')) return 'go-on'
    if (said !== before) {
      before = said
      const side = said === 'Rondje' ? 'left' : said === 'Driehoek' ? 'right' : null
      if (side) {
        sign = { side, due: t + 380 + ((nth++ * 67) % 160) }
        lampAt = null
      } else if (said === 'Stop') lampAt = t
      else sign = null
    }
    if (!sign || t < sign.due) return null
    const stopped = lampAt !== null && t >= lampAt + 230
    const press = stopped ? null : sign.side
    sign = null
    return press
  }
}

/** Looks for a second and a half, then lays what belongs there, part by part; gives up each seventh field. */
function layTiles(): Script {
  let field: unknown = null
  let due = 0
  return ({ t, targets }, { index, trial }) => {
    const has = (id: string): boolean => targets.some((target) => target.id === id)
    if (has('go-on')) return 'go-on'
    const answer = (trial as { answer?: Readonly<Record<string, number>> } | null)?.answer
    if (!answer || !has('skip')) return null
    if (trial !== field) {
      field = trial
      due = t + 1500
    }
    if (t < due) return null
    if (index % 7 === 6) return 'skip'
    const wanted = [
      ...['shape', 'fill', 'count'].map((part) => `${part}-${answer[part]}`),
      ...[1, 2, 4, 8].filter((bit) => (answer.corners ?? 0) & bit).map((bit) => `corners-${bit}`),
    ]
    const missing = wanted.find((id) => targets.some((target) => target.id === id && !target.pressed))
    return missing ?? (has('place') ? 'place' : null)
  }
}

const good = new Set(
  'yes search check badly when understand on-time choice kind-line listen ask together today short very teach-back care'.split(
    ' ',
  ),
)

/** Reads on, takes as long as a person at least needs for an answer, and gives the one that works; where it knows none, the first. */
function talk(): Script {
  let asked = ''
  let due = 0
  let nth = 0
  return ({ t, targets }) => {
    if (targets.some(({ id }) => id === 'next')) {
      asked = ''
      return 'next'
    }
    const answers = targets.filter(({ id }) => id !== 'said' && id !== 'question')
    const now = answers.map(({ id }) => id).join(' ')
    if (now !== asked) {
      asked = now
      due = t + 1100 + ((nth++ * 67) % 600)
    }
    return t < due ? null : (answers.find(({ id }) => good.has(id)) ?? answers[0])?.id
  }
}
