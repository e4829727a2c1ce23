import type { ChooseItem, Game, Player } from '../game.ts'
import { decodeChunk, type RunRecord } from '../record.ts'
import { type SimulatedRun, simulate } from '../simulate.ts'
import { longSentences, textsOf } from './texts.ts'

/** One thing every game must do. `run` throws an `Error` that says what came and what was expected. */
export interface Check {
  readonly title: string
  readonly run: () => void
}

/** Longest test, milliseconds of simulated play. */
export const longestTest = 4 * 60_000

/** Picks at random: enough to see that a task runs; the real one comes from the scoring room. */
const anyItem: ChooseItem = (bank, answered, random) => {
  const left = bank.filter((item) => !answered.some(({ id }) => id === item.id))
  return {
    item: left.length > 0 ? random.pick(left) : undefined,
    theta: 0,
    se: 1 / Math.sqrt(1 + answered.length / 2),
  }
}

/** The checks for one game; `choose` as in play, absent = any item at random. */
export function conformance(game: Game, choose: ChooseItem = anyItem): readonly Check[] {
  const runs = new Map<number, SimulatedRun>()
  const run = (ability: number): SimulatedRun => {
    const held = runs.get(ability) ?? simulate(game, { ability }, { seed: `conformance ${ability}`, choose })
    runs.set(ability, held)
    return held
  }
  const abilities = [-2, 0, 2]
  return [
    {
      title: 'has every text in Dutch and English, instructions numbered from 1',
      run: () => {
        const { nl, en } = game.strings
        const keys = new Set([...Object.keys(nl ?? {}), ...Object.keys(en ?? {})])
        const owed = [
          'title',
          'setting',
          'why',
          'instruction.1',
          'practice.right',
          'practice.wrong',
          'debrief',
        ]
        for (const key of [...owed, ...keys])
          if (!nl?.[key] || !en?.[key])
            throw new Error(
              `${key}: got nl ${JSON.stringify(nl?.[key])}, en ${JSON.stringify(en?.[key])}, expected both`,
            )
        const steps = [...keys].filter((key) => /^instruction\.\d+$/.test(key)).length
        for (let i = 1; i <= steps; i++)
          if (!keys.has(`instruction.${i}`))
            throw new Error(`instruction.${i} is missing, there are ${steps} instructions`)
      },
    },
    {
      title: 'says every Dutch sentence in at most twelve words',
      run: () => {
        const long = textsOf(game).flatMap(longSentences)
        if (long.length > 0) throw new Error(`too long: ${long.join(' | ')}`)
      },
    },
    ...abilities.map((ability) => ({
      title: `can be played to the end by a player of ability ${ability}, in at most four minutes of test`,
      run: () => {
        const { trials, chunks } = run(ability)
        if (trials.length === 0) throw new Error('got no test trials')
        const time = testTime(recordsOf(chunks))
        if (time > longestTest)
          throw new Error(
            `the test took ${Math.round(time / 1000)} s, expected at most ${longestTest / 1000} s`,
          )
      },
    })),
    {
      title: 'plays the same run for the same seed, byte for byte',
      run: () => {
        const bytes = (): string =>
          simulate(game, { ability: 0.5 }, { seed: 'twice', choose })
            .chunks.map((chunk) => chunk.hash)
            .join()
        const [first, second] = [bytes(), bytes()]
        if (first !== second)
          throw new Error('two runs of one seed differ: is there a clock or Math.random in the game?')
      },
    },
    {
      title: 'gives the same next trial for the same progress',
      run: () => {
        const twice = [1, 2].map(() =>
          simulate(game, { ability: 0 }, { seed: 'next', choose }).trials.map(({ trial }) => trial),
        )
        if (JSON.stringify(twice[0]) !== JSON.stringify(twice[1]))
          throw new Error('the task gave different trials for the same progress')
      },
    },
    {
      title: 'keeps trials and responses as plain JSON, and says null for the time of an omission',
      run: () => {
        for (const ability of abilities)
          for (const { trial, response } of run(ability).trials) {
            if (JSON.stringify(JSON.parse(JSON.stringify(trial))) !== JSON.stringify(trial))
              throw new Error(`not plain: ${JSON.stringify(trial)}`)
            const { t } = response as { t?: unknown }
            if (t !== null && !(typeof t === 'number' && Number.isFinite(t)))
              throw new Error(`response.t is ${JSON.stringify(t)}, expected ms or null`)
          }
      },
    },
    {
      title: 'ends a trial in which the player does nothing, or waits for the player without a deadline',
      run: () => {
        const idle: Game = {
          ...game,
          simulate: (trial, player: Player) =>
            game.simulate(trial, player).filter((event) => event.type === 'onset'),
        }
        try {
          for (const { response } of simulate(idle, { ability: 0 }, { seed: 'idle', choose }).trials) {
            const { t } = response as { t?: unknown }
            if (t !== null) throw new Error(`the player did nothing, yet response.t is ${JSON.stringify(t)}`)
          }
        } catch (error) {
          if (!(error as Error).message.includes('did not end')) throw error
        }
      },
    },
    {
      title: 'keeps time in deadlines: its machine has no `after` and no `invoke`',
      run: () => {
        const found = forbidden(game.trial.config as Readonly<Record<string, unknown>>, game.id)
        if (found.length > 0) throw new Error(`found ${found.join(', ')}`)
      },
    },
    {
      title: 'goes from 0 to 1 on the progress path, never back',
      run: () => {
        const { trials } = run(0)
        let last = 0
        for (let n = 0; n <= trials.length; n++) {
          const random = { next: () => 0.5 } as never
          const done = game.task.done({ played: trials.slice(0, n) as never, elapsed: n * 1000, random })
          if (!(done >= last && done <= 1))
            throw new Error(`after ${n} trials done is ${done}, before it was ${last}`)
          last = done
        }
      },
    },
  ]
}

function recordsOf(chunks: SimulatedRun['chunks']): RunRecord[] {
  return chunks.flatMap((chunk) => {
    const decoded = decodeChunk(chunk.bytes)
    if (!decoded.ok) throw new Error(decoded.reason)
    return [...decoded.records]
  })
}

function testTime(records: readonly RunRecord[]): number {
  const test = records.filter((record) => 'block' in record && record.block === 'test')
  return (test.at(-1)?.t ?? 0) - (test[0]?.t ?? 0)
}

/** Paths in a machine's configuration that use timers or children. */
function forbidden(node: Readonly<Record<string, unknown>>, path: string): string[] {
  const here = ['after', 'invoke'].filter((key) => node[key] !== undefined).map((key) => `${path}.${key}`)
  const states = (node.states ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  return [...here, ...Object.entries(states).flatMap(([name, state]) => forbidden(state, `${path}.${name}`))]
}
