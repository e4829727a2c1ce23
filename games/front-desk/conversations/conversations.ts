import type { Conversation } from '../dialogue/dialogue.ts'
import { fewWords } from './few-words.ts'
import { longWait } from './long-wait.ts'
import { lostAppointment } from './lost-appointment.ts'
import { mistake } from './mistake.ts'
import { welcome } from './welcome.ts'

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
