import { type Player, type Progress, random } from '@skillprint/engine'
import { conformance } from '@skillprint/engine/conformance'
import type { PlayedTrial } from '@skillprint/engine/record'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { evidence } from './evidence.ts'
import { game } from './game.ts'
import { blockLength, orderOf, testLength } from './order.ts'
import { mastered, practice } from './practice.ts'
import { simulate } from './simulate.ts'
import { nextSsd } from './staircase.ts'
import { task } from './task.ts'
import { tipFor } from './tip.ts'
import { outcomeOf, type SortingEvent, type SortingResponse, type SortingTrial, trial } from './trial.ts'
import { maxRt } from './window.ts'

type Played = PlayedTrial<SortingTrial, SortingResponse>

const goTrial: SortingTrial = {
  side: 'left',
  stop: false,
  ssd: null,
  foreperiod: 300,
  gap: 400,
  order: 1,
  pause: null,
  last: false,
}
const stopTrial: SortingTrial = { ...goTrial, stop: true, ssd: 200 }
const shown: SortingEvent[] = [
  { type: 'onset', stimulus: 'parcel', t: 10 },
  { type: 'onset', stimulus: 'stimulus', t: 320 },
]
const lamp: SortingEvent = { type: 'onset', stimulus: 'stop', t: 520 }

describe('the test kit', () => {
  for (const { title, run: check } of conformance(game)) it(title, { timeout: 30_000 }, check)
})

describe('one parcel', () => {
  it('ends a go trial at the press, after its gap', () => {
    const { output, end } = run(goTrial, [...shown, { type: 'press', side: 'left', t: 800 }])
    expect(output).toEqual({
      t: 800,
      side: 'left',
      correct: true,
      stop: false,
      ssd: null,
      signalled: false,
      early: 0,
    })
    expect(end).toBe(1200)
  })

  it('calls the other side wrong', () => {
    const { output, outcome } = run(goTrial, [...shown, { type: 'press', side: 'right', t: 800 }])
    expect(output).toMatchObject({ side: 'right', correct: false })
    expect(outcome).toBe('wrong')
  })

  it('is an omission when nothing is pressed within 1250 ms of the sign', () => {
    const { output, outcome, end } = run(goTrial, shown)
    expect(output).toMatchObject({ t: null, side: null, correct: false })
    expect(outcome).toBe('missed')
    expect(end).toBe(320 + maxRt + 700)
  })

  it('does nothing with a press before the sign, but counts it', () => {
    const { output } = run(goTrial, [
      { type: 'press', side: 'left', t: 5 },
      ...shown.slice(0, 1),
      { type: 'press', side: 'left', t: 100 },
      ...shown.slice(1),
      { type: 'press', side: 'right', t: 319 },
      { type: 'press', side: 'left', t: 700 },
    ])
    expect(output).toMatchObject({ t: 700, side: 'left', early: 3 })
  })

  it('waits out the window when the lamp is obeyed', () => {
    const { output, outcome, end } = run(stopTrial, [...shown, lamp])
    expect(output).toMatchObject({
      t: null,
      side: null,
      correct: true,
      stop: true,
      ssd: 200,
      signalled: true,
    })
    expect(outcome).toBe('stopped')
    expect(end).toBe(320 + maxRt + 700)
  })

  it('asks for the lamp at its delay after the sign was shown', () => {
    const actor = createActor(trial, { input: stopTrial }).start()
    for (const event of shown) actor.send(event)
    actor.send({ type: 'timeout', id: 'arrived', t: 310 })
    expect(actor.getSnapshot().value).toBe('showing')
    actor.send({ type: 'onset', stimulus: 'stimulus', t: 326 })
    expect(actor.getSnapshot().context.deadlines).toEqual({ window: 1576, 'stop-signal': 526 })
    actor.send({ type: 'timeout', id: 'stop-signal', t: 530 })
    expect(actor.getSnapshot().value).toBe('signalling')
    expect(actor.getSnapshot().context.deadlines).toEqual({ window: 1576 })
  })

  it('is not stopped when pressed after the lamp', () => {
    const { output, outcome } = run(stopTrial, [...shown, lamp, { type: 'press', side: 'left', t: 600 }])
    expect(output).toMatchObject({ t: 600, correct: false, signalled: true })
    expect(outcome).toBe('not-stopped')
  })

  it('looks like any other parcel when pressed before the lamp', () => {
    const { output, outcome } = run(stopTrial, [...shown, { type: 'press', side: 'left', t: 500 }])
    expect(output).toMatchObject({ t: 500, correct: false, signalled: false })
    expect(outcome).toBe('sorted')
    expect(task.right(stopTrial, output)).toBeUndefined()
  })

  it('stands still at a pause until the player goes on', () => {
    const actor = createActor(trial, { input: { ...goTrial, pause: { kind: 'oil', say: 'oil' } } }).start()
    expect(actor.getSnapshot().value).toBe('pausing')
    actor.send({ type: 'press', side: 'left', t: 1 })
    expect(actor.getSnapshot().value).toBe('pausing')
    actor.send({ type: 'go-on', t: 2 })
    expect(actor.getSnapshot().value).toBe('arriving')
  })

  it('lets the van drive off after the last parcel', () => {
    const press: SortingEvent = { type: 'press', side: 'left', t: 800 }
    expect(run({ ...goTrial, last: true }, [...shown, press]).end).toBe(1200 + 2400)
  })
})

