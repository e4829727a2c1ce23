import type { EngineEvent, TrialContext, TrialResponse } from '@skillprint/engine'
import { assign, setup } from 'xstate'

/** One trial: a lamp lights on one side; press that side. */
export interface Trial {
  readonly side: Side
}
export type Side = 'left' | 'right'

export interface Response extends TrialResponse {
  readonly pressed: Side | null
  readonly correct: boolean
}

export type PressEvent = { readonly type: 'press'; readonly side: Side; readonly t: number }

/** Longest time to answer, ms. */
export const limit = 2000

interface Context extends Trial, TrialContext {
  readonly pressed: Side | null
  readonly t: number | null
}

export const trial = setup({
  types: {
    input: {} as Trial,
    context: {} as Context,
    events: {} as EngineEvent | PressEvent,
    output: {} as Response,
  },
}).createMachine({
  context: ({ input }) => ({ ...input, pressed: null, t: null, deadlines: {} }),
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        onset: { target: 'lit', actions: assign({ deadlines: ({ event }) => ({ late: event.t + limit }) }) },
      },
    },
    lit: {
      on: {
        press: {
          target: 'done',
          actions: assign({ pressed: ({ event }) => event.side, t: ({ event }) => event.t, deadlines: {} }),
        },
        timeout: { target: 'done', actions: assign({ deadlines: {} }) },
      },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => ({
    t: context.t,
    pressed: context.pressed,
    correct: context.pressed === context.side,
  }),
})
