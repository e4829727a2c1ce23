import type { Game } from './game.ts'
import type { PauseReason } from './record.ts'
import type { RunContext } from './run-types.ts'
import type { Action, Screen } from './shell/shell.ts'
import type { ShellTexts } from './shell/strings.ts'

/** Where a run is, as one word. */
export type Place = 'instructions' | 'welcome' | 'ready' | 'trial' | 'after' | 'debrief' | 'paused' | 'ended'

/** Reads the place off the run machine's state value. */
export function placeOf(value: unknown): Place {
  if (value === 'paused' || value === 'ended') return value
  const active = (value as { readonly active?: unknown }).active
  if (typeof active === 'string') return active as Place
  const step: unknown = Object.values(active ?? {})[0]
  return step === 'on' ? 'trial' : (step as Place)
}

/** How many screens of instructions a game has: where you are, then one idea each. */
export function pagesOf(texts: Readonly<Record<string, string>>): number {
  let pages = 0
  while (texts[`instruction.${pages + 1}`]) pages++
  return pages + 1
}

/** The screen for a place; null where the game itself is on. */
export function screenFor(
  place: Place,
  context: Pick<RunContext, 'page' | 'pages' | 'round' | 'task'>,
  game: Pick<Game, 'id'> & { readonly texts: Readonly<Record<string, string>> },
  shell: ShellTexts,
  pause: PauseReason,
  press: { readonly next: Action['press']; readonly goOn: Action['press']; readonly stop: Action['press'] },
): Screen | null {
  const { texts } = game
  const text = (key: string): string => texts[key] ?? ''
  const next = (label: string): Action => ({ id: 'next', label, main: true, press: press.next })
  switch (place) {
    case 'instructions': {
      const last = context.page + 1 >= context.pages
      const steps = context.pages > 1 ? { steps: { at: context.page + 1, of: context.pages } } : {}
      const practises = context.task.practice.length > 0
      const actions = [next(last ? (practises ? shell.practise : shell.start) : shell.next)]
      if (context.page === 0)
        return { heading: text('title'), text: text('setting'), small: text('why'), actions, ...steps }
      const heading = context.round > 1 ? shell.again : text('title')
      return { heading, text: text(`instruction.${context.page}`), actions, ...steps }
    }
    case 'welcome':
      return {
        heading: text('title'),
        text: shell.welcomeBack,
        actions: [{ id: 'next', label: shell.goOn, main: true, press: press.next }],
      }
    case 'ready':
      return { heading: text('title'), text: shell.ready, small: shell.mayStop, actions: [next(shell.start)] }
    case 'debrief':
      return {
        heading: text('title'),
        text: text('debrief'),
        small: text('why'),
        actions: [next(shell.done)],
      }
    case 'paused':
      return {
        heading: shell.paused,
        text: { player: shell.mayStop, hidden: shell.away, 'context-lost': shell.lost, slow: shell.slow }[
          pause
        ],
        ...(pause === 'player' ? {} : { small: shell.mayStop }),
        actions: [
          { id: 'go-on', label: shell.goOn, main: true, press: press.goOn },
          { id: 'stop', label: shell.stop, press: press.stop },
        ],
      }
    default:
      return null
  }
}