describe('the order of trials', () => {
  const orders = Array.from({ length: 50 }, (_, seed) => orderOf(seed))

  it('has two blocks of 64 with 18 stop trials and 32 parcels for each side', () => {
    for (const order of orders) {
      expect(order).toHaveLength(testLength)
      for (const start of [0, blockLength]) {
        const block = order.slice(start, start + blockLength)
        expect(block.filter(({ stop }) => stop)).toHaveLength(18)
        expect(block.filter(({ side }) => side === 'left')).toHaveLength(32)
        expect(block.filter(({ side, stop }) => stop && side === 'left')).toHaveLength(9)
      }
    }
  })

  it('has at most 2 stop trials and 4 equal sides in a row, and a go trial after each pause', () => {
    for (const order of orders) {
      const stops = order.map(({ stop }) => (stop ? 's' : 'g')).join('')
      const sides = order.map(({ side }) => side.charAt(0)).join('')
      expect(stops).not.toMatch(/sss/)
      expect(sides).not.toMatch(/lllll|rrrrr/)
      for (let at = 0; at < testLength; at += 16) expect(stops[at]).toBe('g')
    }
  })

  it('is another one for another seed and the same for the same seed', () => {
    expect(orderOf(7)).toEqual(orderOf(7))
    expect(orderOf(7)).not.toEqual(orderOf(8))
  })
})

describe('the staircase', () => {
  it('starts at 200 ms, goes one step up after a stop and one down after a press', () => {
    expect(nextSsd([])).toBe(200)
    expect(nextSsd([stopped()])).toBe(250)
    expect(nextSsd([stopped(), played(goTrial, 'left'), notStopped(), notStopped()])).toBe(150)
  })

  it('stays within 50 and 900 ms, and turns back at once', () => {
    expect(nextSsd(Array.from({ length: 20 }, notStopped))).toBe(50)
    expect(nextSsd([...Array.from({ length: 20 }, notStopped), stopped()])).toBe(100)
    expect(nextSsd(Array.from({ length: 40 }, stopped))).toBe(900)
  })

  it('comes to rest where a simulated player stops about half the time', () => {
    const stops = playTest({ ability: 0 }, 'half').flatMap(({ response }) =>
      response.stop ? [response] : [],
    )
    const share = stops.filter(({ correct }) => correct).length / stops.length
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.65)
  })
})

