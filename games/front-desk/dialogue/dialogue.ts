import type { Expression, PersonId } from '../../world/cast.ts'

/** A text in both languages that every conversation has. Dutch at level A2, at most twelve words a sentence. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** What a colleague can be seen doing: looking down at the screen, showing a calendar, or looking at the visitor. */
export type Act = 'types' | 'shows' | 'looks'

/** Something that is said, or (without `who`) seen. */
export interface Line {
  readonly who?: PersonId
  /** What is seen, by whom. It stays so until this person does something else. */
  readonly act?: { readonly who: PersonId; readonly does: Act }
  /** The face while saying it; without one it stays as it was. */
  readonly face?: Expression
  readonly text: Text
}

/** One answer a player can give. */
export interface Option {
  readonly id: string
  readonly text: Text
  /** By the authors' key: 2 works best, 1 helps a little, 0 does not help. */
  readonly credit: 0 | 1 | 2
  /** Why the authors think so: for experts who rate the key, never shown in play. */
  readonly why: string
  /** How much it tempts somebody who does not listen (0–1): only for simulated players. */
  readonly lure: number
  /** What the other does or says then. */
  readonly reply?: readonly Line[]
}

/** One thing to judge: what to say, what somebody needs, or how well a colleague does. */
export interface Moment {
  readonly id: string
  readonly ask: 'say' | 'need' | 'judge'
  /** How much it asks of a player, in SD: the authors' guess, not calibrated. */
  readonly demand: number
  readonly lines: readonly Line[]
  /** The question above the answers. */
  readonly question: Text
  readonly options: readonly Option[]
  /** After the reaction, whatever was chosen: all players meet the same moments. */
  readonly after?: readonly Line[]
}

export interface Conversation {
  readonly id: string
  /** Who stands at the desk. */
  readonly visitor: PersonId
  readonly moments: readonly Moment[]
  /** How it ends, by how it went: at least three quarters of the credit, or less. */
  readonly ending: { readonly warm: Line; readonly cool: Line }
}

/** Highest credit. */
export const fullCredit = 2

/** The colleague who takes part in a moment beside the visitor, or undefined. */
export function colleagueIn({ visitor }: Conversation, lines: readonly Line[]): PersonId | undefined {
  return lines.map(({ who, act }) => who ?? act?.who).find((who) => who !== undefined && who !== visitor)
}

/** The moment with this id, or an `Error` naming the conversation. */
export function momentOf(conversation: Conversation, id: string): Moment {
  const moment = conversation.moments.find((one) => one.id === id)
  if (!moment)
    throw new Error(
      `conversation ${conversation.id}: got moment ${JSON.stringify(id)}, expected one of ${conversation.moments.map((one) => one.id).join(', ')}`,
    )
  return moment
}
