import {
  type ChooseItem,
  type Item,
  type Player,
  type Progress,
  random,
  simulate as simulateRun,
} from '@skillprint/engine'
import { conformance } from '@skillprint/engine/conformance'
import type { PlayedTrial } from '@skillprint/engine/record'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { difficulty, guessing, type Rules, rulesToFind, ruleWeight } from './difficulty.ts'
import { evidence } from './evidence.ts'
import { hasOneAnswer, makeField } from './field.ts'
import { game } from './game.ts'
import { bank, bankVersion, itemOf } from './items.ts'
import { mastered, practice } from './practice.ts'
import { predictions, rulesOf } from './rules.ts'
import { searchedRules } from './search.ts'
import { fieldLimit, length, task, testLimit } from './task.ts'
import { nothing, type Part, type Tile } from './tile.ts'
import { showing, type TileEvent, type TileResponse, type TileTrial, trial } from './trial.ts'

type Played = PlayedTrial<TileTrial, TileResponse>
const parts = ['shape', 'fill', 'count', 'corners'] as const
const plain: Rules = { shape: 'constant', fill: 'constant', count: 'constant', corners: null }

describe('the test kit', () => {
  for (const { title, run } of conformance(game, choose)) it(title, run)
})

describe('the bank', () => {
  it('has at least 100 items in three families, whose rules reach from −2.5 to +1.7 and whose tiles up to +2.5', () => {
    const rules = bank.flatMap(({ parts: found }) => found.map(({ b }) => b))
    expect(bank.length).toBeGreaterThanOrEqual(100)
    expect(Math.min(...rules)).toBeLessThanOrEqual(-2.5)
    expect(Math.max(...rules)).toBeGreaterThanOrEqual(1.7)
    expect(Math.max(...bank.map(({ b }) => b))).toBeGreaterThanOrEqual(2.5)
    for (const group of ['pattern', 'number', 'logic'])
      expect(bank.filter((item) => item.group === group).length).toBeGreaterThanOrEqual(30)
  })

  it('leaves no hole wider than 0.2 between difficulties of rules', () => {
    const b = bank.flatMap((item) => item.parts.map((one) => one.b)).sort((x, y) => x - y)
    for (let i = 1; i < b.length; i++) expect((b[i] ?? 0) - (b[i - 1] ?? 0)).toBeLessThanOrEqual(0.2)
  })

  it('puts rules together that are about as hard as each other', () => {
    const spread = bank.map(({ parts: found }) => {
      const b = found.map((one) => one.b)
      return Math.max(...b) - Math.min(...b)
    })
    expect(spread.reduce((sum, value) => sum + value, 0) / spread.length).toBeLessThan(0.4)
  })

  it('gives every item one answer under all rules read along rows, columns and diagonals', () => {
    for (const item of bank)
      for (const part of parts) {
        const values = item.field.map((tile) => tile[part])
        const answers = new Set(rulesOf[part].flatMap((rule) => predictions(rule, values.slice(0, 8))))
        if (part === 'corners' && item.rules.corners === null) expect(values).toEqual(Array(9).fill(0))
        else expect([item.id, part, [...answers]]).toEqual([item.id, part, [values[8]]])
      }
  })

  it('uses no rule where a simpler one would do', () => {
    for (const item of bank)
      for (const part of parts) {
        const rule = item.rules[part]
        if (rule === null) continue
        const values = item.field.map((tile) => tile[part])
        expect(hasOneAnswer(part, rule, values)).toBe(true)
      }
  })

  it('names every item once, and shows no field twice', () => {
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length)
    expect(new Set(bank.map(({ field }) => JSON.stringify(field))).size).toBe(bank.length)
  })

  it('does not show the answer among the eight tiles where a hard item asks for it', () => {
    const hard = bank.filter(({ b }) => b > 1)
    const given = hard.filter(({ field }) => field.slice(0, 8).some((tile) => same(tile, field[8])))
    expect(given.length / hard.length).toBeLessThan(0.1)
  })

  it('is what the search for rules of like difficulty finds', () => {
    const found = searchedRules(bankVersion)
    for (const group of ['pattern', 'number', 'logic'] as const)
      expect(bank.filter((item) => item.group === group).map(({ rules }) => rules)).toEqual(found[group])
  })

  it('is the same bank on every machine', () => {
    const [first] = bank
    expect(first && { id: first.id, b: first.b, answer: first.field[8] }).toMatchInlineSnapshot(`
      {
        "answer": {
          "corners": 12,
          "count": 4,
          "fill": 0,
          "shape": 2,
        },
        "b": -1.9,
        "id": "pattern-2-01",
      }
    `)
    expect(hash(JSON.stringify(bank.map(({ id, b, field }) => [id, b, field])))).toMatchInlineSnapshot(
      `"be59cc23"`,
    )
  })

  it('refuses an unknown id', () => expect(() => itemOf('x')).toThrow(/"x".*expected/))
})