describe('the task', () => {
  it('gives the same trial for the same progress, whatever the generator stands at', () => {
    const some = playTest({ ability: 0 }, 'same').slice(0, 20)
    expect(task.next(progressOf(some, 'x'), choose)).toEqual(task.next(progressOf(some, 'x'), choose))
    expect(task.next(progressOf([], 'x'), choose)).not.toEqual(task.next(progressOf([], 'y'), choose))
  })

  it('keeps the order of the run that was broken off', () => {
    const whole = playTest({ ability: 0 }, 'resume')
    const order = orderOf(whole[0]?.trial.order ?? -1)
    expect(whole.map(({ trial }) => ({ side: trial.side, stop: trial.stop }))).toEqual(order)
  })

  it('stops the belt after each 16 parcels, for oil at the half', () => {
    const pauses = playTest({ ability: 0 }, 'pauses').flatMap(({ trial }, at) =>
      trial.pause ? [`${at} ${trial.pause.kind}`] : [],
    )
    expect(pauses).toEqual(['16 tip', '32 tip', '48 tip', '64 oil', '80 tip', '96 tip', '112 tip'])
  })

  it('ends after 128 trials, the last one marked', () => {
    const whole = playTest({ ability: 0 }, 'end')
    expect(whole).toHaveLength(128)
    expect(whole.filter(({ trial }) => trial.last)).toHaveLength(1)
    expect(whole.at(-1)?.trial.last).toBe(true)
    expect(task.done(progressOf(whole, 'x'))).toBe(1)
  })

  it('takes less than four minutes for a simulated player, pauses included', () => {
    const times = [-1, 0, 1].map((ability) => duration({ ability }, `time ${ability}`))
    for (const time of times) expect(time).toBeLessThan(4 * 60_000)
  })

  it('waits 250–300 ms with the sign and 220–320 ms with the next parcel', () => {
    for (const { trial } of playTest({ ability: 0 }, 'times')) {
      expect(trial.foreperiod).toBeGreaterThanOrEqual(250)
      expect(trial.foreperiod).toBeLessThanOrEqual(300)
      expect(trial.gap).toBeGreaterThanOrEqual(220)
      expect(trial.gap).toBeLessThanOrEqual(320)
    }
  })
})

describe('the practice', () => {
  const right = practice.map((trial) => played(trial, trial.stop ? null : trial.side))

  it('is 6 parcels without the lamp and then 6 with it sometimes', () => {
    expect(practice.slice(0, 6).some(({ stop }) => stop)).toBe(false)
    expect(practice.slice(6).filter(({ stop }) => stop)).toHaveLength(3)
    expect(practice[6]?.pause?.say).toBe('practice.lamp')
  })

  it('is mastered with three in four go parcels right and one lamp obeyed', () => {
    expect(mastered(right)).toBe(true)
  })

  it('is not mastered when every lamp was ignored', () => {
    expect(mastered(right.map((one) => (one.trial.stop ? played(one.trial, one.trial.side) : one)))).toBe(
      false,
    )
  })

  it('is not mastered by pressing nothing, or by pressing one side only', () => {
    expect(mastered(practice.map((trial) => played(trial, null)))).toBe(false)
    expect(mastered(practice.map((trial) => played(trial, trial.stop ? null : 'left')))).toBe(false)
    expect(mastered([])).toBe(false)
  })
})

describe('what the worker says after a stretch', () => {
  const stretch = (rt: number) => [
    ...Array.from({ length: 12 }, () => played(goTrial, 'left', rt)),
    stopped(),
    stopped(),
    notStopped(),
    notStopped(),
  ]

  it('praises an even pace', () => expect(tipFor([...stretch(500), ...stretch(520)])).toBe('tip.good'))
  it('warns a player who grows slower to catch the lamp', () =>
    expect(tipFor([...stretch(500), ...stretch(650)])).toBe('tip.speed'))
  it('warns a player who lets parcels pass', () =>
    expect(tipFor(Array.from({ length: 16 }, () => played(goTrial, null)))).toBe('tip.speed'))
  it('names the sign to a player who errs', () =>
    expect(
      tipFor([...stretch(500).slice(3), ...Array.from({ length: 3 }, () => played(goTrial, 'right'))]),
    ).toBe('tip.accuracy'))
  it('comforts a player who could not stop once', () =>
    expect(tipFor([...stretch(500).slice(0, 12), ...Array.from({ length: 4 }, notStopped)])).toBe('tip.stop'))
})

