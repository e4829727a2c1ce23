import { assign, setup } from 'xstate'
import type { EngineEvent, TrialContext, TrialResponse } from '../../game.ts'

export interface LampTrial {
  readonly side: 'left' | 'right'
}
export interface LampResponse extends TrialResponse {
  readonly correct: boolean
}
export type LampEvent =
  | EngineEvent
  | { readonly type: 'press'; readonly side: LampTrial['side']; readonly t: number }

export const limit = 1500

/** The smallest trial that has an onset, a deadline and two answers; only the engine's own tests play it. */
export const trial = setup({
  types: {} as {
    input: LampTrial
    context: LampTrial & TrialContext & { readonly pressed: string | null; readonly t: number | null }
    events: LampEvent
    output: LampResponse
  },
}).createMachine({
  context: ({ input }) => ({ ...input, pressed: null, t: null, deadlines: {} }),
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        onset: {
          target: 'lit',
          actions: assign({ deadlines: ({ event }) => ({ late: event.t + limit }) }),
        },
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
  output: ({ context }) => ({ t: context.t, correct: context.pressed === context.side }),
})