describe('the difficulty model', () => {
  it('grows with every rule that is added', () => {
    const growing: Rules[] = [
      { ...plain, shape: 'row' },
      { ...plain, shape: 'row', fill: 'column' },
      { ...plain, shape: 'row', fill: 'column', count: 'sum' },
      { ...plain, shape: 'row', fill: 'column', count: 'sum', corners: 'either' },
    ]
    const b = growing.map(difficulty)
    expect(b).toEqual([...b].sort((x, y) => x - y))
    expect(new Set(b).size).toBe(4)
  })

  it('makes the rules of a tile so hard that all are found half of the time where the tile says so', () => {
    for (const { rules, parts: found, b } of bank) {
      const all = found.reduce((p, one) => p * (1 / (1 + Math.exp(-one.a * (b - one.b)))), 1)
      expect(all).toBeCloseTo(0.5, 1)
      expect(found).toHaveLength(rulesToFind(rules).length)
    }
  })

  it('orders single rules as Carpenter, Just & Shell found them', () => {
    const order = ['constant', 'row', 'progression', 'sum', 'three', 'either'] as const
    const weights = order.map((rule) => ruleWeight[rule])
    expect(weights).toEqual([...weights].sort((x, y) => x - y))
  })

  it('counts every tile that can be built as one blind guess', () => {
    expect(guessing(plain)).toBe(1 / 64)
    expect(guessing({ ...plain, corners: 'union' })).toBe(1 / 1024)
  })
})

describe('the rules', () => {
  const sum = [1, 1, 2, 2, 1, 3, 1, 3]
  it('predict the gap where they hold, and nothing where they do not', () => {
    expect(predictions('sum', sum)).toEqual([4])
    expect(predictions('difference', sum)).toEqual([])
    expect(predictions('diagonal', [1, 2, 3, 3, 1, 2, 2, 3])).toEqual([1])
    expect(predictions('three', [1, 2, 3, 1, 3, 2, 2, 1])).toEqual([3])
    expect(predictions('either', [3, 6, 5, 1, 8, 9, 12, 4])).toEqual([8])
    expect(predictions('turn', [1, 2, 4, 2, 4, 8, 4, 8])).toContain(1)
  })

  it('call a field ambiguous when two of them give different tiles', () => {
    // Rows without overlap fit OR as well as XOR; the third row tells them apart, and nobody can know which.
    const corners = [1, 2, 3, 4, 8, 12, 3, 6, 7]
    expect(hasOneAnswer('corners', 'union', corners)).toBe(false)
  })

  it('say so when a field cannot be made', () => {
    expect(() => makeField({ ...plain, shape: 'sum' }, random('x'))).toThrow(/found no shape/)
  })
})

