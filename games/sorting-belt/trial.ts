import type { EngineEvent, TrialContext, TrialResponse } from '@skillprint/engine'
import { assign, setup } from 'xstate'
import { maxRt } from './window.ts'

/** A side of the belt, as the hand sees it: physical left and right, also in languages that read from right to left. */
export type Side = 'left' | 'right'

/** One parcel on the belt. Times in ms. */
export interface SortingTrial {
  readonly side: Side
  /** Does the stop lamp light on this trial? */
  readonly stop: boolean
  /** Stop-signal delay that the staircase asks for; null on a go trial. */
  readonly ssd: number | null
  /** From the parcel's arrival to its sign, 250–300. */
  readonly foreperiod: number
  /** From the deciding act to the next parcel, 220–320; feedback that has something to say takes longer. */
  readonly gap: number
  /** The seed of this run's order of trials, drawn with the first trial. */
  readonly order: number
  /** The belt stands still before this parcel: `say` names the text that the worker says. */
  readonly pause: { readonly kind: 'tip' | 'oil'; readonly say: string } | null
  /** The last parcel of the test: the van drives off after it. */
  readonly last: boolean
}

/** How a trial ended. `t`: moment of the press, ms on the run clock; null when nothing was pressed. */
export interface SortingResponse extends TrialResponse {
  readonly side: Side | null
  /** Go trial: the right side was pressed. Stop trial: nothing was pressed. */
  readonly correct: boolean
  readonly stop: boolean
  /** The delay asked for; the delay shown is the difference of the onsets `stop` and `stimulus`. */
  readonly ssd: number | null
  /** Was the lamp on the screen before the press (or before the end of the window)? */
  readonly signalled: boolean
  /** Presses before the sign was shown: they do nothing. */
  readonly early: number
}

export type SortingEvent =
  | EngineEvent
  | { readonly type: 'press'; readonly side: Side; readonly t: number }
  | { readonly type: 'go-on'; readonly t: number }

export interface SortingContext extends TrialContext {
  readonly trial: SortingTrial
  readonly onset: number | null
  readonly stopOnset: number | null
  readonly pressedAt: number | null
  readonly side: Side | null
  readonly early: number
  readonly deadlines: Readonly<Record<string, number>>
}

/** What the player sees of the trial's end. A press before the lamp could light looks like any other parcel. */
export type Outcome = 'sorted' | 'wrong' | 'missed' | 'stopped' | 'not-stopped'

const extraGap: Readonly<Record<Outcome, number>> = {
  sorted: 0,
  wrong: 150,
  missed: 300,
  stopped: 300,
  'not-stopped': 300,
}
const leaving = 2400

const signalled = (context: SortingContext): boolean =>
  context.stopOnset !== null && (context.pressedAt === null || context.stopOnset <= context.pressedAt)

/** Reads the outcome off a trial that has ended. */
export function outcomeOf(context: SortingContext): Outcome {
  if (context.side === null) return context.trial.stop ? 'stopped' : 'missed'
  if (signalled(context)) return 'not-stopped'
  return context.side === context.trial.side ? 'sorted' : 'wrong'
}

const machine = setup({
  types: {} as {
    input: SortingTrial
    context: SortingContext
    events: SortingEvent
    output: SortingResponse
  },
  actions: {
    countEarly: assign({ early: ({ context }) => context.early + 1 }),
    lampShown: assign({ stopOnset: ({ event }) => ('stimulus' in event ? event.t : null) }),
    wait: assign({
      deadlines: ({ context, event }) => ({
        feedback: event.t + context.trial.gap + extraGap[outcomeOf(context)],
      }),
    }),
    press: assign(({ event }) => (event.type === 'press' ? { side: event.side, pressedAt: event.t } : {})),
  },
  guards: {
    paused: ({ context }) => context.trial.pause !== null,
    last: ({ context }) => context.trial.last,
    shows: ({ event }, stimulus: string) => event.type === 'onset' && event.stimulus === stimulus,
    due: ({ event }, id: string) => event.type === 'timeout' && event.id === id,
    early: ({ context, event }) => event.t < (context.onset ?? Number.POSITIVE_INFINITY),
  },
})

/** One parcel: (pause) → arrives → sign → (lamp) → press or end of the window → feedback. */
export const trial = machine.createMachine({
  id: 'sorting-belt',
  context: ({ input }) => ({
    trial: input,
    onset: null,
    stopOnset: null,
    pressedAt: null,
    side: null,
    early: 0,
    deadlines: {},
  }),
  initial: 'starting',
  states: {
    starting: { always: [{ guard: 'paused', target: 'pausing' }, { target: 'arriving' }] },
    pausing: { on: { 'go-on': 'arriving' } },
    arriving: {
      on: {
        press: { actions: 'countEarly' },
        onset: {
          guard: { type: 'shows', params: 'parcel' },
          target: 'travelling',
          actions: assign({
            deadlines: ({ context, event }) => ({ arrived: event.t + context.trial.foreperiod }),
          }),
        },
      },
    },
    travelling: {
      on: {
        press: { actions: 'countEarly' },
        timeout: {
          guard: { type: 'due', params: 'arrived' },
          target: 'showing',
          actions: assign({ deadlines: {} }),
        },
      },
    },
    showing: {
      on: {
        press: { actions: 'countEarly' },
        onset: {
          guard: { type: 'shows', params: 'stimulus' },
          target: 'responding',
          actions: assign(({ context, event }) => ({
            onset: event.t,
            deadlines: {
              window: event.t + maxRt,
              ...(context.trial.ssd === null ? {} : { 'stop-signal': event.t + context.trial.ssd }),
            },
          })),
        },
      },
    },
    responding: {
      on: {
        press: [
          { guard: 'early', actions: 'countEarly' },
          { target: 'feedback', actions: ['press', 'wait'] },
        ],
        timeout: [
          {
            guard: { type: 'due', params: 'stop-signal' },
            target: 'signalling',
            actions: assign({ deadlines: ({ context }) => ({ window: (context.onset ?? 0) + maxRt }) }),
          },
          { guard: { type: 'due', params: 'window' }, target: 'feedback', actions: 'wait' },
        ],
      },
    },
    signalling: {
      on: {
        onset: { guard: { type: 'shows', params: 'stop' }, actions: 'lampShown' },
        press: { target: 'feedback', actions: ['press', 'wait'] },
        timeout: { guard: { type: 'due', params: 'window' }, target: 'feedback', actions: 'wait' },
      },
    },
    feedback: {
      on: {
        timeout: [
          {
            guard: ({ context, event }) => event.id === 'feedback' && context.trial.last,
            target: 'leaving',
            actions: assign({ deadlines: ({ event }) => ({ left: event.t + leaving }) }),
          },
          { guard: { type: 'due', params: 'feedback' }, target: 'done' },
        ],
      },
    },
    leaving: { on: { timeout: { guard: { type: 'due', params: 'left' }, target: 'done' } } },
    done: { type: 'final' },
  },
  output: ({ context }) => ({
    t: context.pressedAt,
    side: context.side,
    correct: context.trial.stop ? context.side === null : context.side === context.trial.side,
    stop: context.trial.stop,
    ssd: context.trial.ssd,
    signalled: signalled(context),
    early: context.early,
  }),
})