describe('the evidence', () => {
  it('keeps errors and omissions among the go trials', () => {
    const [stopping, efficiency] = evidence([
      played(goTrial, 'left', 500),
      played(goTrial, 'right', 400),
      played(goTrial, null),
    ])
    const go = [
      { rt: 500, correct: true },
      { rt: 400, correct: false },
      { rt: null, correct: false },
    ]
    expect(stopping).toEqual({ model: 'stop-signal', measure: 'stopping', go, stop: [], maxRt: 1250 })
    expect(efficiency).toMatchObject({
      model: 'ez-diffusion',
      measure: 'efficiency',
      trials: go,
      picks: { places: 2, picked: [0, 1, null], wanted: [0, 0, 0] },
    })
  })

  it('takes the delay from the screen, and from the plan where the lamp never lit', () => {
    const onsets = { stimulus: at(1000), stop: at(1216.7) }
    const early = played(stopTrial, 'left', 150)
    const [stopping] = evidence([{ ...stopped(), onsets }, early])
    if (stopping?.model !== 'stop-signal') throw new Error('no stop-signal evidence')
    expect(stopping.stop[0]?.ssd).toBeCloseTo(216.7)
    expect(stopping.stop[0]?.rt).toBeNull()
    expect(stopping.stop[1]).toEqual({ ssd: 200, rt: 150 })
  })

  it('leaves out a press whose sign has no onset, so that it is no omission', () => {
    const [stopping] = evidence([{ ...played(goTrial, 'left'), rt: null }])
    expect(stopping).toMatchObject({ go: [] })
  })

  it('recovers how fast 200 simulated players stop (r ≥ .7)', { timeout: 60_000 }, () => {
    const draw = random('200 players')
    const players = Array.from({ length: 200 }, () => ({
      ability: draw.normal(),
      also: { efficiency: draw.normal(), caution: draw.normal() },
    }))
    const scores = players.map((player, index) => {
      const [stopping] = evidence(playTest(player, `player ${index}`))
      if (stopping?.model !== 'stop-signal') throw new Error('no stop-signal evidence')
      return ssrtOf(stopping)
    })
    expect(
      correlation(
        players.map(({ ability }) => ability),
        scores.map((ssrt) => -ssrt),
      ),
    ).toBeGreaterThan(0.7)
    const mean = scores.reduce((sum, ssrt) => sum + ssrt, 0) / scores.length
    expect(mean).toBeGreaterThan(235)
    expect(mean).toBeLessThan(295)
  })
})

describe('the texts', () => {
  it('say nothing in more than twelve words', () => {
    for (const pack of Object.values(game.strings))
      for (const text of Object.values(pack))
        for (const sentence of text.split(/[.!?]/))
          expect(sentence.trim().split(/\s+/).length).toBeLessThan(13)
  })

  it('hold everything that the worker can say', () => {
    const said = ['tip.good', 'tip.speed', 'tip.accuracy', 'tip.stop', 'oil', 'practice.lamp']
    for (const pack of Object.values(game.strings)) for (const key of said) expect(pack[key]).toBeTruthy()
  })
})

const choose = () => ({ item: undefined, theta: 0, se: 1 })
const at = (t: number) => ({ t, source: 'presentation' as const, uncertainty: 1 })
const stopped = (): Played => played(stopTrial, null)
const notStopped = (): Played => played(stopTrial, 'left', 450)

function played(trial: SortingTrial, side: SortingResponse['side'], rt = 500): Played {
  const correct = trial.stop ? side === null : side === trial.side
  return {
    block: 'test',
    index: 0,
    trial,
    response: {
      t: side === null ? null : 1000 + rt,
      side,
      correct,
      stop: trial.stop,
      ssd: trial.ssd,
      signalled: trial.stop,
      early: 0,
    },
    onsets: { stimulus: at(1000) },
    rt: side === null ? null : rt,
    input: null,
    longestFrame: 17,
  }
}