describe('one field', () => {
  const [one] = practice as [TileTrial, ...TileTrial[]]
  const test: TileTrial = { ...one, explain: false, limit: fieldLimit }
  const onset: TileEvent = { type: 'onset', stimulus: 'stimulus', t: 100 }

  it('is right when the tile built is the tile that fits', () => {
    const { output } = run(test, [onset, ...build(test.answer, 1000), { type: 'place', t: 9000 }])
    expect(output).toMatchObject({
      t: 9000,
      correct: true,
      how: 'laid',
      built: test.answer,
      first: 900,
      picks: 3,
    })
  })

  it('keeps the last choice for each part, and forgets all on clear', () => {
    const other = { ...test.answer, shape: (test.answer.shape + 1) % 4 }
    const changed = run(test, [
      onset,
      ...build(other, 500),
      ...build(test.answer, 1000),
      { type: 'place', t: 9000 },
    ])
    expect(changed.output).toMatchObject({ correct: true, picks: 6 })
    const cleared = run(test, [
      onset,
      ...build(test.answer, 500),
      { type: 'clear', t: 800 },
      { type: 'place', t: 900 },
    ])
    expect(cleared.output).toMatchObject({ how: 'late', built: nothing, correct: false })
  })

  it('cannot be laid while a part is missing', () => {
    const { output } = run(test, [
      onset,
      { type: 'pick', part: 'shape', value: 1, t: 300 },
      { type: 'place', t: 400 },
      { type: 'skip', t: 5000 },
    ])
    expect(output).toMatchObject({ t: 5000, how: 'skipped', correct: false })
  })

  it('ignores parts that are not offered', () => {
    const { output } = run(test, [
      onset,
      { type: 'pick', part: 'corners', value: 1, t: 300 },
      { type: 'pick', part: 'count', value: 7, t: 310 },
      { type: 'skip', t: 400 },
    ])
    expect(output).toMatchObject({ picks: 0, first: null, built: nothing })
  })

  it('turns a corner on and off again', () => {
    const corners = practice[2] as TileTrial
    const toggle = (t: number): TileEvent => ({ type: 'pick', part: 'corners', value: 4, t })
    expect(run(corners, [onset, toggle(200), { type: 'skip', t: 300 }]).output.built.corners).toBe(4)
    expect(
      run(corners, [onset, toggle(200), toggle(250), { type: 'skip', t: 300 }]).output.built.corners,
    ).toBe(0)
  })

  it('lays the tile as it stands when the sun goes down', () => {
    const { output, end } = run(test, [onset, ...build(test.answer, 1000)])
    expect(output).toMatchObject({ t: null, how: 'late', correct: true })
    expect(end).toBe(100 + fieldLimit + showing.laid)
    expect(run(test, [onset]).output).toMatchObject({ t: null, how: 'late', correct: false, first: null })
  })

  it('explains a wrong tile in practice, and only there', () => {
    const wrong = { ...one.answer, shape: (one.answer.shape + 1) % 4 }
    const laid: TileEvent[] = [onset, ...build(wrong, 1000), { type: 'place', t: 2000 }]
    expect(run(one, [...laid, { type: 'go-on', t: 8000 }]).end).toBe(8000)
    expect(run(one, [onset, ...build(one.answer, 1000), { type: 'place', t: 2000 }]).end).toBe(
      2000 + showing.laid,
    )
    expect(run(test, laid).end).toBe(2000 + showing.laid)
  })

  it('shows the whole street after the last field', () => {
    const closing = { found: [false, true], after: 10_000 }
    const laid = (tile: Tile, t: number): TileEvent[] => [onset, ...build(tile, 1000), { type: 'place', t }]
    const wrong = { ...test.answer, shape: (test.answer.shape + 1) % 4 }
    const last = run({ ...test, closing }, laid(test.answer, 2000))
    expect(last).toMatchObject({ output: { last: true }, end: 2000 + showing.laid + showing.finale })
    expect(run({ ...test, closing }, laid(wrong, 2000)).output.last).toBe(false)
    expect(run({ ...test, closing }, laid(wrong, 10_100)).output.last).toBe(true)
    const skipped = (found: boolean[]) =>
      run({ ...test, closing: { found, after: 10_000 } }, [
        ...laid(test.answer, 2000).slice(0, -1),
        { type: 'skip', t: 2000 },
      ])
    expect(skipped([false, true]).output.last).toBe(false)
    expect(skipped([true, false]).output.last).toBe(true)
  })
})

