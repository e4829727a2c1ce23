import type { Ease } from '../stage.ts'

const overshoot = 1.70158
const eases: Readonly<Record<Ease, (x: number) => number>> = {
  linear: (x) => x,
  in: (x) => x * x * x,
  out: (x) => 1 - (1 - x) ** 3,
  'in-out': (x) => (x < 0.5 ? 4 * x * x * x : 1 - (2 - 2 * x) ** 3 / 2),
  back: (x) => 1 + (overshoot + 1) * (x - 1) ** 3 + overshoot * (x - 1) ** 2,
}

/** A movement of some numbers of an object: `step` once a frame until it says true; `finish` puts the end values. */
export interface Movement {
  step(t: number): boolean
  finish(): void
}

/** Starts with the first step, so that a movement asked for between two frames takes its whole time. */
export function movement(
  target: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, number>>,
  ms: number,
  ease: Ease,
  done: () => void,
): Movement {
  const object = target as Record<string, unknown>
  const from = Object.fromEntries(Object.keys(to).map((key) => [key, Number(object[key])]))
  let started: number | null = null
  let over = false
  const put = (x: number): void => {
    for (const [key, end] of Object.entries(to)) {
      const start = from[key] ?? end
      object[key] = x === 1 ? end : start + (end - start) * eases[ease](x)
    }
  }
  const finish = (): void => {
    if (over) return
    over = true
    put(1)
    done()
  }
  return {
    step: (t) => {
      if (over) return true
      started ??= t
      const x = ms > 0 ? (t - started) / ms : 1
      if (x >= 1) finish()
      else put(x)
      return over
    },
    finish: () => {
      if (!over && !isGone(target)) finish()
      else if (!over) {
        over = true
        done()
      }
    },
  }
}

/** A destroyed Pixi object has no position to write to. */
const isGone = (target: Readonly<Record<string, unknown>>): boolean => target.destroyed === true
