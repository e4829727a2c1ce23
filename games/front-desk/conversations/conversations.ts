import { type Conversation, type Line, type Moment, momentOf } from '../dialogue/dialogue.ts'
import { says } from '../dialogue/writing.ts'
import { fewWords } from './few-words.ts'
import { longWait } from './long-wait.ts'
import { lostAppointment } from './lost-appointment.ts'
import { mistake } from './mistake.ts'
import { welcome } from './welcome.ts'

/** What ends a run in the middle of a conversation, for who reads slowly. */
export const relief: Line = says(
  'robin',
  'happy',
  'Het is tijd voor pauze. Ik neem het over.',
  'It is time for a break. I will take over.',
)

/** In the order played. A new conversation is a new file and one line here. */
export const conversations: readonly Conversation[] = [lostAppointment, longWait, mistake, fewWords]

const all = new Map([welcome, ...conversations].map((conversation) => [conversation.id, conversation]))

/** The conversation with this id; an `Error` naming the known ones for another. */
export function conversationOf(id: string): Conversation {
  const conversation = all.get(id)
  if (!conversation)
    throw new Error(
      `front-desk: got conversation ${JSON.stringify(id)}, expected one of ${[...all.keys()].join(', ')}`,
    )
  return conversation
}

export { welcome }

/** The moment that a trial names. */
export const momentAt = (trial: { readonly conversation: string; readonly moment: string }): Moment =>
  momentOf(conversationOf(trial.conversation), trial.moment)
