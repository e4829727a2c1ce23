import { element } from '../shell/element.ts'
import type { PathPoint } from './recording.ts'

/** The pointer's path over the stage, and what it pressed. */
export interface Trail {
  readonly view: Element
  /** Draws the last part of a path as it was at `t`. */
  draw(path: readonly PathPoint[], t: number): void
  /** Marks a target that was pressed, by finger or key. */
  press(target: HTMLElement): void
  clear(): void
}

/** How much of the path is seen, ms, in parts that fade. */
const seen = 900
const parts = 3

const space = 'http://www.w3.org/2000/svg'

/** Makes the layer that lies over a stage and takes no input. */
export function createTrail(): Trail {
  const svg = document.createElementNS(space, 'svg')
  const lines = Array.from({ length: parts }, (_, i) => {
    const line = document.createElementNS(space, 'polyline')
    line.setAttribute('data-age', String(i))
    return line
  })
  const dot = document.createElementNS(space, 'circle')
  dot.setAttribute('r', '9')
  svg.append(...lines, dot)
  const view = element('div', { class: 'trail', attributes: { 'aria-hidden': 'true' } }, svg)
  const clear = (): void => {
    for (const line of lines) line.setAttribute('points', '')
    dot.style.setProperty('visibility', 'hidden')
    for (const mark of view.querySelectorAll('.press')) mark.remove()
  }
  clear()
  return {
    view,
    draw(path, t) {
      const end = path.findLastIndex((point) => point.t <= t)
      const tip = path[end]
      for (const [age, line] of lines.entries()) {
        const points: string[] = []
        for (let i = end; i >= 0; i--) {
          const point = path[i]
          if (!point || t - point.t > ((age + 1) * seen) / parts) break
          if (t - point.t >= (age * seen) / parts) points.push(`${point.x},${point.y}`)
        }
        line.setAttribute('points', points.join(' '))
      }
      const shown = tip !== undefined && t - tip.t < seen
      dot.style.setProperty('visibility', shown ? 'visible' : 'hidden')
      if (!shown) return
      dot.setAttribute('cx', String(tip.x))
      dot.setAttribute('cy', String(tip.y))
      dot.toggleAttribute('data-down', tip.down)
    },
    press(target) {
      const mark = element('i', { class: 'press' })
      const put = (name: string, value: number): void => mark.style.setProperty(name, `${value}px`)
      put('left', target.offsetLeft)
      put('top', target.offsetTop)
      put('width', target.offsetWidth)
      put('height', target.offsetHeight)
      mark.addEventListener('animationend', () => mark.remove())
      for (const old of view.querySelectorAll('.press')) old.remove()
      view.append(mark)
    },
    clear,
  }
}
