import type { ActorRefFrom, AnyStateMachine, EventFrom, InputFrom, OutputFrom } from 'xstate'
import type { Random } from './random.ts'
import type { PlayedTrial } from './record.ts'
import type { Stage } from './stage.ts'

/** A game: one trial (a machine), how it is drawn (a scene), and the order in which trials come (a task). */
export interface Game<Machine extends AnyStateMachine = AnyStateMachine> {
  /** Kebab-case; the same as the folder name. */
  readonly id: string
  /** Raise it when the recorded data changes meaning. Stored with every run. */
  readonly version: number
  /** Response times count: such a game waits for a device whose screen is steady, and a trial with a frame over 250 ms is repeated. */
  readonly timed?: boolean
  readonly task: Task<InputFrom<Machine>, OutputFrom<Machine>>
  /** One trial: starts from a trial (input), ends with a response (output). */
  readonly trial: Machine
  /** Loaded when the game is played, so that everything else here runs without a screen. */
  readonly scene: () => Promise<{ readonly scene: Scene<Machine> }>
  /** Pictures and sounds, loaded when the game is played; a game without any leaves it out. */
  readonly assets?: () => Promise<AssetPack>
  /** What a player of known ability would do in one trial: used by demos and recovery tests. Times in ms from the trial's start. */
  readonly simulate: (trial: InputFrom<Machine>, player: Player) => EventFrom<Machine>[]
  /** One trial and its response in a few words, for somebody who looks back; without it the fields of the record are shown. */
  readonly inWords?: InWords<Machine>
  /** Per language (BCP 47 primary tag), every text a player reads. `nl` and `en` are owed. See `GameText` for the keys every game has. */
  readonly strings: Readonly<Record<string, Readonly<Record<GameText | (string & {}), string>>>>
}

/** Says what was shown and what was answered. `text`: a text of the game in the viewer's language, `{name}` filled from params. An empty answer: none was given. */
export type InWords<Machine extends AnyStateMachine> = (
  trial: InputFrom<Machine>,
  response: OutputFrom<Machine>,
  say: {
    readonly text: (key: string, params?: Readonly<Record<string, string | number>>) => string
    readonly locale: string
  },
) => { readonly shown: string; readonly answer: string }

/** The texts that the engine shows around every game. Instructions are `instruction.1`, `instruction.2`, … (one idea each). */
export type GameText =
  | 'title'
  | 'setting'
  | 'why'
  | 'instruction.1'
  | 'practice.right'
  | 'practice.wrong'
  | 'debrief'

/** What a list of games says about one of them: small enough to load with the list. Stands in the game's `listing.ts`, and the game is made from it. */
export interface Listing extends Pick<Game, 'id' | 'version' | 'timed'> {
  readonly minutes: Task<unknown, unknown>['minutes']
  readonly texts: Readonly<Record<string, Readonly<Record<'title' | 'setting' | 'why', string>>>>
}

/** Which trials come, in which order. Pure: the same progress gives the same answer. */
export interface Task<Trial, Response> {
  /** About how long instructions, practice and test take together, in minutes. */
  readonly minutes: number
  readonly practice: readonly Trial[]
  /** Has this player understood? Judged over the practice so far. At most two rounds of practice are played; the test follows anyway, marked. */
  mastered(practice: readonly PlayedTrial<Trial, Response>[]): boolean
  /** Was this response right? For the feedback in practice and after a trial; undefined where there is no right or wrong. */
  right(trial: Trial, response: Response): boolean | undefined
  /** The next test trial, or undefined when the task is over. */
  next(progress: Progress<Trial, Response>, choose: ChooseItem): Trial | undefined
  /** Share of the test that is done, 0–1, for the progress path on the screen. */
  done(progress: Progress<Trial, Response>): number
}

export interface Progress<Trial, Response> {
  /** Valid test trials so far, in the order played (voided ones are left out). */
  readonly played: readonly PlayedTrial<Trial, Response>[]
  /** Milliseconds since the first test trial began, pauses left out. */
  readonly elapsed: number
  /** Seeded by run and number of trials played: the same progress draws the same numbers. */
  readonly random: Random
}

