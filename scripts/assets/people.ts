import { expressions, type PersonId } from '../../games/world/cast.ts'
import { figure, half, hanging, wheelchair } from './people/figure.ts'
import { looks } from './people/looks.ts'
import { bustBody, bustHead } from './people/person.ts'
import { colors, type Drawing, line } from './svg.ts'

/** A person's body and all heads. */
export const busts = (...ids: readonly PersonId[]): Drawing[] =>
  ids.flatMap((id) => [bustBody(looks[id]), ...expressions.map((one) => bustHead(looks[id], one))])

const up = { elbow: [16, 6], hand: [14, -24] } as const
const thumb = { elbow: [18, 12], hand: [16, -8], shape: 'thumb' } as const
const palm = { elbow: [21, 12], hand: [21, -17], shape: 'palm' } as const
const hip = { elbow: [18, 18], hand: [0, 34] } as const

const cane =
  line('M25,172 L25,112 C25,102 37,102 37,110', colors.woodDark, 4.5) +
  line('M25,168 L25,173', colors.ink, 5.5)

/** Small whole people, and people to the waist, by name. Throws on a name that nobody has. */
export const figures = (...names: readonly string[]): Drawing[] =>
  names.map((name) => {
    const drawing = everyone.find((one) => one.name === name)
    if (!drawing)
      throw new Error(`figures(${name}): expected one of ${everyone.map((one) => one.name).join(', ')}`)
    return drawing
  })

const everyone: readonly Drawing[] = [
  figure(looks.kees, 'kees-idle', { face: 'neutral', left: hanging, right: hip }),
  figure(looks.kees, 'kees-think', {
    face: 'thinking',
    left: { elbow: [-2, 26], hand: [-24, 28] },
    right: { elbow: [8, 26], hand: [-20, 4], shape: 'chin' },
  }),
  figure(looks.kees, 'kees-cheer', {
    face: 'happy',
    left: { ...up, shape: 'palm' },
    right: { ...up, shape: 'palm' },
  }),
  figure(looks.samira, 'samira-idle', { face: 'neutral', left: hanging, right: hanging }),
  figure(looks.samira, 'samira-thumb', { face: 'happy', left: hanging, right: thumb }),
  figure(looks.samira, 'samira-stop', { face: 'neutral', left: hanging, right: palm }),
  figure(looks.daan, 'daan', { face: 'happy', left: hip, right: hanging }),
  figure(looks.ria, 'ria', {
    face: 'happy',
    left: { elbow: [8, 22], hand: [8, 40] },
    right: hanging,
    before: cane,
  }),
  figure(looks.noor, 'noor', {
    face: 'neutral',
    left: hanging,
    right: palm,
  }),
  figure(looks.wim, 'wim', { face: 'happy', left: hanging, right: hip }),
  figure(looks.lena, 'lena', {
    face: 'happy',
    left: { elbow: [14, 20], hand: [13, 32] },
    right: { elbow: [14, 20], hand: [13, 32] },
    sits: true,
    ...wheelchair,
  }),
  figure(looks.harjit, 'harjit', { face: 'happy', left: hanging, right: hip }),
  figure(looks.grace, 'grace', { face: 'happy', left: hanging, right: hanging }),
  figure(looks.robin, 'robin', { face: 'happy', left: hanging, right: thumb }),
  half(looks.samira, 'samira-idle', { face: 'neutral', left: hanging, right: hanging }),
  half(looks.samira, 'samira-thumb', { face: 'happy', left: hanging, right: thumb }),
  half(looks.samira, 'samira-stop', { face: 'neutral', left: hanging, right: palm }),
  half(looks.samira, 'samira-oops', { face: 'worried', left: hanging, right: hanging }),
]
