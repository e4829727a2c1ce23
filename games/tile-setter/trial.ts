import type { EngineEvent, TrialContext, TrialResponse } from '@skillprint/engine'
import { assign, setup } from 'xstate'
import { type Rules, rulesToFind } from './difficulty.ts'
import { type Built, choices, isSame, isTile, nothing, type Part, type Tile, withPart } from './tile.ts'

/** One field with a gap. Times in ms. */
export interface TileTrial {
  /** The item's id in the bank; practice items have names of their own. */
  readonly item: string
  readonly rules: Rules
  /** The eight tiles shown, row by row; the gap is the ninth place. */
  readonly shown: readonly Tile[]
  readonly answer: Tile
  /** How long the sun takes to cross the sky; then the tile is laid as it stands. */
  readonly limit: number
  /** How many blocks of the street lie before this one. */
  readonly laid: number
  /** Practice: a wrong tile is followed by the right one and the reason. */
  readonly explain: boolean
  /** Is this the last field: by how many of its rules were found (0, 1, …; skipped is 0), or when it takes at least so long (ms)? */
  readonly closing: { readonly found: readonly boolean[]; readonly after: number }
}

/** How a trial ended. `t`: when the tile was laid or the field skipped, ms on the run clock; null when the sun went down. */
export interface TileResponse extends TrialResponse {
  readonly item: string
  readonly built: Built
  readonly correct: boolean
  readonly how: 'laid' | 'skipped' | 'late'
  /** From the field's onset to the first part, ms; null when no part was picked. */
  readonly first: number | null
  /** How many parts were picked, changed ones included. */
  readonly picks: number
  /** This was the last field of the test. */
  readonly last: boolean
}

export type TileEvent =
  | EngineEvent
  | { readonly type: 'pick'; readonly part: Part; readonly value: number; readonly t: number }
  | { readonly type: 'clear' | 'place' | 'skip' | 'go-on'; readonly t: number }

export interface TileContext extends TrialContext {
  readonly trial: TileTrial
  readonly built: Built
  readonly onset: number
  readonly endedAt: number | null
  readonly how: TileResponse['how']
  readonly first: number | null
  readonly picks: number
  readonly last: boolean
  readonly deadlines: Readonly<Record<string, number>>
}

/** How long the laid tile is shown, the reason may be read, and the street is cheered, ms. */
export const showing = { laid: 1000, reason: 45_000, finale: 3800 } as const

/** Was the tile laid the right one? A skipped field is not. */
export const isRight = ({ how, built, trial: { answer } }: TileContext): boolean =>
  how !== 'skipped' && isSame(built, answer)

/** How many rules does the tile show to be found? */
const rulesFound = ({ how, built, trial: { rules, answer } }: TileContext): number =>
  how === 'skipped' ? 0 : rulesToFind(rules).filter(({ part }) => built[part] === answer[part]).length

const machine = setup({
  types: {} as { input: TileTrial; context: TileContext; events: TileEvent; output: TileResponse },
  actions: {
    shown: assign(({ context, event }) => ({
      onset: event.t,
      deadlines: { late: event.t + context.trial.limit },
    })),
    pick: assign(({ context, event }) =>
      event.type === 'pick'
        ? {
            built: withPart(context.built, event.part, event.value),
            first: context.first ?? event.t - context.onset,
            picks: context.picks + 1,
          }
        : {},
    ),
    clear: assign({ built: nothing }),
    end: assign(({ context, event }, how: TileResponse['how']) => {
      const { found, after } = context.trial.closing
      return {
        how,
        endedAt: how === 'late' ? null : event.t,
        last: found[rulesFound({ ...context, how })] === true || event.t - context.onset >= after,
        deadlines: { laid: event.t + showing.laid },
      }
    }),
    waitForReason: assign(({ event }) => ({ deadlines: { reason: event.t + showing.reason } })),
    waitForFinale: assign(({ event }) => ({ deadlines: { finale: event.t + showing.finale } })),
  },
  guards: {
    shows: ({ event }) => event.type === 'onset' && event.stimulus === 'stimulus',
    due: ({ event }, id: string) => event.type === 'timeout' && event.id === id,
    offered: ({ context, event }) =>
      event.type === 'pick' &&
      choices[event.part].includes(event.value) &&
      (event.part !== 'corners' || context.trial.rules.corners !== null),
    complete: ({ context }) => isTile(context.built),
    owesReason: ({ context, event }) =>
      event.type === 'timeout' && event.id === 'laid' && context.trial.explain && !isRight(context),
    last: ({ context, event }) => event.type === 'timeout' && event.id === 'laid' && context.last,
  },
})

/** One field: shown → building → laid → (reason, in practice) or (finale, at the end). */
export const trial = machine.createMachine({
  id: 'tile-setter',
  context: ({ input }) => ({
    trial: input,
    built: nothing,
    onset: 0,
    endedAt: null,
    how: 'late',
    first: null,
    picks: 0,
    last: false,
    deadlines: {},
  }),
  initial: 'arriving',
  states: {
    arriving: { on: { onset: { guard: 'shows', target: 'building', actions: 'shown' } } },
    building: {
      on: {
        pick: { guard: 'offered', actions: 'pick' },
        clear: { actions: 'clear' },
        place: { guard: 'complete', target: 'laid', actions: { type: 'end', params: 'laid' } },
        skip: { target: 'laid', actions: { type: 'end', params: 'skipped' } },
        timeout: {
          guard: { type: 'due', params: 'late' },
          target: 'laid',
          actions: { type: 'end', params: 'late' },
        },
      },
    },
    laid: {
      on: {
        timeout: [
          { guard: 'owesReason', target: 'reason', actions: 'waitForReason' },
          { guard: 'last', target: 'finale', actions: 'waitForFinale' },
          { guard: { type: 'due', params: 'laid' }, target: 'done' },
        ],
      },
    },
    reason: {
      on: { 'go-on': 'done', timeout: { guard: { type: 'due', params: 'reason' }, target: 'done' } },
    },
    finale: {
      on: { 'go-on': 'done', timeout: { guard: { type: 'due', params: 'finale' }, target: 'done' } },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => ({
    t: context.endedAt,
    item: context.trial.item,
    built: context.built,
    correct: isRight(context),
    how: context.how,
    first: context.first,
    picks: context.picks,
    last: context.last,
  }),
})
