import type { Game } from '../game.ts'
import { type Attempt, playedAttempt } from './recording.ts'
import { filled, type ReplayTexts } from './strings.ts'

/** What one attempt was, in words for a viewer. */
export interface Account {
  /** `Round 3 of 12`. */
  readonly round: string
  readonly shown: string
  readonly answer: string
  /** Reaction time, or a dash. */
  readonly time: string
  readonly right: boolean | undefined
  /** How long each stimulus that was asked for a while was there, and where that was not what was asked for; empty where none was. */
  readonly durations: string
  /** That it does not count, and why; null where it does. */
  readonly voided: string | null
}

/** Puts attempts into words; by the game where it is there, else by the fields of the record. */
export function accounts(
  attempts: readonly Attempt[],
  game: Game | null,
  gameTexts: Readonly<Record<string, string>>,
  locale: string,
  texts: ReplayTexts,
): readonly Account[] {
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const inSeconds = (ms: number): string => seconds.format(ms / 1000)
  const count = { practice: 0, test: 0 }
  for (const { block, index } of attempts) count[block] = Math.max(count[block], index + 1)
  let before = ''
  return attempts.map((attempt) => {
    const { block, index, trial, response, voided, shown } = attempt
    const key = `${block} ${index}`
    const first = filled(texts[block], { n: index + 1, of: count[block] })
    const round = key === before ? filled(texts.again, { round: first }) : first
    before = key
    const played = playedAttempt(attempt)
    const said = response ? inWords(game, trial, response.response, gameTexts, locale, texts) : null
    return {
      round,
      shown: said?.shown ?? (game ? '–' : fields(trial, texts)),
      answer: said?.answer || texts.none,
      time: played?.rt == null ? '–' : filled(texts.seconds, { n: inSeconds(played.rt) }),
      right: game && played ? game.task.right(played.trial as never, played.response as never) : undefined,
      durations: shown
        .map(({ duration, asked, missed }) =>
          missed
            ? filled(texts.missed, { n: inSeconds(duration), asked: inSeconds(asked) })
            : filled(texts.seconds, { n: inSeconds(duration) }),
        )
        .join(' · '),
      voided: voided && `${texts.voided} ${texts[voided]}`,
    }
  })
}

function inWords(
  game: Game | null,
  trial: unknown,
  response: unknown,
  gameTexts: Readonly<Record<string, string>>,
  locale: string,
  texts: ReplayTexts,
): { readonly shown: string; readonly answer: string } {
  const text = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    filled(gameTexts[key] ?? key, params)
  return (
    game?.inWords?.(trial as never, response as never, { text, locale }) ?? {
      shown: fields(trial, texts),
      answer: fields(response, texts),
    }
  )
}

/** The fields of a record, for a game that is not there to say it in words. */
function fields(value: unknown, texts: ReplayTexts): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') return String(Math.round(value * 100) / 100)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((one) => fields(one, texts)).join(' ')
  return Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .map(([name, one]) => `${name}: ${fields(one, texts)}`)
    .join(', ')
}