/** An item of a bank: logistic a(θ − b), lower asymptote c (0) and upper asymptote d (1). `group` balances content. */
export interface Item {
  readonly id: string
  readonly a: number
  readonly b: number
  readonly c?: number
  readonly d?: number
  readonly group?: string
  /** How long it takes, in one unit for the whole bank: items then compete by what they tell in that time. Absent = all take as long. */
  readonly time?: number
  /** An item that is answered in parts, each right or wrong by itself: it tells what its parts tell together. */
  readonly parts?: readonly Item[]
}

/**
 * What an adaptive game asks: which item next, and how sure are we by now? An answer names an item or one of its parts; either uses the
 * item up. Synchronous, on the main thread.
 */
export type ChooseItem = (
  bank: readonly Item[],
  answered: readonly { readonly id: string; readonly correct: boolean }[],
  random: Random,
) => { readonly item: Item | undefined; readonly theta: number; readonly se: number }

/** Draws one trial and sends what the player does to its machine. Called once per trial; returns nothing: what it adds to `stage.root` is removed after. */
export type Scene<Machine extends AnyStateMachine> = (stage: Stage, trial: ActorRefFrom<Machine>) => void

/** A simulated player. */
export interface Player {
  /** Standing on the game's main construct, in SD of the reference group. */
  readonly ability: number
  /** Standing on further constructs, by name (e.g. `speed`, `stopping`); absent = 0. */
  readonly also?: Readonly<Record<string, number>>
  readonly random: Random
  /** How many trials this player has seen in this run: learning, fatigue. */
  readonly trialsSeen: number
}

/** One atlas and one sound sprite, as addresses that work from any origin. */
export interface AssetPack {
  readonly atlas?: {
    readonly image: string
    /** TexturePacker/Pixi spritesheet JSON: `{ frames, meta }`. */
    readonly data: { readonly frames: Record<string, unknown>; readonly meta: Record<string, unknown> }
  }
  readonly sounds?: {
    readonly src: readonly string[]
    /** name → [start ms, duration ms] */
    readonly sprite: Readonly<Record<string, readonly [number, number]>>
  }
}

/** What every trial machine may use: an event for each stimulus that was shown, and for each deadline that passed. */
export type EngineEvent =
  | { readonly type: 'onset'; readonly stimulus: string; readonly t: number }
  | { readonly type: 'timeout'; readonly id: string; readonly t: number }

/**
 * What the engine reads from a trial machine's context. `deadlines`: when (ms, run clock) a `timeout` with that id is due;
 * it is sent with the frame nearest to that moment, and again each frame until the machine removes the deadline.
 */
export interface TrialContext {
  readonly deadlines?: Readonly<Record<string, number>>
}

/** What every trial machine ends with. `t`: when the deciding act happened (ms, run clock), null for an omission. */
export interface TrialResponse {
  readonly t: number | null
}

/** Checks a game's outside (id, version, languages) and gives it back with its types. Throws an `Error` naming the field. */
export function defineGame<Machine extends AnyStateMachine>(game: Game<Machine>): Game<Machine> {
  const fail = (field: string, got: unknown, expected: string): never => {
    throw new Error(
      `defineGame(${JSON.stringify(game.id)}): ${field} is ${JSON.stringify(got)}, expected ${expected}`,
    )
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(game.id)) fail('id', game.id, 'kebab-case')
  if (!Number.isInteger(game.version) || game.version < 1)
    fail('version', game.version, 'a whole number from 1')
  const keys = new Set(Object.values(game.strings).flatMap((pack) => Object.keys(pack)))
  for (const language of ['nl', 'en'])
    if (!game.strings[language]) fail(`strings.${language}`, undefined, 'the texts of this game')
  for (const [language, pack] of Object.entries(game.strings))
    for (const key of keys)
      if (!pack[key]) fail(`strings.${language}[${key}]`, pack[key], 'a text, as in the other languages')
  return game
}
