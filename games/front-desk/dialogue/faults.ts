import { cast } from '../../world/cast.ts'
import { type Conversation, fullCredit, type Line, type Text } from './dialogue.ts'

const mostWords = 12
const mostOption = 64

/** What is wrong with a conversation, one sentence each with its place; empty when it can be played. */
export function faultsOf(conversation: Conversation): string[] {
  const faults: string[] = []
  const fault = (place: string, what: string): void => {
    faults.push(`${conversation.id}/${place}: ${what}`)
  }
  const text = (place: string, { nl, en }: Text): void => {
    if (!nl.trim() || !en.trim())
      fault(place, `got nl ${JSON.stringify(nl)}, en ${JSON.stringify(en)}, expected both`)
    for (const sentence of nl.split(/(?<=[.!?])\s+/)) {
      const words = sentence.split(/\s+/).length
      if (words > mostWords)
        fault(place, `a Dutch sentence has ${words} words, expected at most ${mostWords}: ${sentence}`)
    }
  }
  const lines = (place: string, said: readonly Line[]): void =>
    said.forEach((line, i) => {
      text(`${place}/${i}`, line.text)
      for (const who of [line.who, line.act?.who])
        if (who !== undefined && !(who in cast))
          fault(`${place}/${i}`, `nobody is called ${JSON.stringify(who)}`)
    })

  if (conversation.moments.length === 0) fault('', 'has no moments, expected at least one')
  const ids = conversation.moments.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) fault('', `moments share an id: ${ids.join(', ')}`)
  lines('ending', [conversation.ending.warm, conversation.ending.cool])
  for (const { id, lines: said, question, options, after = [] } of conversation.moments) {
    lines(`${id}/lines`, said)
    lines(`${id}/after`, after)
    text(`${id}/question`, question)
    if (said.length === 0) fault(id, 'nobody says anything before the question, expected at least one line')
    if (options.length < 3 || options.length > 4) fault(id, `has ${options.length} options, expected 3 or 4`)
    const names = options.map((option) => option.id)
    if (new Set(names).size !== names.length) fault(id, `options share an id: ${names.join(', ')}`)
    if (!options.some(({ credit }) => credit === fullCredit)) fault(id, `no option has credit ${fullCredit}`)
    if (!options.some(({ credit }) => credit === 0)) fault(id, 'no option has credit 0')
    for (const option of options) {
      text(`${id}/${option.id}`, option.text)
      lines(`${id}/${option.id}/reply`, option.reply ?? [])
      if (option.text.nl.length > mostOption)
        fault(`${id}/${option.id}`, `has ${option.text.nl.length} characters, expected at most ${mostOption}`)
      if (!option.why) fault(`${id}/${option.id}`, 'has no reason for its credit')
    }
  }
  return faults
}