describe('practice', () => {
  const played = (...right: boolean[]): Played[] =>
    right.map((correct, i) => asPlayed(practice[i % 3] as TileTrial, { correct }))
  it('is mastered with two right, or with the last one right', () => {
    expect(mastered(played(true, true, false))).toBe(true)
    expect(mastered(played(false, false, true))).toBe(true)
  })
  it('is not mastered with one early success, with nothing right, or before it began', () => {
    expect(mastered(played(true, false, false))).toBe(false)
    expect(mastered(played(false, false, false))).toBe(false)
    expect(mastered([])).toBe(false)
  })
  it('judges the second round by itself', () =>
    expect(mastered(played(true, true, false, false, false, false))).toBe(false))
  it('has a reason for every rule it shows', () => {
    for (const { rules } of practice)
      for (const { part, rule } of rulesToFind(rules))
        expect(Object.keys(game.strings.nl ?? {}).some((key) => key.startsWith(`why.${part}.${rule}`))).toBe(
          true,
        )
  })
})

describe('the task', () => {
  it('starts with an easy field, and not with the same one for everybody', () => {
    const firsts = ['a', 'b', 'c', 'd', 'e'].map((seed) =>
      itemOf(task.next(progress([], seed), choose)?.item ?? ''),
    )
    for (const { b } of firsts) expect(b).toBeLessThanOrEqual(-0.6)
    expect(new Set(firsts.map(({ id }) => id)).size).toBeGreaterThan(1)
  })

  it('gives at most 12 fields, none twice', () => {
    for (const ability of [-2, -1, 0, 1, 2]) {
      const items = playTest({ ability }, `length ${ability}`).map(({ trial: { item } }) => item)
      expect(items.length).toBeGreaterThanOrEqual(5)
      expect(items.length).toBeLessThanOrEqual(length.most)
      expect(new Set(items).size).toBe(items.length)
    }
  })

  it('stops at 6 fields when the estimate is sharp by then, however many rules of the last are found', () => {
    const sharp: ChooseItem = (items, answered) => ({ ...choose(items, answered), se: 0.3 })
    const played = Array.from({ length: 5 }, (_, i) =>
      asPlayed(testTrial(bank[i * 3]?.id ?? ''), { correct: true }),
    )
    const closing = (before: readonly Played[]) => task.next(progress(before, 'x'), sharp)?.closing.found
    expect(closing(played)?.every((last) => last)).toBe(true)
    expect(closing(played.slice(1))?.some((last) => last)).toBe(false)
  })

  it('stops only when every way to find so many rules is sharp enough', () => {
    const unsure: ChooseItem = (items, answered) => ({
      ...choose(items, answered),
      se: answered.at(-1)?.correct ? 0.3 : 0.5,
    })
    const played = Array.from({ length: 5 }, (_, i) =>
      asPlayed(testTrial(bank[i * 3]?.id ?? ''), { correct: true }),
    )
    const found = task.next(progress(played, 'x'), unsure)?.closing.found ?? []
    expect(found.length).toBeGreaterThan(2)
    expect(found.map((last, count) => last === (count === found.length - 1))).not.toContain(false)
  })

  it('ends after the field that said it was the last', () => {
    const played = [asPlayed(testTrial(bank[0]?.id ?? ''), { last: true })]
    expect(task.next(progress(played, 'x'), choose)).toBeUndefined()
    expect(task.done(progress(played, 'x'))).toBe(1)
  })

  it('counts the time that is left', () => {
    expect(task.next(progress([], 'x', 100_000), choose)?.closing.after).toBe(testLimit - 100_000)
  })

  it('brings the player to fields of their level', () => {
    const last = (ability: number) => {
      const items = playTest({ ability }, `level ${ability}`).slice(-4)
      return items.reduce((sum, { trial: { item } }) => sum + itemOf(item).b, 0) / items.length
    }
    expect(last(2)).toBeGreaterThan(last(0))
    expect(last(0)).toBeGreaterThan(last(-2))
  })
})

