import { element } from '../shell/element.ts'
import type { Account } from './account.ts'
import type { ReplayTexts } from './strings.ts'

/** A plain table of all attempts: round, what was seen and (where a game shows things for a while) how long, answer, time. */
export function trialTable(all: readonly Account[], texts: ReplayTexts): HTMLElement {
  const head = element('tr')
  const isTimed = all.some(({ durations }) => durations !== '')
  const durationHead = isTimed ? [texts.duration] : []
  for (const name of [texts.round, texts.shown, ...durationHead, texts.answer, texts.time])
    head.append(element('th', { text: name, attributes: { scope: 'col' } }))
  const body = element('tbody')
  for (const { round, shown, answer, durations, time, voided, right } of all) {
    const judged = right === undefined ? answer : `${answer} · ${right ? texts.right : texts.wrong}`
    const row = element(
      'tr',
      {},
      element('th', { text: round, attributes: { scope: 'row' } }),
      cell(texts.shown, shown),
      ...(isTimed ? [cell(texts.duration, durations || '–', 'number')] : []),
      cell(texts.answer, voided ?? judged),
      cell(texts.time, time, 'number'),
    )
    body.append(row)
  }
  return element(
    'div',
    { class: 'table', attributes: { tabindex: '0', role: 'region', 'aria-label': texts.caption } },
    element('table', {}, element('caption', { text: texts.caption }), element('thead', {}, head), body),
  )
}

/** On a narrow screen rows become blocks, and each cell says its own heading. */
const cell = (name: string, text: string, kind = ''): HTMLElement =>
  element('td', { text, class: kind, attributes: { 'data-name': name } })
