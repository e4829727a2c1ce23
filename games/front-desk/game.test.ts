import { random, simulate } from '@skillprint/engine'
import { conformance } from '@skillprint/engine/conformance'
import type { PlayedTrial } from '@skillprint/engine/record'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { conversations, momentAt, relief, welcome } from './conversations/conversations.ts'
import type { Conversation } from './dialogue/dialogue.ts'
import { faultsOf } from './dialogue/faults.ts'
import { evidence } from './evidence.ts'
import { game } from './game.ts'
import { task } from './task.ts'
import { linesAfter, type Response, type Trial, trial } from './trial.ts'

const choose = () => ({ item: undefined, theta: 0, se: 1 })
const played = (ability: number, seed: string) =>
  simulate(game, { ability }, { seed, choose }).trials as readonly PlayedTrial<Trial, Response>[]

describe('front-desk', () => {
  for (const { title, run } of conformance(game)) test(title, run)
})

describe('the conversations', () => {
  test.each([welcome, ...conversations].map((one) => [one.id, one] as const))(
    '%s can be played: nothing is wrong with it',
    (_id, one) => {
      expect(faultsOf(one)).toEqual([])
    },
  )

  test('have at least fourteen moments, of all three kinds', () => {
    const moments = conversations.flatMap((one) => one.moments)
    expect(moments.length).toBeGreaterThanOrEqual(14)
    expect(new Set(moments.map(({ ask }) => ask))).toEqual(new Set(['say', 'need', 'judge']))
  })

  test('do not give the best answer away by its length', () => {
    const ranks = conversations
      .flatMap((one) => one.moments)
      .filter(({ ask }) => ask !== 'judge')
      .map(({ options }) =>
        [...options]
          .sort((a, b) => b.text.nl.length - a.text.nl.length)
          .findIndex(({ credit }) => credit === 2),
      )
    for (const place of [0, 1, 2]) {
      const share = ranks.filter((rank) => rank === place).length / ranks.length
      expect(share, `best answer at place ${place} of length`).toBeGreaterThan(0.2)
      expect(share, `best answer at place ${place} of length`).toBeLessThan(0.5)
    }
  })

  test('with a fault are refused by place and reason', () => {
    const [first] = conversations as [Conversation, ...Conversation[]]
    const moment = first.moments[0] as Conversation['moments'][number]
    const broken: Conversation = {
      ...first,
      moments: [
        {
          ...moment,
          lines: [],
          question: { nl: 'Dit is een zin die veel te lang is voor wie nog leert lezen.', en: '' },
          options: moment.options.slice(0, 2),
        },
      ],
    }
    const faults = faultsOf(broken).join('\n')
    for (const part of [
      'nobody says anything',
      'expected both',
      '14 words',
      'has 2 options',
      'no option has credit 0',
    ])
      expect(faults).toContain(part)
  })
})

describe('a moment', () => {
  const every = conversations.flatMap(({ id, moments }) =>
    moments.flatMap(({ id: moment, options }) =>
      options.map((option) => ({
        conversation: id,
        moment,
        option: option.id,
        options: options.map((one) => one.id),
      })),
    ),
  )
  test.each(every)(
    '$conversation/$moment goes on after the answer $option, whatever it is',
    ({ conversation, moment, option, options }) => {
      const input: Trial = { conversation, moment, options, grown: 0, closing: 1, last: false }
      const actor = createActor(trial, { input })
      actor.start()
      let t = 0
      for (const _line of momentAt(input).lines) actor.send({ type: 'next', t: ++t })
      actor.send({ type: 'onset', stimulus: 'stimulus', t: ++t })
      actor.send({ type: 'choose', option: 'nothing of the kind', t: ++t })
      expect(actor.getSnapshot().value).toBe('choosing')
      actor.send({ type: 'choose', option, t: t + 100 })
      expect(actor.getSnapshot().value).toBe('choosing')
      actor.send({ type: 'choose', option, t: 999 })
      for (let i = linesAfter(actor.getSnapshot().context).length; i > 0; i--)
        actor.send({ type: 'next', t: 1000 })
      expect(actor.getSnapshot()).toMatchObject({ status: 'done', output: { t: 999, option } })
    },
  )

  test('shows its answers in an order of the run, judgements from very well to badly', () => {
    const orders = ['a', 'b', 'c', 'd', 'e'].map((seed) => played(0, seed))
    expect(new Set(orders.map((trials) => trials[0]?.trial.options.join())).size).toBeGreaterThan(1)
    const judged = orders.flatMap((trials) =>
      trials.filter(({ trial: one }) => one.moment.startsWith('robin-')),
    )
    for (const one of judged) expect(one.trial.options).toEqual(['very', 'quite', 'little', 'badly'])
  })
})

