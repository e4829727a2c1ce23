import { random, simulate } from '@skillprint/engine'
import { conformance } from '@skillprint/engine/conformance'
import type { PlayedTrial } from '@skillprint/engine/record'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { conversations, welcome } from './conversations/conversations.ts'
import type { Conversation } from './dialogue/dialogue.ts'
import { faultsOf } from './dialogue/faults.ts'
import { evidence } from './evidence.ts'
import { game } from './game.ts'
import { task } from './task.ts'
import { linesAfter, momentAt, type Response, type Trial, trial } from './trial.ts'

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
    const longest = ranks.filter((rank) => rank === 0).length / ranks.length
    expect(longest).toBeLessThan(0.6)
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
      const input: Trial = { conversation, moment, options, grown: 0, closing: 1 }
      const actor = createActor(trial, { input })
      actor.start()
      let t = 0
      for (const _line of momentAt(input).lines) actor.send({ type: 'next', t: ++t })
      actor.send({ type: 'onset', stimulus: 'stimulus', t: ++t })
      actor.send({ type: 'choose', option: 'nothing of the kind', t: ++t })
      expect(actor.getSnapshot().value).toBe('choosing')
      actor.send({ type: 'choose', option, t: 99 })
      for (let i = linesAfter(actor.getSnapshot().context).length; i > 0; i--)
        actor.send({ type: 'next', t: 100 })
      expect(actor.getSnapshot()).toMatchObject({ status: 'done', output: { t: 99, option } })
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

  test('ends kindly for a slow reader, after at least eight moments', () => {
    const all = played(0, 'slow')
    const at = (n: number) =>
      task.next({ played: all.slice(0, n), elapsed: 201_000, random: random('x') }, choose)
    expect(at(7)).toBeDefined()
    expect(at(8)).toBeUndefined()
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
