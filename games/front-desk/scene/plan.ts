import { bust } from '../../world/cast.ts'

/** A box in logical units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where somebody stands: the middle, and units of stage to one of bust. */
export interface Spot {
  readonly x: number
  readonly scale: number
}

/** Where everything stands: upright, the answers are on the front of the counter; lying, on a panel beside the people. */
export interface Plan {
  readonly size: { readonly width: number; readonly height: number }
  /** The part of the stage with the people. */
  readonly room: number
  /** Top edge of the counter. */
  readonly counter: number
  readonly alone: Spot
  readonly pair: { readonly visitor: Spot; readonly colleague: Spot }
  readonly bubble: Box
  /** Behind the answers; null where they stand on the counter. */
  readonly panel: Box | null
  readonly question: Box
  readonly next: Box
  /** Boxes for so many answers. */
  answers(count: number): readonly Box[]
  readonly plant: Spot
}

const margin = 12
const gap = 8
/** From the top of a bust to the highest hair. */
const air = 8

export function makePlan(size: { readonly width: number; readonly height: number }): Plan {
  const { width, height } = size
  const lying = width > height * 1.15
  const room = lying ? Math.round(width * 0.5) : width
  const counter = height * (lying ? 0.82 : 0.56)
  const bubble = { x: margin, y: 14, width: room - 2 * margin, height: Math.max(82, height * 0.16) }
  const column = lying
    ? { x: room + 2 * margin, width: width - room - 4 * margin }
    : { x: margin, width: width - 2 * margin }
  const panel = lying ? { x: room, y: 0, width: width - room, height } : null
  const question = { ...column, y: lying ? height * 0.13 : counter + 20, height: 46 }
  const top = question.y + question.height + gap / 2
  const bottom = height - (lying ? height * 0.1 : margin)
  const scale = Math.min(2, (counter - bubble.y - bubble.height - 14) / (bust.height - air))
  const two = Math.min(scale, (room * 0.54) / bust.width)
  const next = Math.min(72, bottom - top)
  return {
    size,
    room,
    counter,
    alone: { x: room / 2, scale },
    pair: { visitor: { x: room * 0.28, scale: two }, colleague: { x: room * 0.73, scale: two } },
    bubble,
    panel,
    question,
    next: {
      ...column,
      y: (lying ? height : top + bottom - question.height / 2) / 2 - next / 2,
      height: next,
    },
    answers: (count) => stack(column, top, bottom, count, lying ? 84 : 72),
    plant: { x: room - 38, scale: lying ? 1 : 0.85 },
  }
}

/** Equal boxes under each other, none higher than `most`; four stand two by two, with room for a face on each. */
function stack(
  column: { readonly x: number; readonly width: number },
  top: number,
  bottom: number,
  count: number,
  most: number,
): Box[] {
  if (count === 4) {
    const width = (column.width - gap) / 2
    const face = 16
    const height = Math.min(most, (bottom - top - 2 * face - gap) / 2)
    return [0, 1, 2, 3].map((i) => ({
      x: column.x + (i % 2) * (width + gap),
      y: top + face + Math.floor(i / 2) * (height + face + gap),
      width,
      height,
    }))
  }
  const height = Math.min(most, (bottom - top - gap * (count - 1)) / count)
  return Array.from({ length: count }, (_, i) => ({ ...column, y: top + i * (height + gap), height }))
}
