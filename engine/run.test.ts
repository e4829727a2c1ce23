import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import type { Task } from './game.ts'
import type { RunRecord } from './record.ts'
import { runMachine } from './run.ts'
import type { RunEvent, RunInput } from './run-types.ts'

type Trial = { readonly n: number }
type Response = { readonly t: number | null; readonly good: boolean }

const task: Task<Trial, Response> = {
  minutes: 1,
  practice: [{ n: -1 }, { n: -2 }],
  mastered: (practice) => practice.slice(-2).every((played) => played.response.good),
  right: (_, response) => response.good,
  next: ({ played, random }) => (played.length < 3 ? { n: random.below(100) } : undefined),
  done: ({ played }) => played.length / 3,
}

function start(input: Partial<RunInput> = {}) {
  const records: Omit<RunRecord, 'seq'>[] = []
  const actor = createActor(runMachine, {
    input: {
      task: task as unknown as RunInput['task'],
      seed: 's',
      choose: () => ({ item: undefined, theta: 0, se: 1 }),
      pages: 2,
      ...input,
    },
  })
  actor.on('record', ({ record }) => records.push(record))
  actor.start()
  let t = 0
  const send = (...events: RunEvent['type'][]): void => {
    for (const type of events) {
      t += 100
      if (type === 'trial-ended') answer(true)
      else if (type === 'trial-voided') actor.send({ type, t, reason: 'long-frame' })
      else if (type === 'pause' || type === 'resume') actor.send({ type, t, why: 'player' })
      else actor.send({ type, t })
    }
  }
  const answer = (good: boolean): void => {
    t += 100
    const result = { response: { t, good }, onsets: {}, input: null, longestFrame: 17, frameInterval: 17 }
    actor.send({ type: 'trial-ended', t, result })
  }
  const state = (): string => JSON.stringify(actor.getSnapshot().value).replace(/[{}"]/g, '')
  return { actor, records, send, answer, state, types: () => records.map((record) => record.type) }
}
const trial = ['trial-ended', 'next'] as const

describe('run', () => {
  test('goes from instructions through practice and test to the debrief', () => {
    const run = start()
    run.send('next', 'next', ...trial, ...trial, 'next', ...trial, ...trial, ...trial)
    expect(run.state()).toBe('active:debrief')
    run.send('next')
    expect(run.actor.getSnapshot().output).toEqual({ how: 'completed', testTrials: 3 })
    const phases = run.records.filter((record) => record.type === 'phase')
    expect(phases).toMatchObject([
      { phase: 'instructions' },
      { phase: 'practice', round: 1 },
      { phase: 'test' },
      { phase: 'debrief' },
    ])
    expect(run.records.at(-1)).toMatchObject({ type: 'run-ended', how: 'completed' })
  })

  test('explains again after practice that was not understood, then goes on after the second round', () => {
    const run = start()
    run.send('next', 'next')
    for (const good of [false, true]) {
      run.answer(good)
      run.send('next')
    }
    expect(run.state()).toBe('active:instructions')
    expect(run.actor.getSnapshot().context).toMatchObject({ page: 1, round: 2 })
    run.send('next')
    for (const good of [true, false]) {
      run.answer(good)
      run.send('next')
    }
    expect(run.state()).toBe('active:test:ready')
    expect(run.records.filter((record) => record.type === 'mastery')).toMatchObject([
      { round: 1, mastered: false },
      { round: 2, mastered: false },
    ])
    const indices = (run.records as RunRecord[]).flatMap((record) =>
      record.type === 'response' && record.block === 'practice' ? [record.index] : [],
    )
    expect(indices).toEqual([0, 1, 2, 3])
  })

  test('repeats a voided trial and never counts it', () => {
    const run = start()
    run.send('next', 'next', ...trial, ...trial, 'next')
    const before = run.actor.getSnapshot().context
    run.send('trial-voided')
    const after = run.actor.getSnapshot().context
    expect(after.trial).toEqual(before.trial)
    expect(after.attempt).toBe(before.attempt + 1)
    expect(after.played).toEqual([])
    expect(run.types().slice(-2)).toEqual(['trial-voided', 'trial-started'])
  })

  test('leaves pauses out of the time that a task sees', () => {
    const elapsed: number[] = []
    const timed = { ...task, next: (p: { elapsed: number }) => ({ n: elapsed.push(p.elapsed) }) }
    const run = start({ task: timed as unknown as RunInput['task'] })
    run.send('next', 'next', ...trial, ...trial, 'next', ...trial)
    const before = elapsed.at(-1) ?? 0
    run.send('pause', 'resume', ...trial)
    expect(elapsed.at(-1)).toBe(before + 500 - 100)
  })

  test('goes on with what was played before, without instructions and practice', () => {
    const first = start()
    first.send('next', 'next', ...trial, ...trial, 'next', ...trial, ...trial)
    const third = first.actor.getSnapshot().context.trial
    const run = start({ resume: { played: first.actor.getSnapshot().context.played, elapsed: 900 } })
    expect(run.state()).toBe('active:welcome')
    run.send('next')
    expect(run.actor.getSnapshot().context.trial).toEqual(third)
    run.send(...trial)
    expect(run.state()).toBe('active:debrief')
  })

  test('can be paused, gone on with and stopped at every point, and records stay in order', () => {
    const path: RunEvent['type'][] = [
      'next',
      'next',
      ...trial,
      ...trial,
      'next',
      ...trial,
      ...trial,
      ...trial,
    ]
    for (let cut = 0; cut < path.length; cut++) {
      const run = start()
      run.send(...path.slice(0, cut))
      const was = run.state()
      const { trial: current, played } = run.actor.getSnapshot().context
      run.send('pause')
      expect(run.state()).toBe('paused')
      run.send('next', 'trial-ended', 'pause')
      expect(run.state()).toBe('paused')
      run.send('resume')
      expect(run.state()).toBe(was)
      expect(run.actor.getSnapshot().context).toMatchObject({ trial: current, played })
      run.send('pause', 'stop')
      expect(run.actor.getSnapshot().status).toBe('done')
      expect(run.records.at(-1)).toMatchObject({ type: 'run-ended', how: 'stopped' })
      const times = run.records.map((record) => record.t)
      expect(times).toEqual([...times].sort((x, y) => x - y))
      const opened = run.types().filter((type) => type === 'trial-started').length
      const closed = run.types().filter((type) => type === 'response' || type === 'trial-voided').length
      expect(closed).toBe(opened)
    }
  })
})
