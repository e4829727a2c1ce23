/** A box in logical units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything stands: upright, the talk is above and below the visitor; lying, it is beside. */
export interface Plan {
  readonly size: { readonly width: number; readonly height: number }
  /** Top edge of the counter. */
  readonly counter: number
  /** Middle of the visitor, and units of bust to one of stage. */
  readonly visitor: { readonly x: number; readonly scale: number }
  readonly bubble: Box
  readonly question: Box
  /** Boxes for so many answers. */
  answers(count: number): readonly Box[]
  readonly plant: { readonly x: number; readonly scale: number }
}

const margin = 12
const gap = 8

export function makePlan(size: { readonly width: number; readonly height: number }): Plan {
  const { width, height } = size
  const lying = width > height * 1.15
  if (lying) {
    const left = width * 0.42
    const scale = Math.min(1.9, (height * 0.62) / 180)
    const column = { x: left + margin, width: width - left - 3 * margin }
    const bubble = { ...column, y: height * 0.1, height: height * 0.24 }
    const question = { ...column, y: bubble.y + bubble.height + 2 * gap, height: 34 }
    return {
      size,
      counter: height * 0.78,
      visitor: { x: left / 2, scale },
      bubble,
      question,
      answers: (count) => stack(column, question.y + question.height + gap, height - margin, count, 76),
      plant: { x: width * 0.05 + 30, scale: 1.2 },
    }
  }
  const counter = height * 0.56
  const column = { x: margin, width: width - 2 * margin }
  const bubble = { ...column, y: 8, height: Math.max(84, height * 0.165) }
  const scale = Math.min(1.9, (counter - bubble.height - 14) / 172)
  const question = { ...column, y: counter + 20, height: 30 }
  return {
    size,
    counter,
    visitor: { x: width / 2, scale },
    bubble,
    question,
    answers: (count) => stack(column, question.y + question.height + gap / 2, height - margin, count, 72),
    plant: { x: width - 40, scale: 0.9 },
  }
}

/** Equal boxes under each other, none higher than `most`; four stand two by two. */
function stack(
  column: { readonly x: number; readonly width: number },
  top: number,
  bottom: number,
  count: number,
  most: number,
): Box[] {
  if (count === 4) {
    const width = (column.width - gap) / 2
    const rows = stack({ x: column.x, width }, top, bottom, 2, most)
    return rows.flatMap((row) => [row, { ...row, x: row.x + width + gap }])
  }
  const height = Math.min(most, (bottom - top - gap * (count - 1)) / count)
  return Array.from({ length: count }, (_, i) => ({ ...column, y: top + i * (height + gap), height }))
}
