import type { Random, Task } from '@skillprint/engine'
import type { PlayedTrial } from '@skillprint/engine/record'
import { conversationOf, conversations, welcome } from './conversations/conversations.ts'
import { type Conversation, fullCredit } from './dialogue/dialogue.ts'
import { listing } from './listing.ts'
import type { Response, Trial } from './trial.ts'

/** A moment that begins later than this is the last one, when enough were played, ms. */
const longest = 200_000
const enough = 8

const order = conversations.flatMap((conversation) =>
  conversation.moments.map(({ id }) => ({ conversation, moment: id })),
)

/** All moments of all conversations, in order; options in an order of this run. A slow reader stops after eight or more, kindly. */
export const task: Task<Trial, Response> = {
  minutes: listing.minutes,
  practice: [
    {
      conversation: welcome.id,
      moment: 'ready',
      options: ['who', 'yes', 'hungry'],
      grown: 0,
      closing: null,
      last: false,
    },
  ],
  mastered: (practice) => practice.at(-1)?.response.credit === fullCredit,
  right: ({ conversation }, { credit }) => (conversation === welcome.id ? credit === fullCredit : undefined),
  next: ({ played, elapsed, random }) => {
    const next = order[played.length]
    if (!next || played.at(-1)?.trial.last) return undefined
    const late = elapsed > longest && played.length + 1 >= enough
    const last = late || played.length + 1 === order.length
    return { ...trialOf(next.conversation, next.moment, played, random), last }
  },
  done: ({ played }) => (played.at(-1)?.trial.last ? 1 : played.length / order.length),
}

function trialOf(
  conversation: Conversation,
  moment: string,
  played: readonly PlayedTrial<Trial, Response>[],
  random: Random,
): Omit<Trial, 'last'> {
  const { moments } = conversationOf(conversation.id)
  const options = moments.find(({ id }) => id === moment)?.options ?? []
  const judges = moments.find(({ id }) => id === moment)?.ask === 'judge'
  const before = played.filter(({ trial }) => trial.conversation === conversation.id)
  const credit = before.reduce((sum, { response }) => sum + (response.credit ?? 0), 0)
  return {
    conversation: conversation.id,
    moment,
    // Faces from very well to badly keep their order; words do not.
    options: judges ? options.map(({ id }) => id) : random.shuffle(options.map(({ id }) => id)),
    grown: conversations.indexOf(conversation),
    closing: moments.at(-1)?.id === moment ? credit / (fullCredit * Math.max(1, before.length)) : null,
  }
}