describe('the evidence', () => {
  const item = bank.find((one) => one.parts.length === 3 && one.rules.corners === null)
  if (!item) throw new Error('no item of three parts')
  const given = testTrial(item.id)
  const rows = (change: Partial<TileResponse>) => {
    const [one] = evidence([asPlayed(given, change)])
    if (one?.model !== 'irt') throw new Error('no irt evidence')
    return one
  }
  const wrongShape = { ...given.answer, shape: (given.answer.shape + 1) % 4 }

  it('makes an item of every rule of a laid tile', () =>
    expect(rows({ built: wrongShape, correct: false })).toEqual({
      model: 'irt',
      measure: 'reasoning',
      items: item.parts,
      responses: [0, 1, 1],
      rts: [5000, 5000, 5000],
    }))

  it('finds no rule in a skipped field, and no guess either', () => {
    const { items, responses } = rows({ how: 'skipped', correct: false })
    expect(responses).toEqual([0, 0, 0])
    expect(items).toEqual(item.parts.map((part) => ({ ...part, c: 0 })))
  })

  it('takes what was picked when the sun went down, and the whole tile as wrong when nothing was', () => {
    const late = rows({
      how: 'late',
      t: null,
      correct: false,
      built: { ...nothing, shape: wrongShape.shape },
    })
    expect(late).toMatchObject({ items: item.parts.slice(0, 1), responses: [0] })
    const { id, a, b, c, bSd, group } = item
    expect(rows({ how: 'late', t: null, correct: false, built: nothing })).toMatchObject({
      items: [{ id, a, b, c, bSd, group }],
      responses: [0],
    })
  })

  it('says nothing more than that the player did nothing when nothing was played', () =>
    expect(evidence([])).toMatchObject([{ items: [], responses: [] }]))

  it('recovers the ability of 200 simulated players (r ≥ .7)', { timeout: 120_000 }, () => {
    const draw = random('200 players')
    const abilities = Array.from({ length: 200 }, () => draw.normal())
    const estimates = abilities.map((ability, i) => {
      const [found] = evidence(playTest({ ability, also: { speed: draw.normal() } }, `player ${i}`))
      if (found?.model !== 'irt') throw new Error('no irt evidence')
      return eap(found.items, found.responses).theta
    })
    expect(correlation(abilities, estimates)).toBeGreaterThan(0.7)
    const bias = estimates.reduce((sum, theta, i) => sum + theta - (abilities[i] ?? 0), 0) / 200
    expect(Math.abs(bias)).toBeLessThan(0.35)
  })

  it('predicts roughly, not exactly, how hard the items are for simulated players', () => {
    const shares = bank.map(({ id }) => {
      const item = testTrial(id)
      const right = Array.from({ length: 60 }, (_, i) => {
        const draw = random(`hard ${id} ${i}`)
        const player = { ability: draw.normal(), random: draw, trialsSeen: 5 }
        return run(item, game.simulate(item, player) as TileEvent[]).output.correct ? 1 : 0
      })
      return right.reduce((sum: number, value) => sum + value, 0) / right.length
    })
    const r = correlation(
      bank.map(({ b }) => -b),
      shares,
    )
    expect(r).toBeGreaterThan(0.8)
    expect(r).toBeLessThan(0.99)
  })
})

const same = (tile: Tile, other: Tile | undefined): boolean => JSON.stringify(tile) === JSON.stringify(other)

function build(tile: Tile, t: number): TileEvent[] {
  return (['shape', 'fill', 'count'] as const).map((part: Part, i) => ({
    type: 'pick',
    part,
    value: tile[part],
    t: t + i * 10,
  }))
}

function testTrial(id: string): TileTrial {
  const { rules, field } = itemOf(id)
  const closing = { found: [], after: testLimit }
  return {
    item: id,
    rules,
    shown: field.slice(0, 8),
    answer: field[8] as Tile,
    limit: fieldLimit,
    laid: 0,
    explain: false,
    closing,
  }
}

