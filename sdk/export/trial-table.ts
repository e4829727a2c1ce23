import type { Column } from '@skillprint/engine'
import type { PlayedTrial } from '@skillprint/engine/record'
import { type Attempt, playedAttempt, type Recording, readRecording } from '@skillprint/engine/replay'
import { columns as byGame, listings } from '@skillprint/games'
import { type Cell, toCsv } from './csv.ts'
import type { RunData } from './run-data.ts'

/** One line of a codebook. */
export interface CodebookEntry {
  readonly name: string
  readonly meaning: string
  readonly unit: string
  readonly values: string
}

/** A game's trials: a row per trial, voided ones and their repeats included. */
export interface TrialTable {
  readonly names: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** One row, before it is put into columns. */
interface Row {
  readonly participant: string
  readonly run: RunData
  readonly recording: Recording
  readonly attempt: Attempt
  /** Which try at this trial, from 1. */
  readonly nth: number
  readonly played: PlayedTrial | null
  /** The game's own columns can read this trial: it is of the version that is installed. */
  readonly readable: boolean
}

type RowColumn = Omit<CodebookEntry, 'name'> & { readonly value: (row: Row) => Cell }

const rounded = 'number'
const stimulusOf = ({ played }: Row) => played?.onsets.stimulus

const before: Readonly<Record<string, RowColumn>> = {
  participant_id: {
    meaning: 'Random name of the person; says nothing about who it is',
    unit: '',
    values: 'text',
    value: ({ participant }) => participant,
  },
  run_id: {
    meaning: 'One time that a game was played',
    unit: '',
    values: 'UUID',
    value: ({ run }) => run.runId,
  },
  run_started_at: {
    meaning: 'When the run began, wall clock of the device',
    unit: '',
    values: 'ISO 8601',
    value: ({ run }) => run.startedAt,
  },
  run_ended: {
    meaning: 'How the run ended; empty where it was broken off',
    unit: '',
    values: 'completed, stopped',
    value: ({ run }) => run.ended,
  },
  game: { meaning: 'The game', unit: '', values: 'text', value: ({ run }) => run.game },
  game_version: {
    meaning: 'Version of the game; raised when its data change meaning',
    unit: '',
    values: 'whole number from 1',
    value: ({ run }) => run.gameVersion,
  },
  locale: {
    meaning: 'Language in which it was played',
    unit: '',
    values: 'BCP 47',
    value: ({ recording }) => recording.locale,
  },
  block: {
    meaning: 'Part of the run',
    unit: '',
    values: 'practice, test',
    value: ({ attempt }) => attempt.block,
  },
  trial_index: {
    meaning: 'Number of the trial in its block',
    unit: '',
    values: 'whole number from 1',
    value: ({ attempt }) => attempt.index + 1,
  },
  attempt: {
    meaning: 'Which try at this trial: a voided trial comes again',
    unit: '',
    values: 'whole number from 1',
    value: ({ nth }) => nth,
  },
  voided: {
    meaning: 'Why the trial does not count; empty where it does',
    unit: '',
    values: 'hidden, long-frame, sleep, context-lost, paused, interrupted',
    value: ({ attempt }) => attempt.voided,
  },
  run_valid: {
    meaning: 'Does the run count for the skillprint; empty where it was not scored',
    unit: '',
    values: '0, 1',
    value: ({ run }) => run.validity?.valid ?? null,
  },
  validity_flags: {
    meaning:
      'What speaks against the whole run, or against this test trial: a figure beyond a limit, never a statement about the person; what each means stands in FLAGS.md',
    unit: '',
    values: 'codes with spaces between; ! after a code that leaves the run out',
    value: ({ run, attempt }) => flagsOf(run, attempt).join(' '),
  },
}

const flagsOf = ({ validity }: RunData, { block, index }: Attempt): readonly string[] =>
  (validity?.flags ?? [])
    .filter(({ stretch }) => !stretch || (block === 'test' && stretch.from <= index && index < stretch.to))
    .map(({ code, hard }) => `${code}${hard ? '!' : ''}`)

const after: Readonly<Record<string, RowColumn>> = {
  rt_ms: {
    meaning: 'Reaction time: response minus onset of the stimulus; empty where either is missing',
    unit: 'ms',
    values: rounded,
    value: ({ played }) => played?.rt ?? null,
  },
  onset_ms: {
    meaning: 'Onset of the stimulus, from the start of the run (or of the load of the page it went on in)',
    unit: 'ms',
    values: rounded,
    value: (row) => stimulusOf(row)?.t ?? null,
  },
  onset_source: {
    meaning:
      'How the onset was stamped: by the compositor, by a message after the frame, by the drawing command',
    unit: '',
    values: 'presentation, post-frame, command',
    value: (row) => stimulusOf(row)?.source ?? null,
  },
  onset_uncertainty_ms: {
    meaning: 'How far the onset can be off',
    unit: 'ms',
    values: rounded,
    value: (row) => stimulusOf(row)?.uncertainty ?? null,
  },
  input: {
    meaning: 'What was pressed with last; empty where nothing was pressed',
    unit: '',
    values: 'keyboard, mouse, touch, pen',
    value: ({ played }) => played?.input ?? null,
  },
  input_interval_ms: {
    meaning: 'How far apart the device reports its pointer, median; a press is no more exact than this',
    unit: 'ms',
    values: rounded,
    value: ({ attempt }) => attempt.response?.inputInterval ?? null,
  },
  frame_interval_ms: {
    meaning: 'Time between two frames in this trial, median',
    unit: 'ms',
    values: rounded,
    value: ({ attempt }) => attempt.response?.frameInterval ?? null,
  },
  longest_frame_ms: {
    meaning: 'Longest time between two frames in this trial',
    unit: 'ms',
    values: rounded,
    value: ({ attempt }) => attempt.response?.longestFrame ?? null,
  },
}

/** All columns of a game's table, in order. A game without columns of its own has those that every run has. */
async function columnsOf(game: string): Promise<readonly (readonly [string, RowColumn])[]> {
  const own = Object.hasOwn(byGame, game) ? await byGame[game]?.() : undefined
  return [
    ...Object.entries(before),
    ...Object.entries(own?.stimuli ?? {}).map(ownColumn((row) => row.played ?? unanswered(row.attempt))),
    ...Object.entries(own?.responses ?? {}).map(ownColumn((row) => row.played)),
    ...Object.entries(after),
  ]
}

const ownColumn =
  (trialOf: (row: Row) => PlayedTrial | null) =>
  ([name, column]: readonly [string, Column<never, never>]): readonly [string, RowColumn] => [
    name,
    {
      meaning: column.meaning,
      unit: column.unit ?? '',
      values: column.values,
      value: (row) => {
        const trial = row.readable ? trialOf(row) : null
        return trial ? column.value(trial as PlayedTrial<never, never>) : null
      },
    },
  ]

const unanswered = ({ block, index, trial }: Attempt): PlayedTrial => ({
  block,
  index,
  trial,
  response: null,
  onsets: {},
  rt: null,
  input: null,
  longestFrame: 0,
})

/** The trials of all runs of one game. `participant`: a random name for the person. */
export async function trialTable(
  game: string,
  runs: readonly RunData[],
  participant: string,
): Promise<TrialTable> {
  const columns = await columnsOf(game)
  const version = listings[game]?.version
  const rows = runs
    .filter((run) => run.game === game && run.parts.length > 0)
    .flatMap((run): Row[] => {
      const recording = readRecording(run.parts)
      const tries = new Map<string, number>()
      return recording.attempts.map((attempt) => {
        const key = `${attempt.block} ${attempt.index}`
        const nth = (tries.get(key) ?? 0) + 1
        tries.set(key, nth)
        const readable = run.gameVersion === version
        return { participant, run, recording, attempt, nth, played: playedAttempt(attempt), readable }
      })
    })
  return {
    names: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, { value }]) => value(row))),
  }
}

/** What each column of a game's table means, in the order of the columns. */
export const codebook = async (game: string): Promise<readonly CodebookEntry[]> =>
  (await columnsOf(game)).map(([name, { meaning, unit, values }]) => ({ name, meaning, unit, values }))

/** The codebook as CSV. */
export const codebookCsv = async (game: string): Promise<string> =>
  toCsv(
    ['name', 'meaning', 'unit', 'values'],
    (await codebook(game)).map(({ name, meaning, unit, values }) => [name, meaning, unit, values]),
  )

/** The trials of all runs of one game as CSV (RFC 4180). */
export async function trialsCsv(
  game: string,
  runs: readonly RunData[],
  participant: string,
): Promise<string> {
  const { names, rows } = await trialTable(game, runs, participant)
  return toCsv(names, rows)
}
