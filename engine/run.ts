import { assign, enqueueActions, setup } from 'xstate'
import type { Progress } from './game.ts'
import { type Random, random } from './random.ts'
import type { BlockName, PauseReason, Phase, PlayedTrial, VoidReason } from './record.ts'
import type { RunContext, RunEmitted, RunEvent, RunInput, RunOutput } from './run-types.ts'
import { playedTrial } from './telemetry/played.ts'

/** Rounds of practice at most; the test follows anyway. */
const rounds = 2

/** The numbers a task draws from: fixed by the run's seed and the number of trials played. */
export const progressRandom = (seed: string, played: number): Random => random(`${seed}/task/${played}`)

/** How far the test is. `t`: now, run clock. */
export function progressOf(context: RunContext, t: number): Progress<unknown, unknown> {
  const { played, resume, testSince, pausedFor, seed } = context
  const now = testSince === null ? 0 : t - testSince - pausedFor
  return { played, elapsed: (resume?.elapsed ?? 0) + now, random: progressRandom(seed, played.length) }
}

const roundOf = ({ practice, task, round }: RunContext): readonly PlayedTrial[] =>
  practice.slice((round - 1) * task.practice.length)

const at = (event: RunEvent | { readonly type: string }): number =>
  't' in event && typeof event.t === 'number' ? event.t : 0

const trialIn = (block: BlockName, context: RunContext, t: number): RunContext['trial'] => {
  const { task, practice, played, choose } = context
  if (block === 'practice') {
    const trial: unknown = task.practice[roundOf(context).length]
    return trial === undefined ? null : { block, index: practice.length, trial }
  }
  const trial: unknown = task.next(progressOf(context, t), choose)
  return trial === undefined ? null : { block, index: played.length, trial }
}

const { createMachine } = setup({
  types: {} as {
    input: RunInput
    context: RunContext
    events: RunEvent
    emitted: RunEmitted
    output: RunOutput
  },
  actions: {
    phase: enqueueActions(({ context, event, enqueue }, phase: Phase) => {
      const round = phase === 'practice' || phase === 'instructions' ? { round: context.round } : {}
      const key = `${phase} ${round.round ?? ''}`
      if (context.phase === key) return
      enqueue.assign({ phase: key })
      enqueue.emit({ type: 'record', record: { type: 'phase', t: at(event), phase, ...round } })
    }),
    choose: assign({
      trial: ({ context, event }, block: BlockName) => trialIn(block, context, at(event)),
    }),
    begin: enqueueActions(({ context, event, enqueue }) => {
      if (!context.trial) return
      enqueue.assign({ attempt: context.attempt + 1 })
      if (context.trial.block === 'test' && context.testSince === null)
        enqueue.assign({ testSince: at(event) })
      enqueue.emit({ type: 'record', record: { type: 'trial-started', t: at(event), ...context.trial } })
    }),
    keep: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'trial-ended' || !context.trial) return
      const { block, index } = context.trial
      const { response, onsets, input, ...seen } = event.result
      const played = playedTrial({
        ...context.trial,
        response,
        onsets,
        input,
        longestFrame: seen.longestFrame,
      })
      enqueue.assign(
        block === 'test'
          ? { played: [...context.played, played] }
          : { practice: [...context.practice, played] },
      )
      enqueue.emit({
        type: 'record',
        record: { type: 'response', t: event.t, block, index, response, input, ...seen },
      })
    }),
    void: enqueueActions(({ context, event, enqueue }) => {
      if (!context.trial) return
      const { block, index } = context.trial
      const reason = voidReason(event)
      enqueue.emit({ type: 'record', record: { type: 'trial-voided', t: at(event), block, index, reason } })
    }),
    judge: enqueueActions(({ context, event, enqueue }) => {
      const mastered = context.task.mastered(context.practice)
      enqueue.assign({ mastered })
      enqueue.emit({
        type: 'record',
        record: { type: 'mastery', t: at(event), round: context.round, mastered },
      })
    }),
    pause: enqueueActions(({ event, enqueue }) => {
      if (event.type !== 'pause') return
      enqueue.assign({ pausedAt: event.t })
      enqueue.emit({ type: 'record', record: { type: 'pause', t: event.t, why: event.why } })
    }),
    resume: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'resume') return
      if (context.testSince !== null)
        enqueue.assign({ pausedFor: context.pausedFor + event.t - context.pausedAt })
      enqueue.emit({ type: 'record', record: { type: 'resume', t: event.t, why: event.why } })
    }),
    end: enqueueActions(({ event, enqueue }, how: RunOutput['how']) => {
      enqueue.assign({ how })
      enqueue.emit({ type: 'record', record: { type: 'run-ended', t: at(event), how } })
    }),
  },
  guards: {
    resumed: ({ context }) => context.resume !== undefined,
    morePages: ({ context }) => context.page + 1 < context.pages,
    hasTrial: ({ context }) => context.trial !== null,
    practised: ({ context }) => context.mastered || context.round >= rounds,
    noPractice: ({ context }) => context.task.practice.length === 0,
  },
})

