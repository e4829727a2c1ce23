import { parseArgs } from 'node:util'

export const subjects = ['jspsych', 'labjs', 'ours', 'sorting-belt'] as const
export type Subject = (typeof subjects)[number]
/** Played by the real engine: the bench's own quick game, and a game that people play. */
export const isOurs = (subject: Subject): boolean => subject === 'ours' || subject === 'sorting-belt'
export const loads = ['idle', 'stall', 'cpu4'] as const
export type Load = (typeof loads)[number]
export type Input = 'keyboard' | 'touch'

export interface Options {
  /** Trials that count in a cell, dropped ones left out. */
  readonly n: number
  /** The same of the real game, which has long pauses. */
  readonly real: number
  readonly rounds: number
  readonly seed: string
  readonly renderer: 'webgl' | 'canvas' | 'default'
  /** Words that cut the plan down, e.g. `keyboard`, `isolated`, `ours`, `durations`; none: everything. */
  readonly only: readonly string[]
}

/** Reads what stands after `npm run bench -- timing --`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args].filter((arg) => arg !== '--'),
    options: {
      n: { type: 'string', default: '120' },
      real: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string', default: 'timing' },
      renderer: { type: 'string', default: 'default' },
      only: { type: 'string', default: '' },
    },
  })
  const n = whole('n', values.n)
  const { renderer } = values
  if (renderer !== 'webgl' && renderer !== 'canvas' && renderer !== 'default')
    throw new Error(`bench timing: --renderer is ${renderer}, expected webgl, canvas or default`)
  return {
    n,
    real: values.real === undefined ? Math.min(n, 30) : whole('real', values.real),
    rounds: values.rounds === undefined ? Math.max(1, Math.round(n / 40)) : whole('rounds', values.rounds),
    seed: values.seed,
    renderer,
    only: values.only.split(',').flatMap((word) => word.trim() || []),
  }
}

function whole(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0)
    throw new Error(`bench timing: --${name} is ${JSON.stringify(text)}, expected a whole number`)
  return number
}