function progressOf(list: readonly Played[], seed: string): Progress<SortingTrial, SortingResponse> {
  return { played: list, elapsed: 0, random: random(`${seed}/${list.length}`) }
}

/** Plays one trial: the given events in time, and each deadline when it is due. */
function run(input: SortingTrial, events: readonly SortingEvent[]) {
  const actor = createActor(trial, { input }).start()
  const queue = [...events]
  let end = 0
  while (actor.getSnapshot().status === 'active') {
    const { deadlines } = actor.getSnapshot().context
    const due = Object.entries(deadlines).sort((a, b) => a[1] - b[1])[0]
    const event = queue[0]
    if (event && (!due || event.t <= due[1] || waitsForDeadline(event, due[0]))) {
      // An onset that follows a deadline in the same instant comes after it.
      if (due && event.t >= due[1]) actor.send({ type: 'timeout', id: due[0], t: due[1] })
      actor.send(event)
      queue.shift()
    } else if (due) {
      end = due[1]
      actor.send({ type: 'timeout', id: due[0], t: due[1] })
    } else throw new Error(`run: the trial waits in ${String(actor.getSnapshot().value)} for nothing`)
  }
  const snapshot = actor.getSnapshot()
  if (!snapshot.output) throw new Error('run: no output')
  return { output: snapshot.output, outcome: outcomeOf(snapshot.context), end }
}

const waitsForDeadline = (event: SortingEvent, id: string): boolean =>
  event.type === 'onset' && event.stimulus === 'stimulus' && id === 'arrived'

function playTest(player: Omit<Player, 'random' | 'trialsSeen'>, seed: string): Played[] {
  const list: Played[] = []
  for (;;) {
    const next = task.next(progressOf(list, seed), choose)
    if (!next) return list
    const events = simulate(next, {
      ...player,
      random: random(`${seed}/as/${list.length}`),
      trialsSeen: list.length,
    })
    const { output } = run(next, events)
    const onsets = Object.fromEntries(
      events.flatMap((event) => (event.type === 'onset' ? [[event.stimulus, at(event.t)] as const] : [])),
    )
    const onset = onsets.stimulus?.t
    const rt = output.t === null || onset === undefined ? null : output.t - onset
    list.push({ ...played(next, null), index: list.length, response: output, onsets, rt })
  }
}

function duration(player: Omit<Player, 'random' | 'trialsSeen'>, seed: string): number {
  return playTest(player, seed).reduce((sum, { trial: input, onsets, response }) => {
    const events: SortingEvent[] = Object.entries(onsets).map(([stimulus, { t }]) => ({
      type: 'onset',
      stimulus,
      t,
    }))
    if (input.pause) events.unshift({ type: 'go-on', t: 0 })
    if (response.t !== null && response.side)
      events.push({ type: 'press', side: response.side, t: response.t })
    return sum + run(input, events).end
  }, 0)
}

/** Integration with replacement of omissions, quantile type 6 (Verbruggen et al., 2019): enough to see that the data carry it. */
function ssrtOf({
  go,
  stop,
}: Extract<ReturnType<typeof evidence>[number], { model: 'stop-signal' }>): number {
  const times = go.map(({ rt }) => rt ?? maxRt).sort((a, b) => a - b)
  const p = stop.filter(({ rt }) => rt !== null).length / stop.length
  const h = Math.min(Math.max((times.length + 1) * p, 1), times.length)
  const low = times[Math.floor(h) - 1] ?? 0
  const high = times[Math.ceil(h) - 1] ?? 0
  return low + (h - Math.floor(h)) * (high - low) - stop.reduce((sum, { ssd }) => sum + ssd, 0) / stop.length
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  const dx = x.map((value) => value - mx)
  const dy = y.map((value) => value - my)
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
  return dot(dx, dy) / Math.sqrt(dot(dx, dx) * dot(dy, dy))
}