const voidedBy: Readonly<Record<PauseReason, VoidReason>> = {
  player: 'paused',
  hidden: 'hidden',
  'context-lost': 'context-lost',
  slow: 'long-frame',
}

function voidReason(event: RunEvent): VoidReason {
  if (event.type === 'trial-voided') return event.reason
  return event.type === 'pause' ? voidedBy[event.why] : 'interrupted'
}

const endings = {
  completed: { target: '#run.ended', actions: { type: 'end', params: 'completed' } },
  stopped: { target: '#run.ended', actions: { type: 'end', params: 'stopped' } },
} as const

/** A trial that is on: it ends, is voided and comes again, or is broken off by a pause or a stop. */
const trialState = {
  entry: 'begin',
  on: {
    'trial-ended': { target: 'after', actions: 'keep' },
    'trial-voided': { target: 'on', reenter: true, actions: 'void' },
    pause: { target: '#run.paused', actions: ['void', 'pause'] },
    stop: { target: '#run.ended', actions: ['void', { type: 'end', params: 'stopped' }] },
  },
} as const

/**
 * One run: instructions → practice (at most two rounds) → test → debrief. It pauses and stops from every state, repeats voided
 * trials, and emits a record for all that happens. Time comes as events; the machine reads no clock.
 */
export const runMachine = createMachine({
  id: 'run',
  context: ({ input }) => ({
    ...input,
    page: 0,
    round: 1,
    practice: [],
    played: input.resume?.played ?? [],
    trial: null,
    attempt: 0,
    testSince: null,
    pausedFor: 0,
    pausedAt: 0,
    phase: '',
    mastered: false,
    how: 'stopped',
  }),
  initial: 'active',
  states: {
    active: {
      initial: 'opening',
      on: { pause: { target: 'paused', actions: 'pause' }, stop: endings.stopped },
      states: {
        opening: { always: [{ guard: 'resumed', target: 'welcome' }, { target: 'instructions' }] },
        welcome: { on: { next: 'test.choosing' } },
        instructions: {
          entry: { type: 'phase', params: 'instructions' },
          on: {
            next: [
              { guard: 'morePages', actions: assign({ page: ({ context }) => context.page + 1 }) },
              { guard: 'noPractice', target: 'test' },
              { target: 'practice' },
            ],
          },
        },
        practice: {
          entry: { type: 'phase', params: 'practice' },
          initial: 'choosing',
          states: {
            choosing: {
              entry: { type: 'choose', params: 'practice' },
              always: [{ guard: 'hasTrial', target: 'on' }, { target: 'judging' }],
            },
            on: trialState,
            after: { on: { next: 'choosing' } },
            judging: {
              entry: 'judge',
              always: [
                { guard: 'practised', target: '#run.active.test' },
                {
                  target: '#run.active.instructions',
                  actions: assign({ page: 1, round: ({ context }) => context.round + 1 }),
                },
              ],
            },
          },
        },
        test: {
          entry: { type: 'phase', params: 'test' },
          initial: 'ready',
          states: {
            ready: { on: { next: 'choosing' } },
            choosing: {
              entry: { type: 'choose', params: 'test' },
              always: [{ guard: 'hasTrial', target: 'on' }, { target: '#run.active.debrief' }],
            },
            on: trialState,
            after: { on: { next: 'choosing' } },
          },
        },
        debrief: {
          entry: { type: 'phase', params: 'debrief' },
          on: { next: endings.completed, stop: endings.completed, pause: {} },
        },
        was: { type: 'history', history: 'deep' },
      },
    },
    paused: { on: { resume: { target: 'active.was', actions: 'resume' }, stop: endings.stopped } },
    ended: { type: 'final' },
  },
  output: ({ context }) => ({ how: context.how, testTrials: context.played.length }),
})