describe('the task', () => {
  test('is mastered by the answer that Robin asked for', () => {
    const practised = (credit: 0 | 2) =>
      [{ response: { t: 1, option: 'x', credit } }] as unknown as PlayedTrial<Trial, Response>[]
    expect(task.mastered(practised(2))).toBe(true)
    expect(task.mastered(practised(0))).toBe(false)
  })

  test('says right or wrong in practice only', () => {
    const [practice] = task.practice as [Trial]
    expect(task.right(practice, { t: 1, option: 'yes', credit: 2 })).toBe(true)
    const [test] = played(0, 'x') as [PlayedTrial<Trial, Response>]
    expect(task.right(test.trial, test.response)).toBeUndefined()
  })

  test('ends kindly for a slow reader, after at least eight moments: a colleague takes over', () => {
    const all = played(0, 'slow')
    const at = (n: number, elapsed: number) =>
      task.next({ played: all.slice(0, n), elapsed, random: random('x') }, choose)
    expect(at(6, 201_000)?.last).toBe(false)
    expect(at(7, 199_000)?.last).toBe(false)
    const last = at(7, 201_000)
    if (!last) throw new Error('expected an eighth moment')
    expect(last.last).toBe(true)
    expect(linesAfter({ trial: last, line: 0, option: null, t: null, onset: null }).at(-1)).toBe(relief)
    const over = [...all.slice(0, 7), { ...all[7], trial: last }] as typeof all
    const progress = { played: over, elapsed: 215_000, random: random('x') }
    expect(task.next(progress, choose)).toBeUndefined()
    expect(task.done(progress)).toBe(1)
  })

  test('puts the best answer at every place about equally often', () => {
    const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
      .flatMap((seed) => played(0, seed))
      .filter(({ trial: one }) => one.options.length === 3)
      .map(({ trial: one }) =>
        one.options.findIndex((id) => momentAt(one).options.find((option) => option.id === id)?.credit === 2),
      )
    for (const place of [0, 1, 2]) {
      const share = places.filter((one) => one === place).length / places.length
      expect(share).toBeGreaterThan(0.22)
      expect(share).toBeLessThan(0.45)
    }
  })

  test('brings everybody the same moments in the same order', () => {
    const moments = (seed: string) => played(0, seed).map(({ trial: one }) => one.moment)
    const [one, other] = [moments('here'), moments('there')]
    const both = Math.min(one.length, other.length)
    expect(one.slice(0, both)).toEqual(other.slice(0, both))
    expect(both).toBeGreaterThanOrEqual(12)
  })
})

test('the evidence is one ordered item a moment, with the key named as the authors’', () => {
  const trials = played(1, 'evidence')
  const [one] = evidence(trials)
  expect(one).toMatchObject({ model: 'partial-credit', measure: 'social-judgement', key: 'authors' })
  if (one?.model !== 'partial-credit') throw new Error('expected partial credit')
  expect(one.items).toHaveLength(trials.length)
  expect(one.items.every(({ steps }) => steps.length === 2)).toBe(true)
})

test('better listeners earn more credit', () => {
  const credit = (ability: number): number =>
    ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
      (sum, seed) =>
        sum + played(ability, seed).reduce((own, { response }) => own + (response.credit ?? 0), 0),
      0,
    )
  expect(credit(1.5)).toBeGreaterThan(credit(0))
  expect(credit(0)).toBeGreaterThan(credit(-1.5))
})