function asPlayed(input: TileTrial, change: Partial<TileResponse>): Played {
  return {
    block: 'test',
    index: 0,
    trial: input,
    response: {
      t: 5000,
      item: input.item,
      built: input.answer,
      correct: true,
      how: 'laid',
      first: 1000,
      picks: 3,
      last: false,
      ...change,
    },
    onsets: {},
    rt: 5000,
    input: null,
    longestFrame: 17,
  }
}

function progress(played: readonly Played[], seed: string, elapsed = 0): Progress<TileTrial, TileResponse> {
  return { played, elapsed, random: random(`${seed}/${played.length}`) }
}

/** Plays one trial: the given events in time, and each deadline when it is due. */
function run(input: TileTrial, events: readonly TileEvent[]): { output: TileResponse; end: number } {
  const actor = createActor(trial, { input }).start()
  const queue = [...events]
  let end = 0
  while (actor.getSnapshot().status === 'active') {
    const due = Object.entries(actor.getSnapshot().context.deadlines).sort((a, b) => a[1] - b[1])[0]
    const event = queue[0]
    if (event && (!due || event.t <= due[1])) {
      end = event.t
      actor.send(event)
      queue.shift()
    } else if (due) {
      end = due[1]
      actor.send({ type: 'timeout', id: due[0], t: due[1] })
    } else throw new Error(`run: the trial waits in ${String(actor.getSnapshot().value)} for nothing`)
  }
  const { output } = actor.getSnapshot()
  if (!output) throw new Error('run: no output')
  return { output, end }
}

function playTest(player: Omit<Player, 'random' | 'trialsSeen'>, seed: string): readonly Played[] {
  return simulateRun(game, player, { seed, choose }).trials as readonly Played[]
}

/** A plain EAP on a grid with N(0, 1) and the logistic curve: enough to see that the data carry the ability. */
function eap(items: readonly Item[], responses: readonly (0 | 1 | null)[]): { theta: number; se: number } {
  const grid = Array.from({ length: 41 }, (_, i) => -4 + i * 0.2)
  const weights = grid.map((theta) =>
    items.reduce(
      (product, item, j) => {
        const p = curve(item, theta)
        return product * (responses[j] === 1 ? p : 1 - p)
      },
      Math.exp((-theta * theta) / 2),
    ),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = weights.reduce((sum, weight, i) => sum + weight * (grid[i] ?? 0), 0) / total
  const variance = weights.reduce((sum, weight, i) => sum + weight * ((grid[i] ?? 0) - mean) ** 2, 0) / total
  return { theta: mean, se: Math.sqrt(variance) }
}

/** The curve flattened by what is not known about its difficulty, in the normal approximation (1.7). */
function curve({ a, b, c = 0, ...item }: Item, theta: number): number {
  const bSd = 'bSd' in item ? Number(item.bSd) : 0
  const flat = a / Math.sqrt(1 + ((a * bSd) / 1.7) ** 2)
  return c + (1 - c) / (1 + Math.exp(-flat * (theta - b)))
}

/** Nearest difficulty; the real one stands in the scoring room. */
function choose(
  items: readonly Item[],
  answered: readonly { readonly id: string; readonly correct: boolean }[],
): ReturnType<ChooseItem> {
  const all = items.flatMap((item) => [item, ...(item.parts ?? [])].map((answer) => ({ item, answer })))
  const seen = answered.flatMap(({ id }) => all.filter(({ answer }) => answer.id === id))
  const { theta, se } = eap(
    seen.map(({ answer }) => answer),
    answered.map(({ correct }) => (correct ? 1 : 0)),
  )
  const left = items.filter((one) => !seen.some(({ item }) => item === one))
  const level = ({ parts: found = [] }: Item) => found.reduce((sum, { b }) => sum + b, 0) / found.length
  const [item] = [...left].sort((x, y) => Math.abs(level(x) - theta) - Math.abs(level(y) - theta))
  return { item, theta, se }
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
  const dx = x.map((value) => value - mx)
  const dy = y.map((value) => value - my)
  return dot(dx, dy) / Math.sqrt(dot(dx, dx) * dot(dy, dy))
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (const letter of text) h = Math.imul(h ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return h.toString(16)
}
