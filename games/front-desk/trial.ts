import type { EngineEvent, TrialContext, TrialResponse } from '@skillprint/engine'
import { assign, setup } from 'xstate'
import { conversationOf, momentAt, relief } from './conversations/conversations.ts'
import type { Line, Option } from './dialogue/dialogue.ts'

/** One moment of a conversation, by name: what is said stands in `conversations/`. */
export interface Trial {
  readonly conversation: string
  readonly moment: string
  /** Option ids in the order shown. */
  readonly options: readonly string[]
  /** Conversations finished before this one: the plant on the desk has grown so often. */
  readonly grown: number
  /** The last moment of its conversation: the share of credit before it, which colours the good-bye. */
  readonly closing: number | null
  /** The run ends after this moment. */
  readonly last: boolean
}

export interface Response extends TrialResponse {
  readonly option: string | null
  /** By the authors' key, 0–2. */
  readonly credit: 0 | 1 | 2 | null
}

/** `next`: the line has been read. `choose`: an answer is given. */
export type TalkEvent =
  | { readonly type: 'next'; readonly t: number }
  | { readonly type: 'choose'; readonly option: string; readonly t: number }

export interface Context extends TrialContext {
  readonly trial: Trial
  /** Which line of the present state is shown. */
  readonly line: number
  readonly option: string | null
  readonly t: number | null
  /** When the answers appeared. */
  readonly onset: number | null
}

/** A press so soon after the answers appeared was meant for what stood there before, ms. */
const tooSoon = 250

/** The option chosen so far, or undefined. */
export const chosen = ({ trial, option }: Context): Option | undefined =>
  momentAt(trial).options.find(({ id }) => id === option)

/** What is said after the choice: the reaction, what follows for everybody, and the good-bye. */
export function linesAfter(context: Context): readonly Line[] {
  const { trial } = context
  const moment = momentAt(trial)
  const option = chosen(context)
  const lines = [...(option?.reply ?? []), ...(moment.after ?? [])]
  if (trial.closing === null) return trial.last ? [...lines, relief] : lines
  const { ending } = conversationOf(trial.conversation)
  const moments = conversationOf(trial.conversation).moments.length
  const share = (trial.closing * (moments - 1) + (option?.credit ?? 0) / 2) / moments
  return [...lines, share >= 0.75 ? ending.warm : ending.cool]
}

/** Reading → asking (the answers appear) → choosing → reacting → done. No state waits for a clock: reading takes as long as it takes. */
export const trial = setup({
  types: {} as { input: Trial; context: Context; events: EngineEvent | TalkEvent; output: Response },
  guards: {
    moreBefore: ({ context }) => context.line + 1 < momentAt(context.trial).lines.length,
    moreAfter: ({ context }) => context.line + 1 < linesAfter(context).length,
    nothingAfter: ({ context }) => linesAfter(context).length === 0,
    isOption: ({ context, event }) =>
      event.type === 'choose' &&
      context.trial.options.includes(event.option) &&
      event.t - (context.onset ?? 0) >= tooSoon,
  },
  actions: {
    nextLine: assign({ line: ({ context }) => context.line + 1 }),
    firstLine: assign({ line: 0 }),
  },
}).createMachine({
  id: 'front-desk',
  context: ({ input }) => ({ trial: input, line: 0, option: null, t: null, onset: null }),
  initial: 'reading',
  states: {
    reading: {
      on: { next: [{ guard: 'moreBefore', actions: 'nextLine' }, { target: 'asking' }] },
    },
    asking: {
      on: { onset: { target: 'choosing', actions: assign({ onset: ({ event }) => event.t }) } },
    },
    choosing: {
      on: {
        choose: {
          guard: 'isOption',
          target: 'reacting',
          actions: assign({ option: ({ event }) => event.option, t: ({ event }) => event.t }),
        },
      },
    },
    reacting: {
      entry: 'firstLine',
      always: { guard: 'nothingAfter', target: 'done' },
      on: { next: [{ guard: 'moreAfter', actions: 'nextLine' }, { target: 'done' }] },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => ({
    t: context.t,
    option: context.option,
    credit: chosen(context)?.credit ?? null,
  }),
})
